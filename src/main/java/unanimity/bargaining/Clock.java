package unanimity.bargaining;

/**
 * Time as the two sides of a meeting feel it.
 *
 * @param round the present round
 * @param exchanges exchanges in a meeting, at least 1
 * @param deadline the round of the first deadline, at least 1
 */
public record Clock(int round, int exchanges, int deadline) {

    /** Share of the time to the deadline that has passed at an exchange (0, 1, …), at most 1. */
    public double elapsed(int exchange) {
        return Math.min(1, (round + (double) exchange / exchanges) / deadline);
    }
}
