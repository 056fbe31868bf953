package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import unanimity.experiment.DesignChance;
import unanimity.experiment.DesignPoint;
import unanimity.experiment.StoredDesign;
import unanimity.model.Outcome;
import unanimity.results.BatchFolder;
import unanimity.results.BatchQuery;
import unanimity.results.RunKey;
import unanimity.results.Study;
import unanimity.scenario.PathPattern;
import unanimity.scenario.Reading;
import unanimity.scenario.Uncertain;
import unanimity.statistics.Proportion;
import unanimity.statistics.sensitivity.Bootstrap;
import unanimity.statistics.sensitivity.Cases;

/** Looks in the stored runs of a study for what leads to deadlock. */
public final class DiscoveryAnalysis {

    private final StoredDesign stored;
    private final Reading reading;
    private final List<String> varied;
    private final List<Uncertain> drawn;
    private final List<double[]> factors = new ArrayList<>();
    private final List<Boolean> deadlocks = new ArrayList<>();
    private final List<RunKey> runs = new ArrayList<>();

    private DiscoveryAnalysis(StoredDesign stored, Reading reading) {
        this.stored = stored;
        this.reading = reading;
        Study study = stored.manifest().design().study();
        varied = study.paths();
        drawn = reading.template().uncertain().stream()
                .filter(number ->
                        varied.stream().noneMatch(path -> PathPattern.of(path).matches(number.path())))
                .toList();
    }

    /**
     * What was found.
     *
     * @param reading the scenario as it is
     * @throws NothingToTellException where no run has come to its end
     */
    public static DiscoveryFindings of(BatchFolder folder, Reading reading) throws IOException {
        DiscoveryAnalysis analysis = new DiscoveryAnalysis(StoredDesign.of(folder), reading);
        try (BatchQuery query = BatchQuery.open(folder)) {
            query.ask(
                    "SELECT point, seed, outcome, replicate FROM runs ORDER BY replicate, point",
                    columns -> {},
                    line -> analysis.add(
                            new RunKey((int) line.whole(0), line.whole(3)),
                            Long.parseLong(line.text(1)),
                            line.text(2)));
        }
        if (analysis.factors.isEmpty()) {
            throw new NothingToTellException("no run has come to its end yet");
        }
        return analysis.findings();
    }

    private void add(RunKey run, long seed, String outcome) {
        double[] values = new double[varied.size() + drawn.size()];
        int next = 0;
        DesignPoint at = stored.design().points().get(run.point());
        Map<String, String> set = at.values();
        for (String path : varied) {
            values[next++] = Double.parseDouble(set.getOrDefault(path, "NaN"));
        }
        Map<String, Double> luck = reading.drawn(seed);
        for (Uncertain number : drawn) {
            values[next++] = luck.getOrDefault(number.path(), Double.NaN);
        }
        factors.add(values);
        runs.add(run);
        deadlocks.add(!outcome.equalsIgnoreCase(Outcome.ADOPTED.name()));
    }

    private DiscoveryFindings findings() {
        boolean[] hit = new boolean[deadlocks.size()];
        for (int i = 0; i < hit.length; i++) {
            hit[i] = deadlocks.get(i);
        }
        Cases cases = Cases.of(factors.toArray(double[][]::new), hit);
        long hits = deadlocks.stream().filter(Boolean::booleanValue).count();
        List<String> names = new ArrayList<>(varied);
        drawn.forEach(number -> names.add(number.path()));
        long seed = stored.manifest().design().seed();
        Bootstrap bootstrap =
                new Bootstrap(DiscoveryFindings.RESAMPLES, BatchFindings.LEVEL, DesignChance.BOOTSTRAP.of(seed));
        List<DiscoveryFindings.FoundBox> boxes = new BoxSearch(cases, bootstrap).boxes();
        return new DiscoveryFindings(
                reading.template().base(),
                stored.manifest().design().study(),
                Sample.of(stored.manifest(), stored.manifest().design().points(), hit.length),
                names,
                new Proportion(hits, hit.length),
                draws(boxes),
                boxes);
    }

    /** Of the factors that any box limits. */
    private DiscoveryFindings.Draws draws(List<DiscoveryFindings.FoundBox> boxes) {
        List<Integer> dimensions = boxes.stream()
                .flatMap(box -> box.sides().stream())
                .map(side -> side.limit().dimension())
                .distinct()
                .sorted()
                .toList();
        List<DiscoveryFindings.Run> all = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            double[] values = factors.get(i);
            all.add(new DiscoveryFindings.Run(
                    runs.get(i).point(),
                    runs.get(i).replicate(),
                    deadlocks.get(i),
                    dimensions.stream().map(dimension -> values[dimension]).toList()));
        }
        return new DiscoveryFindings.Draws(dimensions, all);
    }
}
