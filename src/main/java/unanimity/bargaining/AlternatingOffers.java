package unanimity.bargaining;

import unanimity.model.ConcessionTactic;
import unanimity.model.Tolerance;

/**
 * One meeting: ask and bid move towards each other, exchange by exchange, until the ask costs no more than the proposer
 * would spend. The deal lies between the two by {@code split}, but never beyond what the member asked for before.
 */
public final class AlternatingOffers {

    /**
     * Both sides of the table.
     *
     * @param member what the member aims for
     * @param memberTactic how it comes down from it
     * @param proposer what the proposer would spend
     * @param proposerTactic how it comes up to it
     */
    public record Sides(
            Aspiration member, ConcessionTactic memberTactic, Willingness proposer, ConcessionTactic proposerTactic) {}

    /**
     * Under which they meet.
     *
     * @param stated cost of the member's ask stated before, or a negative number where there was none
     * @param split where between ask and limit a deal is struck, 0 to 1
     */
    public record Circumstances(Clock clock, double stated, double split) {}

    private final Bundle ask = new Bundle();
    private double lastAskCost;

    /**
     * Bargains over what is on the table.
     *
     * @return whether there is a deal; it is then in {@code deal}
     */
    public boolean meet(Frontier table, Sides sides, Circumstances circumstances, OfferLog log, Bundle deal) {
        Clock clock = circumstances.clock();
        lastAskCost = circumstances.stated();
        for (int exchange = 0; exchange < clock.exchanges(); exchange++) {
            double elapsed = clock.elapsed(exchange);
            double bid = sides.proposer().at(sides.proposerTactic().conceded(elapsed));
            table.cheapest(sides.member().at(sides.memberTactic().conceded(elapsed)), ask);
            boolean settled = !Tolerance.above(ask.cost(), bid);
            log.heard(exchange, ask, bid, settled);
            if (settled) {
                double price = ask.cost() + circumstances.split() * (bid - ask.cost());
                if (lastAskCost >= 0) {
                    price = Math.max(ask.cost(), Math.min(price, lastAskCost));
                }
                table.best(price, deal);
                return true;
            }
            lastAskCost = ask.cost();
        }
        return false;
    }

    /** Cost of the last ask stated in the meeting or before it; negative where none was. */
    public double lastAskCost() {
        return lastAskCost;
    }
}
