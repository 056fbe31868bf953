package unanimity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import unanimity.analysis.NothingToTellException;
import unanimity.results.BatchQuery;
import unanimity.scenario.Nearest;
import unanimity.scenario.ScenarioException;

/** Tells what went wrong: the user's fault in its form, trouble with files in a line, ours with its trace. */
final class Faults implements IExecutionExceptionHandler, IParameterExceptionHandler {

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (fault instanceof ScenarioException || fault instanceof Refusal) {
            err.println(fault.getMessage());
            return ExitCode.USAGE;
        }
        if (fault instanceof BatchQuery.QuestionException) { // our own question: the stored tables are damaged
            err.println("unanimity: error: cannot read results: "
                    + String.valueOf(fault.getMessage()).lines().findFirst().orElse("unknown reason"));
            return ExitCode.INPUT_OUTPUT;
        }
        if (fault instanceof NothingToTellException) {
            err.println("unanimity: error: nothing can be told yet: " + fault.getMessage());
            return ExitCode.INPUT_OUTPUT;
        }
        if (fault instanceof IOException || fault instanceof UncheckedIOException) {
            Throwable cause = fault instanceof UncheckedIOException unchecked ? unchecked.getCause() : fault;
            err.println("unanimity: error: cannot read or write results: " + Faults.reason(cause));
            return ExitCode.INPUT_OUTPUT;
        }
        err.println("unanimity: this is our fault, please report it with the lines below");
        fault.printStackTrace(err);
        return ExitCode.OUR_FAULT;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] args) {
        CommandLine line = fault.getCommandLine();
        PrintWriter err = line.getErr();
        if (fault instanceof UnmatchedArgumentException unknown) {
            err.println("unanimity: error: " + unknown(unknown.getUnmatched(), line));
        } else {
            err.println("unanimity: error: " + Slip.words(fault));
        }
        err.println("Help:  ./" + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    /** Of words that are none too many: an option explains those behind it, which may be its value. */
    private static String unknown(List<String> words, CommandLine line) {
        String word =
                words.stream().filter(one -> one.startsWith("-")).findFirst().orElse(words.get(0));
        if (word.startsWith("-")) {
            String option = word.replaceFirst("=.*", "");
            Set<String> options = line.getCommandSpec().optionsMap().keySet();
            return "unknown option '" + option + "'" + Nearest.hint(option, options);
        }
        Set<String> commands = line.getSubcommands().keySet();
        return commands.isEmpty()
                ? "'" + word + "' is one word too many"
                : "unknown command '" + word + "'" + Nearest.hintOrList(word, commands);
    }

    /** Why files could not be read or written, in a line. */
    static String reason(@Nullable Throwable cause) {
        if (cause instanceof FileSystemException file && file.getReason() == null) {
            return file.getFile() + " (" + file.getClass().getSimpleName().replace("Exception", "") + ")";
        }
        return cause == null ? "unknown reason" : String.valueOf(cause.getMessage());
    }
}
