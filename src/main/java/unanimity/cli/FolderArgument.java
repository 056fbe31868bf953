package unanimity.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Parameters;
import unanimity.results.BatchFolder;

/** The folder of a batch, named on the command line. */
final class FolderArgument {

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder of a batch.")
    private Path path = Path.of("");

    /** The folder. @throws Refusal where there is no batch in it */
    BatchFolder folder() {
        BatchFolder folder = new BatchFolder(path);
        if (!folder.exists()) {
            throw new Refusal(Home.shown(path) + (Files.exists(path) ? " holds no batch" : " is not there")
                    + "; ./unanimity batch SCENARIO writes one");
        }
        return folder;
    }

    /** As it is typed. */
    String typed() {
        return Home.quoted(Home.shown(path));
    }
}
