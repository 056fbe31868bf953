package unanimity.model;

/** How dissatisfaction grows with the distance from an ideal point. */
public enum Loss {
    LINEAR,
    QUADRATIC;

    /** Loss at distance {@code z} (any sign), 0 to 1 for distances up to 1. */
    public double at(double z) {
        return this == LINEAR ? Math.abs(z) : z * z;
    }
}
