package unanimity.model;

/**
 * How a member behaves in the negotiation.
 *
 * @param access chance to be met in an ordinary round, 0 to 1
 * @param deliberation mean rounds from consent to endorsement, at least 0
 * @param adReferendum whether its leader can commit at once at a summit
 * @param ratification whether endorsing takes its deliberation even at the last round
 * @param soundings rounds by which an unpaid consent at the start counts as earlier, at least 0
 * @param bluff mean rounds at full pressure for which a demand is kept up without need, at least 0
 * @param envy share of the best public settlement of others that it aims for, at least 0
 * @param recantMargin how far below 0 an endorser's gain may fall, at least 0
 */
public record Conduct(
        Tactic tactic,
        double access,
        double deliberation,
        boolean adReferendum,
        boolean ratification,
        double soundings,
        double bluff,
        double envy,
        double recantMargin) {}
