package unanimity.results;

import java.io.Serializable;

/**
 * An exchange of ask and offer in a run, as a batch keeps it. Amounts are in points.
 *
 * @param exchange its number in the meeting, from 0
 * @param settled whether it ended the meeting with a deal
 */
public record OfferRow(
        int round, String member, int exchange, double askWorth, double askCost, double bidCost, boolean settled)
        implements Serializable {

    void append(PartTable cells) {
        cells.whole(round)
                .text(member)
                .whole(exchange)
                .number(askWorth)
                .number(askCost)
                .number(bidCost)
                .flag(settled)
                .end();
    }
}
