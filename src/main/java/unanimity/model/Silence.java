package unanimity.model;

/**
 * A silence procedure after the rule is met.
 *
 * @param rounds how long it runs, a whole number, at least 0
 * @param objection probability that an endorser with a gain below 0 objects, 0 to 1
 */
public record Silence(double rounds, double objection) {}
