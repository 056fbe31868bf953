package unanimity.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import unanimity.scenario.Reading;

/** Where a command speaks: data on stdout, all else on stderr, where {@code -q} silences what is not an error. */
final class Terminal {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-q", "--quiet"},
            description = "No word on stderr but of errors and warnings.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "More words on stderr: the version, what was read, each file that is written.")
    private boolean verbose;

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

    /** A remark for those who asked for more. */
    void detail(String words) {
        if (verbose) {
            remark(words);
        }
    }

    /** What was read, for those who asked for more. */
    void read(Path file, Reading reading) {
        detail("Read:  " + Home.shown(file) + " ("
                + reading.template().base().members().size() + " members, "
                + reading.provenance().size() + " values, "
                + reading.template().uncertain().size()
                + " of them uncertain; fingerprint " + reading.fingerprint() + ")");
    }

    /** The next useful command, and what it is good for. */
    void next(String command, String purpose) {
        detail("By:    Unanimity " + Version.number() + " on Java " + Runtime.version());
        remark("Next:  " + command + "   (" + purpose + ")");
    }

    /** One more of them. */
    void orNext(String command, String purpose) {
        remark("       " + command + "   (" + purpose + ")");
    }
}
