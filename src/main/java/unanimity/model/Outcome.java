package unanimity.model;

/** How a run ends. */
public enum Outcome {
    ADOPTED,
    DEADLINE,
    WITHDRAWN
}
