package unanimity.experiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import unanimity.model.DecisionRule;
import unanimity.model.Stance;
import unanimity.model.Trace;
import unanimity.results.Keep;
import unanimity.results.OfferRow;
import unanimity.results.RoundRow;
import unanimity.simulation.Electorate;

/** What is kept of a run that was watched: a row for each round, and for each exchange, as far as they were asked for. */
public record Watched(List<RoundRow> rounds, List<OfferRow> offers) implements Serializable {

    /** Of a run that was not. */
    static final Watched NOTHING = new Watched(List.of(), List.of());

    public Watched {
        rounds = List.copyOf(rounds);
        offers = List.copyOf(offers);
    }

    static Watched of(Electorate electorate, Trace trace, Keep keep) {
        return new Watched(
                keep.rounds() ? rounds(electorate, trace) : List.of(), keep.offers() ? offers(trace) : List.of());
    }

    private static List<RoundRow> rounds(Electorate electorate, Trace trace) {
        List<RoundRow> rows = new ArrayList<>();
        for (Trace.Round round : trace.rounds()) {
            rows.add(new RoundRow(round.round(), round.endorsers(), round.influence(), shortfall(electorate, round)));
        }
        return rows;
    }

    /** Fewest more endorsers with whom the rule would be met: the heaviest first. */
    private static int shortfall(Electorate electorate, Trace.Round round) {
        DecisionRule rule = electorate.rule();
        int members = electorate.weights().size();
        double total = 0;
        double held = 0;
        int inFavour = 0;
        List<Double> missing = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            double weight = electorate.weights().get(i);
            total += weight;
            if (round.members().get(i).stance() == Stance.ENDORSING) {
                held += weight;
                inFavour++;
            } else {
                missing.add(weight);
            }
        }
        missing.sort(Comparator.reverseOrder());
        int more = 0;
        while (more < missing.size() && !rule.metBy(inFavour + more, members, total == 0 ? 0 : held / total)) {
            held += missing.get(more++);
        }
        return more;
    }

    private static List<OfferRow> offers(Trace trace) {
        List<OfferRow> rows = new ArrayList<>();
        for (Trace.Round round : trace.rounds()) {
            for (Trace.Meeting meeting : round.meetings()) {
                for (Trace.Exchange exchange : meeting.exchanges()) {
                    rows.add(new OfferRow(
                            round.round(),
                            meeting.member(),
                            exchange.exchange(),
                            exchange.askWorth(),
                            exchange.askCost(),
                            exchange.bidCost(),
                            exchange.settled()));
                }
            }
        }
        return rows;
    }
}
