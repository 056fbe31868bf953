package unanimity.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import unanimity.results.BatchFolder;
import unanimity.results.Comparison;
import unanimity.results.Manifest;

/** Charts and report anew. */
@Command(
        name = "report",
        description =
                "Writes summary, charts and report of a batch anew, from its stored results alone; also of an unfinished one.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReportCommand implements Callable<Integer> {

    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final FolderArgument folder = new FolderArgument();

    @Override
    public Integer call() throws IOException {
        BatchFolder stored = folder.folder();
        String spoilt = Comparison.spoiltSource(stored, Manifest.read(stored));
        if (spoilt != null) { // a report would vouch for it with hashes anew
            terminal.err()
                    .println("unanimity: error: " + spoilt + "; ./unanimity verify " + folder.typed() + " tells more");
            return ExitCode.DIFFERENT;
        }
        Accounts.tell(stored, terminal, new Stages());
        return ExitCode.DONE;
    }
}
