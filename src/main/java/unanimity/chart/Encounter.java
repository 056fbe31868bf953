package unanimity.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.chart.paper.Look;
import unanimity.model.Member;
import unanimity.model.RunResult;
import unanimity.model.Scenario;
import unanimity.model.Trace;
import unanimity.model.Trace.Corner;
import unanimity.model.Trace.Exchange;

/** The numbers of a meeting chart. Exchanges count from 1 here, as people count them; the trace counts from 0. */
final class Encounter {

    static final Look ASK = Look.HIGHLIGHTS.get(1);
    static final Look BID = Look.HIGHLIGHTS.get(0);
    static final Look DEAL = Look.PLAIN.dotted();
    private static final Look NASH = Look.HIGHLIGHTS.get(2).dotted();
    private static final Look KALAI_SMORODINSKY = Look.HIGHLIGHTS.get(3).dotted();

    /** Share of the cost of everything within which a deal is near a solution. */
    private static final double NEAR = 0.05;

    private final Scenario scenario;
    private final RunResult result;
    private final Trace.Meeting meeting;
    private final int round;

    /** Something with a label. */
    record Point(Look look, String name, String words, Corner at) {}

    Encounter(Scenario scenario, RunResult result, Trace.Meeting meeting, int round) {
        this.scenario = scenario;
        this.result = result;
        this.meeting = meeting;
        this.round = round;
    }

    Member member() {
        return scenario.member(meeting.member());
    }

    String proposer() {
        return scenario.proposal().name();
    }

    int round() {
        return round;
    }

    Trace.Meeting meeting() {
        return meeting;
    }

    /** Null for a member that had consented. */
    Trace.@Nullable OutcomeSpace space() {
        return meeting.space();
    }

    List<Corner> asks() {
        return meeting.exchanges().stream()
                .map(exchange -> new Corner(exchange.askWorth(), exchange.askCost()))
                .toList();
    }

    List<Corner> bids() {
        return meeting.exchanges().stream()
                .map(exchange -> new Corner(exchange.bidWorth(), exchange.bidCost()))
                .toList();
    }

    @Nullable
    Corner deal() {
        Trace.Deal deal = meeting.deal();
        return deal == null ? null : new Corner(deal.worth(), deal.cost());
    }

    /** What the proposer would spend at the last exchange, or null where none was held. */
    @Nullable
    Double willingness() {
        List<Exchange> exchanges = meeting.exchanges();
        return exchanges.isEmpty() ? null : exchanges.get(exchanges.size() - 1).willingness();
    }

    /** The title. */
    String finding() {
        String name = member().name();
        Trace.OutcomeSpace space = space();
        if (space == null) {
            return name + " had consented already: the meeting hastened its endorsement";
        }
        Trace.Deal deal = meeting.deal();
        List<Exchange> exchanges = meeting.exchanges();
        if (deal != null) {
            String when = exchanges.size() == 1 ? " at once" : " after " + exchanges.size() + " exchanges";
            return name + " settled at " + share(deal.cost()) + " of the capital" + when + besideNash(space, deal);
        }
        if (exchanges.isEmpty()) {
            double top = space.frontier().get(space.frontier().size() - 1).worth();
            String needs = ", it needs " + Amounts.points(meeting.floor());
            return top > 0
                    ? "Nothing on the table could win " + name + ": all is worth " + Amounts.points(top) + needs
                    : name + " could not be won: nothing was on the table" + needs + " points";
        }
        Exchange last = exchanges.get(exchanges.size() - 1);
        return "No deal: " + name + " asked " + share(last.askCost()) + " of the capital, was offered "
                + share(last.willingness());
    }

    private static String besideNash(Trace.OutcomeSpace space, Trace.Deal deal) {
        Corner nash = space.nash();
        if (nash == null) {
            return "";
        }
        double all = space.frontier().get(space.frontier().size() - 1).cost();
        if (Math.abs(deal.cost() - nash.cost()) <= NEAR * all) {
            return ", near the Nash point";
        }
        return deal.cost() < nash.cost() ? ", less than at the Nash point" : ", more than at the Nash point";
    }

    private String share(double points) {
        return Amounts.percent(points, result.capital());
    }

    /** The subtitle. */
    String occasion() {
        Days days = new Days(scenario, result.round());
        String summit = scenario.calendar().summits().stream()
                .filter(s -> scenario.calendar().roundOf(s.date()) == round)
                .findFirst()
                .map(s -> ", " + s.name())
                .orElse("");
        return scenario.proposal().name() + " meets " + member().name() + ": " + Days.full(days.of(round)) + " (round "
                + round + ")" + summit + ".";
    }

    /** What is labelled, from top to bottom where labels are alike. */
    List<Point> points() {
        List<Point> points = new ArrayList<>();
        Trace.OutcomeSpace space = space();
        List<Corner> asks = asks();
        List<Corner> bids = bids();
        if (!asks.isEmpty()) {
            points.add(new Point(ASK, "Asks", way(asks), asks.get(asks.size() - 1)));
        }
        add(points, KALAI_SMORODINSKY, "Kalai–Smorodinsky", space == null ? null : space.kalaiSmorodinsky());
        add(points, NASH, "Nash point", space == null ? null : space.nash());
        add(points, DEAL, "Deal", deal());
        if (!bids.isEmpty()) {
            points.add(new Point(BID, "Offers", way(bids), bids.get(bids.size() - 1)));
        }
        return points;
    }

    private static void add(List<Point> points, Look look, String name, @Nullable Corner at) {
        if (at != null) {
            String words = "worth " + Amounts.finePoints(at.worth()) + ", cost " + Amounts.finePoints(at.cost());
            points.add(new Point(look, name, words, at));
        }
    }

    private static String way(List<Corner> path) {
        String first = Amounts.finePoints(path.get(0).cost());
        String last = Amounts.finePoints(path.get(path.size() - 1).cost());
        return "cost " + (first.equals(last) ? last : first + ", at last " + last);
    }
}
