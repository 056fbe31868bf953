package unanimity.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a decision rule needs, in words beside the lines of a chart. */
public final class Needed {

    private Needed() {}

    /** {@code needed: all 32}, {@code needed: 17}. */
    public static String count(int needed, int members) {
        return "needed: " + (needed == members && members > 1 ? "all " : "") + needed;
    }

    /** {@code 65 %}. */
    public static String percent(double share) {
        return BigDecimal.valueOf(100 * share)
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }
}
