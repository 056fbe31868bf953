package unanimity.chart.discovery;

import java.util.List;
import unanimity.analysis.Condition;
import unanimity.analysis.DiscoveryFindings;
import unanimity.analysis.DiscoveryFindings.Side;

/** How stable the limits of a box are, in a sentence without a full stop. */
public final class Stability {

    private Stability() {}

    /** {@code Both limits are found anew in at least 98 % of 50 resamples of the runs}. */
    public static String words(List<Condition> conditions) {
        List<Side> sides = conditions.stream()
                .flatMap(condition -> condition.sides().stream())
                .toList();
        double least = least(sides);
        String which = sides.size() == 1 ? "The limit is" : sides.size() == 2 ? "Both limits are" : "All limits are";
        String often =
                least == 1 ? " in all " : (sides.size() == 1 ? " in " : " in at least ") + percent(least) + " of ";
        return which + " found anew" + often + DiscoveryFindings.RESAMPLES + " resamples of the runs";
    }

    /** That of the least stable limit, a share of the resamples. */
    public static double least(List<Side> sides) {
        return sides.stream()
                .mapToDouble(side -> side.stability().value())
                .min()
                .orElse(1);
    }

    private static String percent(double share) {
        return DiscoveryFinding.rounded(100 * share, 0) + " %";
    }
}
