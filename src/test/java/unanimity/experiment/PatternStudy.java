package unanimity.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import unanimity.experiment.Pattern.Measure;
import unanimity.results.Keep;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.Uncertain;
import unanimity.scenario.Varied;
import unanimity.statistics.Estimate;
import unanimity.statistics.Paired;
import unanimity.statistics.PairedProportion;
import unanimity.statistics.design.LatinHypercube;

/** A pattern at several draws of all parameters: at each, pairs of runs that share their luck. */
final class PatternStudy {

    static final int DRAWS = 20;
    static final int PAIRS = 2_000;
    private static final long SEED = 1;
    private static final int CHUNK = 1_000;
    private static final double LEVEL = 0.95;

    private final Pattern pattern;
    private final Map<Measure, double[][][]> values = new EnumMap<>(Measure.class); // [draw][scenario][replicate]

    private PatternStudy(Pattern pattern) {
        this.pattern = pattern;
        pattern.signs().forEach(sign -> values.put(sign.measure(), new double[DRAWS][2][PAIRS]));
    }

    static PatternStudy of(Pattern pattern) throws IOException {
        PatternStudy study = new PatternStudy(pattern);
        Design design = study.design();
        long runs = (long) DRAWS * 2 * PAIRS;
        new LocalEngine(Runtime.getRuntime().availableProcessors())
                .run(
                        design,
                        Keep.LITTLE,
                        IntStream.range(0, (int) (runs / CHUNK))
                                .mapToObj(index -> Chunk.of(index, CHUNK, runs))
                                .iterator(),
                        study::take);
        return study;
    }

    private void take(ChunkResult result) {
        if (!result.failures().isEmpty()) {
            throw new AssertionError(result.failures().get(0));
        }
        for (ChunkResult.Run run : result.runs()) {
            int point = run.key().point();
            values.forEach((measure, all) ->
                    all[point / 2][point % 2][(int) run.key().replicate()] = measure.of(run.result()));
        }
    }

    private Design design() {
        Reading base = ScenarioReader.read(Pattern.BASE, pattern.before());
        List<Factor> factors = new ArrayList<>();
        pattern.varied().forEach(one -> factors.add(new VariedFactor(Varied.of(one), false)));
        for (Uncertain number : base.template().uncertain()) {
            factors.add(new DrawnFactor(number.path(), List.of(number)));
        }
        LatinHypercube draws = LatinHypercube.random(DRAWS, factors.size(), DesignChance.LATIN_HYPERCUBE.of(SEED));
        List<DesignPoint> points = new ArrayList<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            List<String> settings = new ArrayList<>();
            for (int factor = 0; factor < factors.size(); factor++) {
                settings.addAll(factors.get(factor).settings(draws.at(draw, factor)));
            }
            points.add(DesignPoint.of(2 * draw, 0, settings, base.fingerprint()));
            points.add(DesignPoint.of(2 * draw + 1, 1, settings, base.fingerprint()));
        }
        List<String> scenarios = List.of(
                ScenarioReader.resolve(Pattern.BASE, pattern.before()),
                ScenarioReader.resolve(Pattern.BASE, pattern.after()));
        return new Design(scenarios, points, SEED, false);
    }

    /** By how much the second scenario is above the first at a draw. */
    Estimate difference(Measure measure, int draw) {
        double[] before = of(measure)[draw][0];
        double[] after = of(measure)[draw][1];
        if (measure == Measure.ADOPTED) {
            long gained = 0;
            long lost = 0;
            for (int i = 0; i < PAIRS; i++) {
                gained += after[i] > before[i] ? 1 : 0;
                lost += after[i] < before[i] ? 1 : 0;
            }
            return new PairedProportion(PAIRS, gained, lost).estimate(LEVEL);
        }
        Paired paired = new Paired();
        for (int i = 0; i < PAIRS; i++) {
            paired.add(after[i], before[i]);
        }
        return paired.estimate(LEVEL);
    }

    /** Mean over all draws in one of the scenarios. */
    double mean(Measure measure, int scenario) {
        double sum = 0;
        for (double[][] draw : of(measure)) {
            for (double value : draw[scenario]) {
                sum += value;
            }
        }
        return sum / DRAWS / PAIRS;
    }

    private double[][][] of(Measure measure) {
        double[][][] all = values.get(measure);
        if (all == null) {
            throw new IllegalArgumentException("not measured: " + measure);
        }
        return all;
    }
}
