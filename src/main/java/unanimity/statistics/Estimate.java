package unanimity.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number that was estimated, its interval, and from how much.
 *
 * <p><b>Digits that it warrants.</b> The last digit printed has as its unit the largest power of ten that is at most
 * half the half-width. Rounding then moves nothing by more than a quarter of the half-width (half a standard error, at
 * a level of 0.95), while the digit after it could be off by twenty units and more: 0.8743 with [0.867, 0.881] is
 * 0.874. It is the same thought as the rule of the Particle Data Group (S. Navas and others, Phys. Rev. D 110 (2024)
 * 030001, Introduction 5.3), a digit coarser at times: theirs is for numbers that others compute with. Where one end is
 * infinite, the distance to the other takes the place of the half-width; where both are, or the interval has no width but that of
 * rounding, it is what is there, up to {@value #SIGNIFICANT} significant digits. The interval is rounded to the same digit, half to even.
 *
 * @param value NaN when {@code n} is 0, +∞ for a time that is not reached
 * @param low at most {@code value}; −∞ when not bounded
 * @param high at least {@code value}; +∞ when not bounded
 * @param n how many observations it rests on, at least 0
 * @param method how the interval was made, as a word: {@code wilson}, {@code t}, {@code log-log} …
 */
public record Estimate(double value, double low, double high, long n, String method) {

    private static final int MOST_DIGITS = 9;
    /** Of a value for which no interval tells. */
    private static final int SIGNIFICANT = 3;

    /** An interval that is narrower, measured by its value, has no width: it differs in the last bits of sums. */
    private static final double NO_WIDTH = 1e-6;

    private static final MathContext STEADY = new MathContext(12);

    /**
     * @throws IllegalArgumentException for bounds that do not hold {@code value}, negative n, an empty word, or NaN
     * with n above 0
     */
    public Estimate {
        Require.atLeast(0, n, "n");
        Require.ordered(low, high);
        boolean held = Double.isNaN(value) ? n == 0 : low <= value && value <= high;
        if (!held) {
            throw Require.refusal("value must be in [" + low + ", " + high + "], or NaN when n is 0", value);
        }
        if (method.isBlank()) {
            throw Require.refusal("method must be a word", method);
        }
    }

    /** With the ends of {@code interval}; its level is the caller's to tell. */
    public static Estimate of(double value, Interval interval, long n, String method) {
        return new Estimate(value, interval.low(), interval.high(), n, method);
    }

    /** Whether there was anything to estimate from: n above 0. */
    public boolean known() {
        return n > 0;
    }

    /** Whether the interval has no width but that of rounding. */
    public boolean exact() {
        return Double.isFinite(value) && scale() <= NO_WIDTH * Math.abs(value);
    }

    /** Half the distance of the ends; infinite when one is not bounded. */
    public double halfWidth() {
        return (high - low) / 2;
    }

    /**
     * How many decimals the interval warrants: 3 for thousandths, −2 for hundreds; at most {@value #MOST_DIGITS}. 0
     * where nothing bounds the value and there is none.
     */
    public int digits() {
        double scale = scale() / 2;
        if (!Double.isFinite(scale) || exact()) {
            return Double.isFinite(value) ? decimals() : 0;
        }
        BigDecimal half = new BigDecimal(scale).round(STEADY);
        return Math.min(MOST_DIGITS, half.scale() - half.precision() + 1);
    }

    /**
     * The value and its interval to the digit warranted: {@code 0.874 (0.867 to 0.881)}. An end that is not bounded
     * reads {@code (21 or more)} or {@code (5 or less)}, none at all {@code (unbounded)}; a value is {@code unknown}
     * when n is 0 and {@code not reached} when infinite.
     */
    public String text() {
        return text(MOST_DIGITS);
    }

    /** The same with {@code most} decimals at most, where more would be of no use. */
    public String text(int most) {
        return rounded(Math.min(most, digits()));
    }

    /** The same with at least whole numbers: as it stands beside others, where tens would look like another number. */
    public String fine(int most) {
        return rounded(Math.max(0, Math.min(most, digits())));
    }

    private String rounded(int digits) {
        return middle(digits) + " (" + ends(digits) + ")";
    }

    private String middle(int digits) {
        if (Double.isNaN(value)) {
            return "unknown";
        }
        return Double.isFinite(value) ? rounded(value, digits) : "not reached";
    }

    private String ends(int digits) {
        if (Double.isFinite(low)) {
            return end(low, digits) + (Double.isFinite(high) ? " to " + end(high, digits) : " or more");
        }
        return Double.isFinite(high) ? end(high, digits) + " or less" : "unbounded";
    }

    /** What differs from the value in its last bits only must not be rounded away from it. */
    private String end(double end, int digits) {
        return rounded(exact() ? value : end, digits);
    }

    /** What the last digit is measured by: the half-width, or the distance to the only end that is bounded. */
    private double scale() {
        double half = halfWidth();
        if (Double.isFinite(half) || !Double.isFinite(value)) {
            return half;
        }
        return Math.min(value - low, high - value);
    }

    /** Decimals of the value itself, without zeros at its end. */
    private int decimals() {
        BigDecimal exact = new BigDecimal(value)
                .round(new MathContext(SIGNIFICANT, RoundingMode.HALF_EVEN))
                .setScale(MOST_DIGITS, RoundingMode.HALF_EVEN);
        return Math.max(0, exact.stripTrailingZeros().scale());
    }

    private static String rounded(double number, int digits) {
        return new BigDecimal(number).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }
}
