package unanimity.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import unanimity.experiment.Recheck;
import unanimity.experiment.StoredDesign;
import unanimity.results.BatchFolder;
import unanimity.results.Row;

/** Whether stored results are what this program makes of the scenario. */
@Command(
        name = "verify",
        description = {
            "Makes some runs of a batch again and compares them with what is stored, and the files with their hashes.",
            "Exit code 4 when anything differs."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final FolderArgument folder = new FolderArgument();

    @Option(names = "--runs", paramLabel = "N", description = "How many runs, spread over the whole batch (20).")
    private int runs = 20;

    @Override
    public Integer call() throws IOException {
        if (runs < 0) {
            throw new Refusal("--runs must be at least 0, but is " + runs);
        }
        BatchFolder stored = folder.folder();
        Recheck.Found found = Recheck.of(stored, StoredDesign.of(stored).design(), runs);
        boolean same = found.differences().isEmpty();
        if (terminal.json()) {
            terminal.out()
                    .println(Row.of("verify")
                            .with("runs", found.runs().size())
                            .with("differences", found.differences()));
        } else if (same) {
            terminal.out()
                    .println(String.format(
                            Locale.ROOT,
                            "The same: %,d runs made again, and the files' hashes.",
                            found.runs().size()));
        } else {
            found.differences().forEach(terminal.out()::println);
        }
        return same ? ExitCode.DONE : ExitCode.DIFFERENT;
    }
}
