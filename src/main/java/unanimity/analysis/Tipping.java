package unanimity.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where adoption becomes likelier than not along the values of a parameter, or ceases to be, as far as intervals tell.
 *
 * @param from the last value before, whose share surely lies on one side of one half
 * @param to the first value after, whose share surely lies on the other; values between can be either
 * @param rises whether it becomes likelier than not
 */
public record Tipping(PointGroup from, PointGroup to, boolean rises) {

    private static final double HALF = 0.5;

    /** On which side of one half the share at a value is: 1 above, −1 below, 0 where its interval holds one half. */
    public static int side(PointGroup group) {
        return group.estimate(PointMeasure.P_ADOPTED).low() > HALF
                ? 1
                : group.estimate(PointMeasure.P_ADOPTED).high() < HALF ? -1 : 0;
    }

    /** Null where it does not surely pass one half, does so to and fro, or values are no single numbers. */
    public static @Nullable Tipping of(Marginal marginal) {
        List<PointGroup> groups = marginal.groups();
        if (!marginal.numeric() || !marginal.levels() || groups.isEmpty()) {
            return null;
        }
        int first = side(groups.get(0));
        int before = 0;
        while (before < groups.size() && side(groups.get(before)) == first) {
            before++;
        }
        int after = before;
        while (after < groups.size() && side(groups.get(after)) == 0) {
            after++;
        }
        boolean tips = first != 0
                && after < groups.size()
                && groups.subList(after, groups.size()).stream().allMatch(group -> side(group) == -first);
        return tips ? new Tipping(groups.get(before - 1), groups.get(after), first < 0) : null;
    }
}
