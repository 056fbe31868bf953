package unanimity.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import unanimity.experiment.DesignChance;
import unanimity.experiment.SensitivityMethod;
import unanimity.experiment.StoredDesign;
import unanimity.model.Scenario;
import unanimity.results.BatchDesign;
import unanimity.results.BatchFolder;
import unanimity.results.BatchQuery;
import unanimity.statistics.Estimate;
import unanimity.statistics.Moments;
import unanimity.statistics.sensitivity.Bootstrap;
import unanimity.statistics.sensitivity.WithinPoints;

/** Reads from the stored runs of a study which of its factors matter. */
public final class SensitivityAnalysis {

    private static final int RESAMPLES = 1_000;
    private static final int LEAST_RESAMPLES = 200;

    /** Runs that are gone through for the intervals of a measure, about a second. */
    private static final long MOST_WORK = 400_000_000;

    private final BatchFolder folder;
    private final BatchDesign design;
    private final List<PointFindings> points;
    private final int horizon;
    private final Bootstrap bootstrap;

    private SensitivityAnalysis(BatchFolder folder, BatchDesign design, List<PointFindings> points, int horizon) {
        this.folder = folder;
        this.design = design;
        this.points = points;
        this.horizon = horizon;
        bootstrap = new Bootstrap(RESAMPLES, BatchFindings.LEVEL, DesignChance.BOOTSTRAP.of(design.seed()));
    }

    /**
     * What was found.
     *
     * @throws NothingToTellException where a point has no run yet
     */
    public static SensitivityFindings of(BatchFolder folder, Scenario scenario) throws IOException {
        StoredDesign stored = StoredDesign.of(folder);
        BatchDesign design = stored.manifest().design();
        int horizon = PointAnalysis.horizon(folder, scenario.calendar().extendedLastRound());
        List<PointFindings> points = PointAnalysis.of(folder, stored, horizon);
        if (points.size() < design.points()) {
            throw new NothingToTellException("of " + (design.points() - points.size()) + " of " + design.points()
                    + " points no run has come to its end yet; indices need all of them");
        }
        List<MeasureSensitivity> measures = new SensitivityAnalysis(folder, design, points, horizon).measures();
        long runs = points.stream().mapToLong(PointFindings::runs).sum();
        return new SensitivityFindings(
                scenario, design.study(), Sample.of(stored.manifest(), design.points(), runs), points, measures);
    }

    private List<MeasureSensitivity> measures() throws IOException {
        List<Influences> all = influences();
        Map<PointMeasure, Moments> replicates = PointAnalysis.replicates(folder, points.size(), horizon);
        List<MeasureSensitivity> measures = new ArrayList<>();
        for (PointMeasure measure : PointMeasure.values()) {
            Influences found = all.get(measure.ordinal());
            Moments luck = Objects.requireNonNull(replicates.get(measure));
            Estimate overall = PointFindings.estimate(measure, PointFindings.mean(points, measure, luck));
            Estimate within = within(measure, luck);
            measures.add(
                    new MeasureSensitivity(measure, overall, found.factors(), found.others(), within, found.growing()));
        }
        return measures;
    }

    /** Measure by measure. */
    private List<Influences> influences() throws IOException {
        try (BatchQuery query = BatchQuery.open(folder)) {
            StudyOutcomes outcomes = new StudyOutcomes(query, points.size(), horizon);
            return switch (SensitivityMethod.of(design.study().method())) {
                case TORNADO -> TornadoInfluences.of(query, design.study(), points, horizon);
                case MORRIS -> MorrisInfluences.of(design, outcomes, resampled());
                case SOBOL -> SobolInfluences.of(design.study(), outcomes, resampled());
            };
        }
    }

    /** Of large studies fewer resamples, each of which goes through all runs. */
    private Bootstrap resampled() {
        long runs = points.stream().mapToLong(PointFindings::runs).sum();
        int resamples = (int) Math.max(LEAST_RESAMPLES, Math.min(RESAMPLES, MOST_WORK / runs));
        return new Bootstrap(resamples, bootstrap.level(), bootstrap.chance());
    }

    /** What a method finds for one measure. */
    record Influences(List<Influence> factors, List<Influence.Index> others, List<MeasureSensitivity.Grown> growing) {}

    private Estimate within(PointMeasure measure, Moments replicates) {
        List<Moments> moments = points.stream().map(point -> point.of(measure)).toList();
        boolean replicated = moments.size() > 1 && moments.stream().allMatch(point -> point.n() > 1);
        return replicated
                ? WithinPoints.share(moments, WithinPoints.own(moments, replicates), bootstrap)
                : new Estimate(Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, 0, "bootstrap");
    }
}
