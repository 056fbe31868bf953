package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.BoxSummary;
import unanimity.analysis.Condition;
import unanimity.analysis.DiscoveryFindings;
import unanimity.analysis.DiscoveryFindings.FoundBox;
import unanimity.analysis.DiscoveryFindings.Side;
import unanimity.chart.discovery.DiscoveryFinding;
import unanimity.chart.discovery.Stability;

/** A box in words whose figures can be looked up. */
final class BoxWords {

    private static final double STABLE = 0.8;

    private final List<Condition> conditions;
    private final FoundBox box;

    BoxWords(DiscoveryFindings findings, FoundBox box) {
        this.box = box;
        conditions = Condition.of(findings, box);
    }

    List<Condition> conditions() {
        return conditions;
    }

    /** {@code Hungary’s liking of Mark Rutte is below −0.45 and its cost of failing below 0.30}. */
    Passage where() {
        List<Passage> words = new ArrayList<>();
        String owner = "";
        for (Condition condition : conditions) {
            boolean same = !owner.isEmpty() && condition.name().owner().equals(owner);
            owner = condition.name().owner();
            words.add(Passage.of((same
                                    ? "its " + condition.name().what()
                                    : condition.name().told())
                            + (words.isEmpty() ? " is " : " "))
                    .and(limits(condition)));
        }
        return Passage.list(words);
    }

    static Passage limits(Condition condition) {
        List<Side> sides = condition.sides();
        if (sides.size() == 2) {
            return Passage.of("between ")
                    .and(limit(condition, sides.get(0)))
                    .and(" and ")
                    .and(limit(condition, sides.get(1)));
        }
        Side only = sides.get(0);
        return Passage.of(only.limit().upper() ? "below " : "above ").and(limit(condition, only));
    }

    private static Passage limit(Condition condition, Side side) {
        double value = side.limit().value();
        return Passage.of(new Passage.Figure(DiscoveryFinding.rounded(value, condition.digits()), value, 1));
    }

    /** {@code 22.8 % (20.0 % to 25.8 %) of the runs in it end in deadlock, 5.2 times as often as among all}. */
    Passage density(String among) {
        return Estimated.share(BoxSummary.density(box.scored()))
                .and(" of the runs in it end in deadlock, ")
                .and(Estimated.rough(box.scored().lift()))
                .and(" times as often as " + among);
    }

    /** {@code it holds 78 % of these deadlocks, and 15 % of the runs}. */
    Passage coverage() {
        return whole(box.scored().coverage())
                .and(" of the deadlocks, and ")
                .and(whole(box.scored().support()))
                .and(" of the runs");
    }

    /** {@code Both limits are found anew in at least 98 % of 50 resamples}. */
    Passage stability() {
        return Phrases.figures(Stability.words(conditions)
                .replaceFirst(" of " + DiscoveryFindings.RESAMPLES + " resamples", " of fifty resamples")
                .replaceFirst("all " + DiscoveryFindings.RESAMPLES + " resamples", "all of fifty resamples"));
    }

    /** What is said of limits that a sample of the sample does not find again; nothing where all are stable. */
    Passage shaky() {
        List<Passage> shaky = new ArrayList<>();
        for (Condition condition : conditions) {
            for (Side side : condition.sides()) {
                if (side.stability().value() < STABLE) {
                    shaky.add(Passage.of("the " + (side.limit().upper() ? "upper" : "lower") + " limit of "
                                    + condition.name().told() + " (")
                            .and(whole(side.stability().value()))
                            .and(")"));
                }
            }
        }
        return shaky.isEmpty()
                ? Passage.NOTHING
                : Passage.of("Found anew in fewer than four of five resamples, and not to be relied on: ")
                        .and(Passage.list(shaky))
                        .and(".");
    }

    static Passage whole(double share) {
        return Passage.of(new Passage.Figure(DiscoveryFinding.rounded(100 * share, 0) + "\u00a0%", share, 1));
    }
}
