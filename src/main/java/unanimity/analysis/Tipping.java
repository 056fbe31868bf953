package unanimity.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the share of adopted runs passes one half along the values of a parameter.
 *
 * @param from the last value before it first does
 * @param to the first value after it last does
 * @param times how often it does; more than once is the luck of the runs, or a parameter that both helps and harms
 */
public record Tipping(String from, String to, int times) {

    private static final double HALF = 0.5;

    /** Null where it never passes one half, or values are no single numbers. */
    public static @Nullable Tipping of(Marginal marginal) {
        if (!marginal.numeric() || !marginal.levels()) {
            return null;
        }
        Tipping tipping = null;
        List<PointGroup> groups = marginal.groups();
        for (int i = 1; i < groups.size(); i++) {
            if (likely(groups.get(i - 1)) != likely(groups.get(i))) {
                tipping = new Tipping(
                        tipping == null ? groups.get(i - 1).from() : tipping.from(),
                        groups.get(i).from(),
                        tipping == null ? 1 : tipping.times() + 1);
            }
        }
        return tipping;
    }

    private static boolean likely(PointGroup group) {
        return group.estimate(PointMeasure.P_ADOPTED).value() > HALF;
    }
}
