package unanimity.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import unanimity.results.Answer;
import unanimity.results.BatchFolder;
import unanimity.results.BatchQuery;
import unanimity.results.Manifest;
import unanimity.results.PointTable;
import unanimity.results.RunKey;
import unanimity.scenario.Reading;

/** The design of a stored batch, from its folder alone. */
public final class StoredDesign {

    private final Manifest manifest;
    private final Design design;

    private StoredDesign(Manifest manifest, Design design) {
        this.manifest = manifest;
        this.design = design;
    }

    /** That of a folder. @throws IOException where there is no batch in it, or it is damaged */
    public static StoredDesign of(BatchFolder folder) throws IOException {
        Manifest manifest = Manifest.read(folder);
        Design design = new Design(
                scenarios(folder),
                points(folder),
                manifest.design().seed(),
                manifest.design().independent());
        return new StoredDesign(manifest, design);
    }

    private static List<String> scenarios(BatchFolder folder) throws IOException {
        List<String> scenarios = new ArrayList<>();
        for (int number = 0; number == 0 || folder.has(BatchFolder.scenario(number)); number++) {
            scenarios.add(folder.read(BatchFolder.scenario(number)));
        }
        return scenarios;
    }

    private static List<DesignPoint> points(BatchFolder folder) throws IOException {
        List<DesignPoint> points = new ArrayList<>();
        try (BatchQuery query = BatchQuery.ofPoints(folder)) {
            Answer table = query.words(PointTable.FILE);
            int hash = table.columns().size() - 1;
            for (Answer.Line line : table.lines()) {
                List<String> settings = new ArrayList<>();
                for (int column = 2; column < hash; column++) {
                    if (!line.isEmpty(column)) {
                        settings.add(table.columns().get(column) + "=" + line.text(column));
                    }
                }
                int scenario = line.text(1).equals(BatchFolder.SCENARIO) ? 0 : 1;
                points.add(new DesignPoint(Integer.parseInt(line.text(0)), scenario, settings, line.text(hash)));
            }
        }
        return points;
    }

    /** How many runs are in its files, failed ones too. */
    public static long runs(BatchFolder folder, Manifest manifest) throws IOException {
        return new Chunks(folder, manifest.design()).begun();
    }

    public Manifest manifest() {
        return manifest;
    }

    public Design design() {
        return design;
    }

    /** The scenario of a design point. */
    public Reading reading(int point) {
        return Points.reading(design, point);
    }

    /** Whether the batch has such a run. */
    public boolean has(RunKey run) {
        return run.point() < manifest.design().points()
                && run.replicate() < manifest.design().replicates();
    }
}
