package unanimity.statistics;

/**
 * What a caller must hand in, here and in the packages below; messages give name, bound and the value seen, and are
 * made only when something is wrong.
 */
public final class Require {

    private Require() {}

    /** Finite. */
    public static double finite(double value, String name) {
        if (!Double.isFinite(value)) {
            throw refusal(name + " must be finite", value);
        }
        return value;
    }

    /** Finite and above 0. */
    public static double positive(double value, String name) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw refusal(name + " must be finite and above 0", value);
        }
        return value;
    }

    /** Finite and at least 0. */
    public static double spread(double value, String name) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw refusal(name + " must be finite and at least 0", value);
        }
        return value;
    }

    /** A level of confidence, or a share that is neither nothing nor all. */
    public static double inside(double value, String name) {
        if (!(value > 0 && value < 1)) {
            throw refusal(name + " must be above 0 and below 1", value);
        }
        return value;
    }

    /** In [0, 1]. */
    public static double share(double value, String name) {
        if (!(value >= 0 && value <= 1)) {
            throw refusal(name + " must be in [0, 1]", value);
        }
        return value;
    }

    /** {@code low} at most {@code high}, and neither NaN. */
    public static void ordered(double low, double high) {
        if (!(low <= high)) {
            throw refusal("low must be at most " + high, low);
        }
    }

    /** At least {@code bound}. */
    public static long atLeast(long bound, long value, String name) {
        if (value < bound) {
            throw refusal(name + " must be at least " + bound, value);
        }
        return value;
    }

    /** In [low, high]. */
    public static long within(long low, long high, long value, String name) {
        if (value < low || value > high) {
            throw refusal(name + " must be in [" + low + ", " + high + "]", value);
        }
        return value;
    }

    /** Equal lengths of {@code what}, two things in the plural. */
    public static void sameLength(int length, int other, String what) {
        if (length != other) {
            throw refusal(what + " must have equal lengths, " + length + " and", other);
        }
    }

    /** To be thrown: what is asked for, and what was seen in its place. */
    public static IllegalArgumentException refusal(String bound, Object seen) {
        return new IllegalArgumentException(bound + ": " + seen);
    }
}
