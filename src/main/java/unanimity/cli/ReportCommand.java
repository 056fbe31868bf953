package unanimity.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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
        Accounts.tell(folder.folder(), terminal, new Stages());
        return ExitCode.DONE;
    }
}
