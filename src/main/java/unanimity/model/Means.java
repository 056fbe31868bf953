package unanimity.model;

import org.jspecify.annotations.Nullable;

/**
 * What the proposer can give, and how far its word is taken.
 *
 * @param capital what it can spend, points, at least 0
 * @param stake what success is worth to it, points, at least 0, or null for as much as the capital
 * @param credibility share of a pledge that is believed, 0 to 1
 * @param audience share of the doubt that publicity removes, 0 to 1
 * @param leakCost share of credibility lost with each leak, 0 to 1
 */
public record Means(
        double capital,
        @Nullable Double stake,
        double credibility,
        double audience,
        double leakCost,
        Contracts contracts) {

    /** Whether what was promised is lost when the proposal fails. */
    public enum Contracts {
        /** Paid when promised. */
        SUNK,
        /** Due on adoption only. */
        CONTINGENT
    }
}
