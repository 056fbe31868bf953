package unanimity.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import unanimity.statistics.Estimate;
import unanimity.statistics.Proportion;

/**
 * The design points that have the same value of a parameter, or values within a stretch of it.
 *
 * @param from the value, or the lowest, as written
 * @param to the same value, or the highest
 * @param place where they stand along an axis: their mean value, or of words their number in the order of the values, from 0
 * @param points how many
 * @param adopted runs at all of them
 * @param estimates means over runs at all of them, with intervals
 */
public record PointGroup(
        String from, String to, double place, int points, Proportion adopted, Map<PointMeasure, Estimate> estimates) {

    private static final MathContext DIGITS = new MathContext(3);
    private static final Pattern MINUS = Pattern.compile("(^|\\.\\.)-(?=[0-9.])");

    public PointGroup {
        estimates = Collections.unmodifiableMap(new EnumMap<>(estimates));
    }

    /** The mean over runs, with its interval. */
    public Estimate estimate(PointMeasure measure) {
        Estimate estimate = estimates.get(measure);
        if (estimate == null) {
            throw new IllegalArgumentException("not measured: " + measure);
        }
        return estimate;
    }

    /** {@code 0.3}; a stretch, with three digits, as it is typed: {@code 0.1..0.3}. */
    public String values() {
        return from.equals(to) ? from : rounded(from) + ".." + rounded(to);
    }

    /** The same as it is read, with true minus signs. */
    public String told() {
        return MINUS.matcher(values()).replaceAll("$1−");
    }

    private static String rounded(String value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
