package unanimity.chart;

import org.jspecify.annotations.Nullable;
import unanimity.model.Trace;
import unanimity.model.Trace.Corner;
import unanimity.model.Trace.Exchange;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;

/** The numbers of a meeting chart as rows: a series, the exchange where it has one, and worth and cost as far as it has them. */
final class EncounterTable {

    private static final Layout LAYOUT = Layout.of(
            "a point of the chart; none where the member had agreed before the meeting",
            Column.choice("series", "what the point is")
                    .or("frontier", "a package that no other beats: the most worth for its cost")
                    .or("floor", "the least worth at which the member gains by agreeing")
                    .or("reserve", "the most that the proposer would spend on the member in the end")
                    .or("ask", "what the member asks")
                    .or("bid", "what the proposer offers")
                    .or("willingness", "the most that the proposer would spend at that exchange")
                    .or("deal", "what they agreed")
                    .or("nash", "the package at which the product of both gains is largest")
                    .or(
                            "kalai_smorodinsky",
                            "the package at which both get the same share of the most each could gain"),
            Column.count("exchange", "exchanges", "which exchange of the meeting, from 1")
                    .emptyWhen("the point belongs to the meeting as a whole"),
            Column.points("worth", "to the member").emptyWhen("only a cost is meant"),
            Column.amount("cost", "to the proposer, of its capital").emptyWhen("only a worth is meant"));

    private EncounterTable() {}

    static Table of(Trace.Meeting meeting) {
        Table table = new Table(LAYOUT);
        Trace.OutcomeSpace space = meeting.space();
        if (space == null) {
            return table;
        }
        space.frontier().forEach(corner -> row(table, "frontier", corner));
        table.row("floor", null, meeting.floor(), null);
        table.row("reserve", null, null, space.reserve());
        for (Exchange exchange : meeting.exchanges()) {
            int number = exchange.exchange() + 1;
            table.row("ask", number, exchange.askWorth(), exchange.askCost());
            table.row("bid", number, exchange.bidWorth(), exchange.bidCost());
            table.row("willingness", number, null, exchange.willingness());
        }
        Trace.Deal deal = meeting.deal();
        row(table, "deal", deal == null ? null : new Corner(deal.worth(), deal.cost()));
        row(table, "nash", space.nash());
        row(table, "kalai_smorodinsky", space.kalaiSmorodinsky());
        return table;
    }

    private static void row(Table table, String series, @Nullable Corner corner) {
        if (corner != null) {
            table.row(series, null, corner.worth(), corner.cost());
        }
    }
}
