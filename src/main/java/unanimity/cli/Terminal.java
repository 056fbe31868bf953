package unanimity.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command speaks: data on stdout, all else on stderr, where {@code -q} silences what is not an error. */
final class Terminal {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-q", "--quiet"},
            description = "No word on stderr but of errors and warnings.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the data as JSON Lines, for other programs.")
    private boolean json;

    boolean json() {
        return json;
    }

    boolean quiet() {
        return quiet;
    }

    /** Whether a person watches stderr on a terminal that can write over a line; the launcher knows. */
    boolean animated() {
        return Boolean.getBoolean("unanimity.terminal");
    }

    PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    /** A remark that nobody needs. */
    void remark(String words) {
        if (!quiet) {
            out().flush();
            err().println(words);
        }
    }

    /** The next useful command, and what it is good for. */
    void next(String command, String purpose) {
        remark("Next:  " + command + "   (" + purpose + ")");
    }
}
