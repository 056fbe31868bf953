package unanimity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import unanimity.scenario.ScenarioException;

/** Tells what went wrong: the user's fault in its form, trouble with files in a line, ours with its trace. */
final class Faults implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (fault instanceof ScenarioException || fault instanceof Refusal) {
            err.println(fault.getMessage());
            return ExitCode.USAGE;
        }
        if (fault instanceof IOException || fault instanceof UncheckedIOException) {
            Throwable cause = fault instanceof UncheckedIOException unchecked ? unchecked.getCause() : fault;
            err.println("unanimity: error: cannot write results: " + Faults.reason(cause));
            return ExitCode.INPUT_OUTPUT;
        }
        err.println("unanimity: this is our fault, please report it with the lines below");
        fault.printStackTrace(err);
        return ExitCode.OUR_FAULT;
    }

    /** Why files could not be read or written, in a line. */
    static String reason(@Nullable Throwable cause) {
        if (cause instanceof FileSystemException file && file.getReason() == null) {
            return file.getFile() + " (" + file.getClass().getSimpleName().replace("Exception", "") + ")";
        }
        return cause == null ? "unknown reason" : String.valueOf(cause.getMessage());
    }
}
