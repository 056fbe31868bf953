package unanimity.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import unanimity.chart.paper.Style;
import unanimity.results.BatchFolder;
import unanimity.results.Manifest;

/** What was prepared, run to its end into a folder. */
public final class PlayedFolder {

    private PlayedFolder() {}

    /** With the negotiation itself. */
    public static BatchFolder of(Prepared prepared, Path folder) throws IOException {
        return of(prepared, folder, Runner.NEGOTIATION);
    }

    /** With runs of a test's own. */
    public static BatchFolder of(Prepared prepared, Path folder, Runner runner) throws IOException {
        Manifest.Origin origin = new Manifest.Origin(Style.program(), null, "Java", "a test", "");
        Manifest manifest =
                new Manifest(Manifest.State.RUNNING, origin, prepared.batch(), 0, 0, Collections.emptySortedMap());
        Batch batch = Batch.begin(new BatchFolder(folder), prepared.design(), manifest);
        batch.run(new LocalEngine(1, runner), Progress.NONE);
        return batch.folder();
    }
}
