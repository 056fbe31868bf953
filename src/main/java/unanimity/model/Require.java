package unanimity.model;

/** Checks of arguments that name the argument and the value seen. */
final class Require {

    private Require() {}

    static void positive(double value, String name) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be finite and above 0: " + value);
        }
    }

    static void below(double value, double bound, String name) {
        if (!(value < bound)) {
            throw new IllegalArgumentException(name + " must be below " + bound + ": " + value);
        }
    }
}
