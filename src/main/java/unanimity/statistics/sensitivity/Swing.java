package unanimity.statistics.sensitivity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import unanimity.statistics.Require;
import unanimity.statistics.design.OneAtATime;

/**
 * A bar of a tornado: the outcome with one factor low and high, all others at their median.
 *
 * @param factor its number in the design
 * @param low outcome where the factor is low; may be above {@code high}
 * @param middle outcome with all at their median
 * @param high outcome where the factor is high
 */
public record Swing(int factor, double low, double middle, double high) {

    /** @throws IllegalArgumentException for a negative factor or an outcome that is not finite */
    public Swing {
        Require.atLeast(0, factor, "factor");
        Require.finite(low, "outcome");
        Require.finite(middle, "outcome");
        Require.finite(high, "outcome");
    }

    /** Length of the bar: the distance of the farthest two of the three outcomes, which need not be its ends. */
    public double width() {
        return Math.max(middle, Math.max(low, high)) - Math.min(middle, Math.min(low, high));
    }

    /**
     * The bars of a tornado, the longest first, equal ones in the order of the factors.
     *
     * @param outcomes of each point, in the order of the design
     * @throws IllegalArgumentException for another number of outcomes, or one that is not finite
     */
    public static List<Swing> ranked(OneAtATime design, double[] outcomes) {
        if (outcomes.length != design.points()) {
            throw Require.refusal("outcomes must be " + design.points(), outcomes.length);
        }
        return IntStream.range(0, design.dimensions())
                .mapToObj(factor -> of(design, factor, outcomes))
                .sorted(Comparator.comparingDouble(Swing::width).reversed())
                .toList();
    }

    private static Swing of(OneAtATime design, int factor, double[] outcomes) {
        int low = (int) design.lowPoint(factor);
        return new Swing(factor, outcomes[low], outcomes[0], outcomes[low + 1]);
    }
}
