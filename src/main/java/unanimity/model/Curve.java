package unanimity.model;

/** Shape of a concession over time (Faratin, Sierra, Jennings 1998). */
public enum Curve {
    POLYNOMIAL,
    EXPONENTIAL
}
