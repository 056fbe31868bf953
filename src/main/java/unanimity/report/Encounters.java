package unanimity.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import unanimity.model.RunResult;
import unanimity.model.Trace;

/** What is told of the meetings of a round: every deal of a hold-out, and at a summit also who parted without one. */
final class Encounters {

    private final Cast cast;
    private final RunResult result;
    private final Terms terms;
    private final Map<String, Integer> inVain = new LinkedHashMap<>();
    private final Map<String, Passage> lastAsk = new LinkedHashMap<>();

    Encounters(Cast cast, RunResult result, Terms terms) {
        this.cast = cast;
        this.result = result;
        this.terms = terms;
    }

    /** One passage for a summit, else one for each deal. */
    List<Passage> tell(Trace.Round round) {
        List<Passage> deals = new ArrayList<>();
        List<Passage> apart = new ArrayList<>();
        List<String> outOfReach = new ArrayList<>();
        for (Trace.Meeting meeting : round.meetings()) {
            Trace.Deal deal = meeting.deal();
            if (meeting.consenting() || !cast.holdsOut(meeting.member())) {
                continue;
            }
            if (deal != null) {
                deals.add(struck(meeting.member(), deal, round.round()));
                continue;
            }
            inVain.merge(meeting.member(), 1, Integer::sum);
            if (round.summit() != null && meeting.asked() != null) {
                apart.add(parted(meeting));
            } else if (meeting.irreconcilable()) {
                outOfReach.add(meeting.member());
            }
        }
        return round.summit() == null ? deals : summit(round.summit(), deals, apart, outOfReach);
    }

    private List<Passage> summit(String name, List<Passage> deals, List<Passage> apart, List<String> outOfReach) {
        if (deals.isEmpty() && apart.isEmpty() && outOfReach.isEmpty()) {
            return List.of();
        }
        Passage told = Passage.of(Phrases.sentence(name) + ".");
        for (Passage deal : deals) {
            told = told.and(" ").and(deal);
        }
        if (!apart.isEmpty()) {
            told = told.and(" No deal: ").and(Passage.join(apart, "; ")).and(".");
        }
        if (!outOfReach.isEmpty()) {
            told = told.and(" ")
                    .and(Phrases.names(cast.names(outOfReach), outOfReach.size()))
                    .and(" cannot be won yet.");
        }
        return List.of(told);
    }

    /**
     * {@code Poland asks “posts” in full (9 % of the capital) and is offered “posts” to 62 % (6 %)}; told again, only the
     * costs.
     */
    private Passage parted(Trace.Meeting meeting) {
        Trace.Exchange last = meeting.exchanges().get(meeting.exchanges().size() - 1);
        Passage cost = ofCapital(last.askCost());
        Passage bid = ofCapital(last.willingness());
        Passage before = lastAsk.put(meeting.member(), cost);
        String name = cast.name(meeting.member());
        if (before != null) {
            String verb = before.text().equals(cost.text()) ? " stays at " : " now asks ";
            return Passage.of(name + verb).and(cost).and(" and is offered ").and(bid);
        }
        Passage asked = Passage.of(name + " asks ")
                .and(words(meeting.asked()))
                .and(" (")
                .and(cost);
        return asked.and(" of the capital) and is offered ")
                .and(words(meeting.offered()))
                .and(" (")
                .and(bid)
                .and(")");
    }

    private Passage words(Trace.@Nullable Deal deal) {
        return deal == null ? Passage.of("nothing") : terms.words(deal);
    }

    private Passage struck(String member, Trace.Deal deal, int round) {
        int tries = inVain.getOrDefault(member, 0);
        Passage told = Passage.of(cast.name(member) + " agrees");
        if (tries > 0) {
            told = told.and(" after ").and(Phrases.count(tries, "meeting")).and(" in vain");
        }
        boolean nothing = deal.pledges().isEmpty() && deal.amendments().isEmpty();
        told = told.and(": ")
                .and(nothing ? Passage.of("it asks for nothing more") : terms.words(deal))
                .and(", for ")
                .and(ofCapital(deal.cost()))
                .and(" of the capital.");
        return endorsesLater(member, round) ? told.and(" Its endorsement is to follow.") : told;
    }

    private boolean endorsesLater(String member, int round) {
        return cast.result(member).consentRound() == round
                && cast.result(member).round() != round;
    }

    private Passage ofCapital(double points) {
        return Phrases.percent(points, result.capital());
    }
}
