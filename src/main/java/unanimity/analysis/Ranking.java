package unanimity.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import unanimity.model.Scenario;
import unanimity.statistics.Estimate;

/**
 * The factors of a study by how much they matter for one measure.
 *
 * @param method by which they were moved: {@code tornado}, {@code morris} or {@code sobol}
 * @param measure what was found for it
 * @param all the most important first; those of which nothing is known last
 */
public record Ranking(String method, MeasureSensitivity measure, List<Ranked> all) {

    /** So much of the runs the shares of all points must differ for the share of adoption to be told of. */
    private static final double LEAST_SHARE = 0.02;

    private static final double LEAST_ROUNDS = 0.2;
    private static final double SOUND = 0.1;

    public Ranking {
        all = List.copyOf(all);
    }

    /**
     * A factor and its place.
     *
     * @param factor its number in the study, from 0
     * @param main the index by which it is ranked: {@code swing}, {@code mu_star} or {@code total}
     * @param clear whether chance alone would hardly make its index as large
     */
    public record Ranked(int factor, FactorName name, Influence influence, Estimate main, boolean clear) {

        /** Size of the main index, whatever its sign; 0 where it is not known. */
        public double size() {
            return Double.isNaN(main.value()) ? 0 : Math.abs(main.value());
        }

        /** How far from 0 the interval reaches at least; 0 where it holds 0. */
        private double near() {
            return main.low() > 0 ? main.low() : main.high() < 0 ? -main.high() : 0;
        }

        /** How far it reaches at most. */
        private double far() {
            return main.known() ? Math.max(Math.abs(main.low()), Math.abs(main.high())) : 0;
        }

        /** Whether the interval is wider than the index is large. */
        public boolean isLoose() {
            return clear && main.high() - main.low() > Math.abs(main.value());
        }
    }

    /** For the measure that is told of: whether it is adopted; where that hardly varies, when; where that does not either, the price. */
    public static Ranking of(SensitivityFindings findings) {
        if (spread(findings, PointMeasure.P_ADOPTED) >= LEAST_SHARE) {
            return of(findings, PointMeasure.P_ADOPTED);
        }
        if (spread(findings, PointMeasure.ROUNDS_TO_ADOPTION) >= LEAST_ROUNDS) {
            return of(findings, PointMeasure.ROUNDS_TO_ADOPTION);
        }
        return of(
                findings,
                spread(findings, PointMeasure.SPENT) > 0 ? PointMeasure.SPENT : PointMeasure.ROUNDS_TO_ADOPTION);
    }

    /** For a measure. */
    public static Ranking of(SensitivityFindings findings, PointMeasure measure) {
        MeasureSensitivity found = findings.of(measure);
        String method = findings.study().method();
        Estimate dummy = method.equals("sobol") ? found.other("dummy") : null;
        double chance = dummy == null || !dummy.known() ? 0 : Math.max(Math.abs(dummy.low()), Math.abs(dummy.high()));
        Scenario scenario = findings.scenario();
        List<Ranked> all = new ArrayList<>();
        for (int factor = 0; factor < found.influences().size(); factor++) {
            Influence influence = found.influences().get(factor);
            Estimate main = influence.of(main(method));
            boolean clear = main.known() && (main.low() > chance || main.high() < -chance);
            all.add(new Ranked(factor, FactorName.of(scenario, influence.factor()), influence, main, clear));
        }
        all.sort(Comparator.comparingDouble((Ranked ranked) -> -ranked.size()));
        return new Ranking(method, found, all);
    }

    private static String main(String method) {
        return switch (method) {
            case "tornado" -> "swing";
            case "morris" -> "mu_star";
            case "sobol" -> "total";
            default -> throw new IllegalArgumentException("no method " + method);
        };
    }

    /** How far the means of the points are apart. */
    private static double spread(SensitivityFindings findings, PointMeasure measure) {
        double[] means = PointFindings.means(findings.points(), measure);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double mean : means) {
            low = Math.min(low, mean);
            high = Math.max(high, mean);
        }
        return high - low;
    }

    /** The measure. */
    public PointMeasure of() {
        return measure.measure();
    }

    /** Those whose index chance alone would hardly make as large. */
    public List<Ranked> clear() {
        return all.stream().filter(Ranked::clear).toList();
    }

    /** Whether the first of those that are clear surely matters most: its interval lies wholly beyond those of all others. */
    public boolean isFirstSure() {
        Ranked first = clear().get(0);
        return all.stream().allMatch(ranked -> ranked.factor() == first.factor() || ranked.far() < first.near());
    }

    /** At most so many of those that do anything, clear or not. */
    public List<Ranked> shown(int most) {
        return all.stream().filter(ranked -> ranked.size() > 0).limit(most).toList();
    }

    /** How many of those that do something are not among the first {@code most}. */
    public int rest(int most) {
        return (int) all.stream().filter(ranked -> ranked.size() > 0).count()
                - shown(most).size();
    }

    /** How many leave the measure as it is, or of which nothing is known. */
    public int still() {
        return (int) all.stream().filter(ranked -> ranked.size() == 0).count();
    }

    /** Sum of an index over all factors. */
    public double sum(String index) {
        return all.stream()
                .mapToDouble(ranked -> ranked.influence().of(index).value())
                .sum();
    }

    /** Whether the indices of Sobol contradict what they are shares of: their sum is far above the whole. */
    public boolean isOverfull() {
        return method.equals("sobol") && sum("first") > 1 + SOUND;
    }
}
