package unanimity.chart.batch;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.MemberFindings;
import unanimity.chart.paper.Look;
import unanimity.model.Member;
import unanimity.model.Scenario;
import unanimity.statistics.Estimate;

/**
 * The members of a body by how hard they are to win: by how often each endorses last, then by how often it holds out to the
 * deadline and to half of the time, then by its price.
 *
 * @param deadline the round of the first one
 * @param all every member, the hardest first
 * @param mattering how many of them ever endorse last, hold out that long or are paid
 */
record HoldOutRanking(int deadline, List<Ranked> all, int mattering) {

    /** Rows that can be taken in at once. */
    private static final int MOST = 12;

    /** A member and what became of it. */
    record Ranked(Member member, MemberFindings findings, int deadline) {

        Estimate of(HoldOutMeasure measure) {
            return measure.of(findings, deadline);
        }

        boolean matters() {
            return findings.matters()
                    || of(HoldOutMeasure.MIDDLE).value() > 0
                    || of(HoldOutMeasure.LATE).value() > 0;
        }

        /** In whole hundredths: less sets nobody apart. */
        private double place(HoldOutMeasure measure) {
            double value = of(measure).value();
            return Double.isNaN(value) ? 0 : -Math.rint(100 * value);
        }
    }

    static HoldOutRanking of(BatchFindings findings) {
        Scenario scenario = findings.scenario();
        int deadline = scenario.calendar().lastRound();
        List<Ranked> all = findings.members().stream()
                .map(member -> new Ranked(scenario.member(member.member()), member, deadline))
                .sorted(Comparator.comparing((Ranked ranked) -> !ranked.matters())
                        .thenComparingDouble(ranked -> ranked.place(HoldOutMeasure.LAST))
                        .thenComparingDouble(ranked -> ranked.place(HoldOutMeasure.LATE))
                        .thenComparingDouble(ranked -> ranked.place(HoldOutMeasure.MIDDLE))
                        .thenComparingDouble(ranked -> ranked.place(HoldOutMeasure.PRICE)))
                .toList(); // in id order where nothing tells two apart
        return new HoldOutRanking(
                deadline, all, (int) all.stream().filter(Ranked::matters).count());
    }

    /** Those with a row. */
    List<Ranked> shown() {
        return all.subList(0, Math.min(MOST, mattering));
    }

    /** How many that matter have no row. */
    int rest() {
        return mattering - shown().size();
    }

    /** How many never hold out, endorse last or are paid. */
    int others() {
        return all.size() - mattering;
    }

    /** By which the member of a row is told apart: at most six are. */
    static Look look(int row) {
        return row < Look.HIGHLIGHTS.size() ? Look.HIGHLIGHTS.get(row) : Look.OTHERS;
    }

    /** The ends of what is measured, of those with a row: at most 0 and at least something. */
    double[] range(List<HoldOutMeasure> measures) {
        double[] values = shown().stream()
                .flatMap(ranked -> measures.stream().map(ranked::of))
                .flatMap(estimate -> List.of(estimate.low(), estimate.value(), estimate.high()).stream())
                .mapToDouble(value -> value)
                .filter(Double::isFinite)
                .toArray();
        double low = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .min()
                .orElse(0);
        double high = IntStream.range(0, values.length)
                .mapToDouble(i -> values[i])
                .max()
                .orElse(0);
        return new double[] {Math.min(0, low), high > 0 ? high : low < 0 ? 0 : 0.01};
    }
}
