package unanimity.model;

/** Comparisons of computed numbers forgive rounding: a difference up to {@link #EPS} counts as none. */
public final class Tolerance {

    public static final double EPS = 1e-12;

    private Tolerance() {}

    public static boolean below(double value, double bound) {
        return value < bound - EPS;
    }

    public static boolean above(double value, double bound) {
        return value > bound + EPS;
    }
}
