package unanimity.model;

/**
 * How a side concedes as time passes.
 *
 * @param beta pace, above 0: below 1 late (boulware), 1 linear for the polynomial, above 1 early (conceder)
 * @param truthful asks for its floor only, whatever the time
 */
public record Tactic(Curve curve, double beta, boolean truthful) {}
