package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.analysis.Marginal;
import unanimity.analysis.PointGroup;
import unanimity.analysis.Tipping;
import unanimity.chart.batch.Frequency;

/** At which values of a parameter adoption is likelier than not: sure only where the interval of its share does not hold one half. */
final class Likelihood {

    private static final int MOST = 4;

    private enum State {
        LIKELY,
        UNLIKELY,
        UNSURE
    }

    /** Neighbouring values of which the same is known. */
    private record Stretch(State state, PointGroup first, PointGroup last, int values) {

        Stretch plus(PointGroup group) {
            return new Stretch(state, first, group, values + 1);
        }

        String told() {
            return first.told() + (values == 1 ? "" : " to " + last.told());
        }
    }

    private final List<Stretch> stretches = new ArrayList<>();
    private final int values;
    private final @Nullable Tipping tipping;

    /** @param marginal whose groups each have a value of their own */
    Likelihood(Marginal marginal) {
        values = marginal.groups().size();
        tipping = Tipping.of(marginal);
        for (PointGroup group : marginal.groups()) {
            int last = stretches.size() - 1;
            if (last >= 0 && stretches.get(last).state() == state(group)) {
                stretches.set(last, stretches.get(last).plus(group));
            } else {
                stretches.add(new Stretch(state(group), group, group, 1));
            }
        }
    }

    private static State state(PointGroup group) {
        int side = Tipping.side(group);
        return side > 0 ? State.LIKELY : side < 0 ? State.UNLIKELY : State.UNSURE;
    }

    /** {@code from a value between 0.1 and 0.3 on}, {@code at 0.3 to 1; at 0.1 to 0.2 that cannot be told from these runs}. */
    String words() {
        if (stretches.size() == 1) {
            return switch (stretches.get(0).state()) {
                case LIKELY -> "at every value";
                case UNLIKELY -> "at no value";
                case UNSURE -> "cannot be told of any value from so few runs";
            };
        }
        if (tipping != null) {
            return (tipping.rises() ? "from a value on between " : "up to a value between ")
                    + tipping.from().told() + " and " + tipping.to().told();
        }
        return stretches.size() <= MOST ? listed() : counted();
    }

    private String listed() {
        List<String> told = new ArrayList<>();
        for (State state : State.values()) {
            List<String> where = stretches.stream()
                    .filter(stretch -> stretch.state() == state)
                    .map(Stretch::told)
                    .toList();
            if (!where.isEmpty()) {
                told.add(clause(state, told.isEmpty(), String.join(" and ", where)));
            }
        }
        return String.join("; ", told);
    }

    private String counted() {
        List<String> told = new ArrayList<>();
        for (State state : State.values()) {
            int at = stretches.stream()
                    .filter(stretch -> stretch.state() == state)
                    .mapToInt(Stretch::values)
                    .sum();
            if (at > 0) {
                String of = told.isEmpty() ? " of " + Frequency.whole(values) + " values" : "";
                told.add(clause(state, told.isEmpty(), Frequency.whole(at) + of));
            }
        }
        return String.join("; ", told);
    }

    private static String clause(State state, boolean first, String where) {
        return switch (state) {
            case LIKELY -> "at " + where;
            case UNLIKELY -> (first ? "at no value for sure; " : "") + "not at " + where;
            case UNSURE -> "at " + where + " that cannot be told from so few runs";
        };
    }
}
