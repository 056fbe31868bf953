package unanimity.bargaining;

/** Hears every exchange of a meeting. */
public interface OfferLog {

    /** Keeps nothing. */
    OfferLog NONE = (exchange, ask, willingness, settled) -> {};

    /**
     * One exchange.
     *
     * @param exchange its number, from 0
     * @param ask the bundle asked for; reused, to be copied
     * @param willingness points that the proposer would spend
     * @param settled whether it ended the meeting with a deal
     */
    void heard(int exchange, Bundle ask, double willingness, boolean settled);
}
