package unanimity.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import unanimity.model.RunResult;
import unanimity.model.Trace;

/** What is told of the meetings of a round: every deal of a hold-out, and at a summit also who parted without one. */
final class Encounters {

    private final Cast cast;
    private final RunResult result;
    private final Terms terms;
    private final Map<String, Integer> inVain = new LinkedHashMap<>();
    private final Set<String> askTold = new LinkedHashSet<>();

    Encounters(Cast cast, RunResult result, Terms terms) {
        this.cast = cast;
        this.result = result;
        this.terms = terms;
    }

    /** One passage for a summit, else one for each deal. */
    List<Passage> tell(Trace.Round round) {
        List<Passage> deals = new ArrayList<>();
        List<Trace.Meeting> apart = new ArrayList<>();
        for (Trace.Meeting meeting : round.meetings()) {
            Trace.Deal deal = meeting.deal();
            if (!meeting.consenting() && cast.holdsOut(meeting.member())) {
                if (deal == null) {
                    inVain.merge(meeting.member(), 1, Integer::sum);
                    apart.add(meeting);
                } else {
                    deals.add(struck(meeting.member(), deal, round.round()));
                }
            }
        }
        String summit = round.summit();
        if (summit == null || deals.size() + apart.size() == 0) {
            return deals;
        }
        Passage told = Passage.of(Phrases.sentence(summit) + ". ").and(Passage.join(deals, " "));
        return List.of(
                deals.isEmpty() || apart.isEmpty()
                        ? told.and(apart(apart))
                        : told.and(" ").and(apart(apart)));
    }

    /** Who parted without a deal: those whose ask is told first, those known already, those out of reach. */
    private Passage apart(List<Trace.Meeting> meetings) {
        List<Passage> first = new ArrayList<>();
        List<Passage> again = new ArrayList<>();
        List<String> outOfReach = new ArrayList<>();
        for (Trace.Meeting meeting : meetings) {
            if (meeting.irreconcilable()) {
                outOfReach.add(meeting.member());
            } else if (askTold.add(meeting.member())) {
                first.add(parted(meeting));
            } else {
                again.add(partedAgain(meeting));
            }
        }
        List<Passage> sentences = new ArrayList<>();
        if (!first.isEmpty()) {
            sentences.add(Passage.of("No deal: ").and(Passage.join(first, "; ")).and("."));
        }
        if (!again.isEmpty()) {
            sentences.add(
                    Passage.of("No deal yet with ").and(Passage.list(again)).and("."));
        }
        if (!outOfReach.isEmpty()) {
            sentences.add(
                    Phrases.names(cast.names(outOfReach), outOfReach.size()).and(" cannot be won yet."));
        }
        return Passage.join(sentences, " ");
    }

    /** {@code Poland asks “posts” to 76 % (11 % of the capital) and is offered “posts” to 25 % (4 %)}. */
    private Passage parted(Trace.Meeting meeting) {
        Trace.Exchange last = meeting.exchanges().get(meeting.exchanges().size() - 1);
        return Passage.of(cast.name(meeting.member()) + " asks ")
                .and(words(meeting.asked()))
                .and(" (")
                .and(ofCapital(last.askCost()))
                .and(" of the capital) and is offered ")
                .and(offered(meeting))
                .and(" (")
                .and(ofCapital(last.bidCost()))
                .and(")");
    }

    /** {@code Poland (asks 9 %, offered 6 %)}: what it asks in words has been told. */
    private Passage partedAgain(Trace.Meeting meeting) {
        Trace.Exchange last = meeting.exchanges().get(meeting.exchanges().size() - 1);
        Passage ask = ofCapital(last.askCost());
        Passage offer = ofCapital(last.bidCost());
        // of two that are written alike nobody would see why there was no deal
        boolean alike = offer.text().equals(ask.text());
        return Passage.of(cast.name(meeting.member()) + " (asks ")
                .and(ask)
                .and(", offered ")
                .and(alike ? Passage.of("almost as much") : offer)
                .and(")");
    }

    /** {@code it to 25 %} where the same single demand is asked and offered, else the terms. */
    private Passage offered(Trace.Meeting meeting) {
        Trace.@Nullable Deal asked = meeting.asked();
        Trace.@Nullable Deal offered = meeting.offered();
        if (asked == null || offered == null || !single(asked) || !single(offered)) {
            return words(offered);
        }
        Trace.Pledge pledge = offered.pledges().get(0);
        return asked.pledges().get(0).demand().equals(pledge.demand())
                ? Passage.of("it to ").and(Phrases.percent(pledge.level(), 1))
                : words(offered);
    }

    private static boolean single(Trace.Deal deal) {
        return deal.pledges().size() == 1 && deal.amendments().isEmpty();
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
