package unanimity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Parameters;
import unanimity.experiment.StoredDesign;
import unanimity.results.BatchFolder;
import unanimity.results.Manifest;

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

    /** Warns where tables hold fewer runs than the batch had when it was last written: files are missing then. */
    void warnOfMissing(Terminal terminal) throws IOException {
        Manifest manifest = Manifest.read(new BatchFolder(path));
        long known = manifest.runs() + manifest.failed();
        long there = StoredDesign.runs(new BatchFolder(path), manifest);
        if (manifest.state() != Manifest.State.RUNNING && there < known) {
            terminal.err()
                    .println(String.format(
                            Locale.ROOT,
                            "unanimity: warning: only %,d of %,d runs are there; ./unanimity verify %s tells which files are"
                                    + " missing",
                            there,
                            known,
                            typed()));
        }
    }

    /** As it is typed. */
    String typed() {
        return Home.quoted(Home.shown(path));
    }
}
