package unanimity.simulation;

import java.util.Arrays;
import java.util.Set;
import unanimity.bargaining.AlternatingOffers.Sides;
import unanimity.bargaining.Bundle;
import unanimity.chance.Chance;
import unanimity.chance.Purpose;
import unanimity.model.Curve;
import unanimity.model.Opening;
import unanimity.scenario.Uncertain;

/** Notes what a run has exercised: not what its scenario says, but what of it came to pass. */
final class Bites implements Witness {

    private final Situation now;
    private final Plan plan;
    private final Gains gains;
    private final Board board;
    private final Prospects prospects;
    private final Set<String> seen;
    private final boolean[] consenting;
    private final int[] consentRound;
    private boolean meetingsHeld;
    private boolean silence;

    /** {@code seen} takes up what was noted. */
    Bites(Insight insight, Set<String> seen) {
        now = insight.now();
        plan = now.plan();
        gains = insight.gains();
        board = insight.board();
        prospects = insight.prospects();
        this.seen = seen;
        consenting = new boolean[plan.members];
        consentRound = new int[plan.members];
        saw(plan.template.uncertain().stream().anyMatch(this::outOfRange), Bite.DRAW_SET_TO_ITS_BOUND);
    }

    private boolean outOfRange(Uncertain number) {
        double u = now.chance().uniform(Purpose.PARAMETER, Chance.identity(number.path()), 0);
        double drawn = number.distribution().quantile(u);
        return drawn < number.low() || drawn > number.high();
    }

    private void saw(boolean happened, Bite bite) {
        if (happened) {
            seen.add(bite.toString());
        }
    }

    @Override
    public void roundBegins(int t) {
        meetingsHeld = false;
        saw(t > 0 && now.deadline().reached(t - 1), Bite.SILENCE_PROCEDURE_BEYOND_THE_DEADLINE);
        long summits = plan.calendar.summits().stream()
                .filter(summit -> plan.calendar.roundOf(summit.date()) == t)
                .count();
        saw(summits > 0, Bite.SUMMIT);
        saw(summits > 1, Bite.TWO_SUMMITS_IN_A_ROUND);
    }

    @Override
    public void extended(boolean moved, int t) {
        saw(moved, Bite.DEADLINE_MOVED);
        saw(!moved && plan.calendar.extension() != null, Bite.DEADLINE_NOT_MOVED);
    }

    @Override
    public void event(int event, int t) {
        boolean dated = plan.events.round[event] >= 0;
        if (plan.events.granted[event] >= 0) {
            saw(true, dated ? Bite.GRANT_FROM_OUTSIDE_BY_DATE : Bite.GRANT_FROM_OUTSIDE_BY_HAZARD);
        }
        Set<String> paths = plan.scenario.events().get(event).shock().keySet();
        if (!paths.isEmpty()) {
            saw(true, dated ? Bite.SHOCK_BY_DATE : Bite.SHOCK_BY_HAZARD);
            long members =
                    paths.stream().filter(path -> path.startsWith("members.")).count();
            long keys = paths.stream()
                    .filter(path -> path.startsWith("members."))
                    .map(Bites::key)
                    .distinct()
                    .count();
            saw(keys < members, Bite.SHOCK_OF_SEVERAL_MEMBERS);
            paths.forEach(path -> seen.add("shock of " + key(path)));
        }
    }

    /** The key at a parameter path: {@code members.ID.positions} for {@code members.HUN.positions.ukraine}. */
    private static String key(String path) {
        return path.replaceFirst("^(members|rivals|issues)\\.[^.]+", "$1.ID")
                .replaceFirst("^calendar\\.summits\\.[^.]+", "calendar.summits.N")
                .replaceFirst("\\.demands\\.[^.]+", ".demands.ID")
                .replaceFirst("\\.(affinity|positions|salience|shifts|irritates|benefits)\\.[^.]+$", ".$1");
    }

    @Override
    public void opened(int demand, int t) {
        int owner = plan.demands.owner[demand];
        int place = demand - plan.demands.first[owner];
        Opening opening = plan.memberList.get(owner).demands().get(place).opening();
        saw(opening.date() != null, Bite.DEMAND_OPENS_ON_ITS_DAY);
        if (opening.after() != null) {
            boolean own = plan.names.member(opening.after().member()) == owner;
            saw(true, own ? Bite.SECOND_BITE_OPENS : Bite.DEMAND_OPENS_AFTER_ANOTHER_MEMBERS);
        }
        saw(now.numbers().of(DemandNumber.OPENS, demand) < 1, Bite.DEMAND_OPENS_BY_LUCK);
        saw(consenting[owner], Bite.OPENING_SUSPENDS_A_CONSENT);
        saw(now.roster().endorsing(owner), Bite.DEMAND_OF_AN_ENDORSER_OPENS);
        consenting[owner] = false;
    }

    @Override
    public void leaked(int demand, int t) {
        saw(true, Bite.SECRET_PLEDGE_LEAKS);
        saw(now.numbers().of(ProposalNumber.LEAK_COST) > 0, Bite.LEAK_COSTS_CREDIBILITY);
    }

    @Override
    public void rivalEntered(int rival, int t) {
        saw(t > 0, Bite.RIVAL_ENTERS_LATER);
    }

    @Override
    public void rivalLeft(int rival, int t) {
        boolean won = !now.roster().withholding(plan.rivals.home[rival]);
        boolean due = t >= plan.rivals.exitRound[rival];
        saw(due, Bite.RIVAL_LEAVES_ON_ITS_DAY);
        saw(won && !due, Bite.RIVAL_LEAVES_WITH_ITS_HOME);
        saw(!won && !due, Bite.RIVAL_LEAVES_BY_HAZARD);
    }

    @Override
    public void recanted(int member, int t) {
        saw(true, meetingsHeld ? Bite.RECANTATION_AT_ONCE : Bite.RECANTATION);
    }

    @Override
    public void lapsed(int member, int t) {
        consenting[member] = false;
        saw(true, now.roster().paid(member) ? Bite.DEAL_LAPSES : Bite.UNPAID_CONSENT_LAPSES);
    }

    @Override
    public void consented(int member, int t, boolean byDeal) {
        consenting[member] = true;
        consentRound[member] = t;
        saw(true, byDeal ? Bite.CONSENT_BY_DEAL : Bite.CONSENT_UNPAID);
        boolean sounded = now.numbers().of(MemberNumber.SOUNDINGS, member) > 0;
        boolean deliberates = now.numbers().of(MemberNumber.DELIBERATION, member) > 0;
        saw(t == 0 && !byDeal && sounded && deliberates, Bite.SOUNDINGS_SHORTEN_A_DELIBERATION);
    }

    @Override
    public void gaveUp(int member, int t) {
        boolean end = now.deadline().reached(t);
        boolean bluffs = now.numbers().of(MemberNumber.BLUFF, member) > 0;
        saw(end, Bite.DEMANDS_GIVEN_UP_AT_THE_END);
        saw(!end, bluffs ? Bite.BLUFF_GIVEN_UP : Bite.NO_BLUFF);
    }

    @Override
    public void meetingsBegin(int t) {
        meetingsHeld = true;
        for (int i = 0; i < plan.members; i++) {
            saw(gains.irritation(i) > 0, Bite.IRRITATED_MEMBER);
            saw(gains.irritation(i) < 0, Bite.MEMBER_THAT_BENEFITS);
            saw(now.peers().pressure(i) > 0, Bite.PEER_PRESSURE);
            boolean waits = gains.waiting(i) != 0;
            saw(waits && plan.waitingEnd[i] == Integer.MAX_VALUE, Bite.WAITING_FOR_NO_DATE);
            saw(waits && plan.waitingEnd[i] == t + 1, Bite.WAITING_UNTIL_A_DATE);
            saw(gains.hope(i) > gains.waiting(i), Bite.HOPE_FOR_A_RIVAL);
            standsInBlocs(i);
        }
        for (int d = 0; d < plan.demands.count; d++) {
            saw(now.ledger().lasting(d) < now.ledger().level(d), Bite.GRANT_THAT_COUNTS_IN_PART);
        }
    }

    private void standsInBlocs(int i) {
        int blocs = 0;
        for (int b = 0; b < plan.blocs.count; b++) {
            int[] members = plan.blocs.members[b];
            if (Arrays.binarySearch(members, i) >= 0 && members.length > 1) {
                blocs++;
                boolean close = now.numbers().cell[plan.blocs.closeness[b]] != 1;
                saw(close && now.roster().endorsing(i), Bite.CLOSENESS_TO_AN_ENDORSER);
                saw(now.numbers().cell[plan.blocs.correlation[b]] > 0, Bite.TASTES_CORRELATED_IN_A_BLOC);
            }
        }
        saw(blocs > 1, Bite.MEMBER_OF_SEVERAL_BLOCS);
    }

    @Override
    public void met(int i, int t) {
        seen.add("itinerary " + plan.scenario.proposal().approach().itinerary().kind());
        if (now.roster().consenting(i)) {
            saw(true, Bite.CONSENTING_MEMBER_MET);
            return;
        }
        saw(now.numbers().of(ProposalNumber.OPACITY) > 0, Bite.PROPOSER_IN_ERROR_ABOUT_A_FLOOR);
        boolean wrong = board.believedIrreconcilable(i) != board.irreconcilable(i);
        saw(wrong, Bite.WRONGLY_BELIEVED_IRRECONCILABLE_OR_NOT);
        if (board.irreconcilable(i)) {
            return;
        }
        saw(!board.hasTerms(i), Bite.NOTHING_ON_THE_TABLE);
        Sides sides = prospects.sides(i);
        boolean truthful = plan.truthful[i];
        saw(truthful && board.hasTerms(i), Bite.TRUTHFUL_MEMBER_BARGAINS);
        saw(!truthful && sides.member().needed() == 0, Bite.NOBODY_NEEDED);
        saw(sides.member().needed() > 0 && sides.member().needed() < 1, Bite.FEWER_NEEDED_THAN_ASK);
        saw(sides.member().floor() > board.floor(i), Bite.ENVY_RAISES_A_FLOOR);
        saw(board.stated(i) >= 0, Bite.MEETING_AFTER_A_STATED_ASK);
        Curve own = plan.memberList.get(i).conduct().tactic().curve();
        saw(own == Curve.EXPONENTIAL && !truthful, Bite.EXPONENTIAL_TACTIC);
        Curve proposers = plan.scenario.proposal().approach().tactic().curve();
        saw(proposers == Curve.EXPONENTIAL, Bite.EXPONENTIAL_TACTIC_OF_THE_PROPOSER);
    }

    @Override
    public void dealt(int i, Table table, Bundle deal, int t) {
        new DealBites(now, this::saw).see(i, table, deal, t);
        boolean cool = gains.liking(i) < now.numbers().of(ProposalNumber.RAPPORT_CAP);
        saw(cool && now.numbers().of(ProposalNumber.RAPPORT_RATE) > 0, Bite.RAPPORT_GROWS);
    }

    @Override
    public void parted(int i, boolean irreconcilable, int t) {
        saw(true, irreconcilable ? Bite.IRRECONCILABLE_FOR_NOW : Bite.MEETING_WITHOUT_AGREEMENT);
        saw(gains.gain(i) < 0 && now.numbers().of(ProposalNumber.SOUR) > 0, Bite.FAILED_MEETING_SOURS);
    }

    @Override
    public void endorsed(int i, int t) {
        consenting[i] = false;
        boolean atOnce = consentRound[i] == t && now.numbers().of(MemberNumber.DELIBERATION, i) == 0;
        saw(atOnce, Bite.ENDORSEMENT_WITHOUT_DELIBERATION);
        saw(!now.roster().due(i, t), Bite.ENDORSEMENT_PRESSED_BY_THE_DEADLINE);
    }

    @Override
    public void silenceBegan(int t) {
        silence = true;
        saw(true, Bite.SILENCE_PROCEDURE);
    }

    @Override
    public void objected(int i, int t) {
        silence = false;
        saw(true, Bite.OBJECTION_IN_SILENCE);
    }

    @Override
    public void roundEnds(int t) {
        for (int i = 0; i < plan.members; i++) {
            boolean ratifies = now.roster().consenting(i) && plan.ratification[i];
            saw(ratifies && now.deadline().reached(t), Bite.RATIFICATION_OUTLASTS_THE_DEADLINE);
        }
        if (silence && !now.ballot().metBy(now.roster()::endorsing)) {
            silence = false;
            saw(true, Bite.SILENCE_PROCEDURE_WITHOUT_RESULT);
        }
    }
}
