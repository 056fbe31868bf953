package unanimity.model;

import org.jspecify.annotations.Nullable;

/**
 * How the proposer goes about it.
 *
 * @param opening share of what it could give that it offers at the start, 0 to 1
 * @param split where in the zone of agreement a deal is struck: 0 at the member's ask, 1 at the proposer's limit
 * @param sour by how much a failed meeting with an unwilling member lowers its liking, at least 0
 * @param opacity standard deviation (points) of the proposer's error about a member's floor, at least 0
 * @param meetingsPerRound bilaterals in an ordinary round, a whole number
 * @param exchanges exchanges of ask and bid in a meeting, a whole number, at least 1
 * @param patience rounds with a hopeless needed member after which it may quit, or null for never
 * @param quit probability per round of quitting then, 0 to 1
 */
public record Approach(
        Tactic tactic,
        double opening,
        double split,
        Rapport rapport,
        double sour,
        double opacity,
        double meetingsPerRound,
        double exchanges,
        Itinerary itinerary,
        @Nullable Double patience,
        double quit) {

    /** A deal moves a member's liking by {@code rate}·max(0, {@code cap} − liking). */
    public record Rapport(double rate, double cap) {}
}
