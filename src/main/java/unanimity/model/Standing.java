package unanimity.model;

/**
 * What a member weighs.
 *
 * @param influence weight in peer pressure, at least 0
 * @param population weight under a qualified majority, at least 0
 * @param votes weight under a weighted rule, at least 0
 */
public record Standing(double influence, double population, double votes) {}
