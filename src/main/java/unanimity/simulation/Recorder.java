package unanimity.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;
import unanimity.model.Outcome;
import unanimity.model.RunResult;
import unanimity.model.RunResult.MemberResult;
import unanimity.model.RunResult.PledgeResult;

/** The recorder on the schedule: it counts the endorsers of each round, closes the last one, and writes the result. */
final class Recorder implements Steppable {

    private final Situation now;
    private final Board board;
    private final Proposer proposer;
    private final DecidingBody body;
    private final Witness witness;
    private final List<Integer> endorsers = new ArrayList<>();

    Recorder(Situation situation, Board board, Proposer proposer, DecidingBody body, Witness witness) {
        now = situation;
        this.board = board;
        this.proposer = proposer;
        this.body = body;
        this.witness = witness;
    }

    @Override
    public void step(SimState state) {
        endorsers.add(now.roster().endorsers());
        witness.roundEnds(Negotiation.round(state));
        if (body.outcome() != null) {
            state.schedule.clear();
        }
    }

    /** What is kept of the run. @throws IllegalStateException before its end */
    RunResult result() {
        Outcome outcome = body.outcome();
        if (outcome == null) {
            throw new IllegalStateException("the run has not ended");
        }
        return new RunResult(
                now.chance().seed(),
                outcome,
                now.deadline().extended(),
                endorsers.size() - 1,
                lastMember(outcome),
                now.numbers().of(ProposalNumber.CAPITAL),
                now.purse().spent(),
                proposer.meetings(),
                proposer.exchanges(),
                now.roster().endorsers(),
                now.roster().recantations(),
                endorsers,
                memberResults(),
                pledgeResults(),
                positions());
    }

    private @Nullable String lastMember(Outcome outcome) {
        int last = outcome == Outcome.ADOPTED ? now.roster().last() : -1;
        return last < 0 ? null : now.plan().memberList.get(last).id();
    }

    private List<MemberResult> memberResults() {
        List<MemberResult> results = new ArrayList<>(now.plan().members);
        for (int i = 0; i < now.plan().members; i++) {
            results.add(new MemberResult(
                    now.plan().memberList.get(i).id(),
                    now.roster().stance(i),
                    now.roster().consentRound(i),
                    now.roster().endorsementRound(i),
                    now.purse().pay(i),
                    now.purse().cost(i),
                    Math.max(0, now.purse().pay(i) - board.floorAtStart(i)),
                    board.irreconcilableRounds(i)));
        }
        return results;
    }

    private List<PledgeResult> pledgeResults() {
        List<PledgeResult> results = new ArrayList<>();
        DemandPlan demands = now.plan().demands;
        Ledger ledger = now.ledger();
        for (int d = 0; d < demands.count; d++) {
            double level = ledger.level(d);
            if (level > 0) {
                results.add(new PledgeResult(
                        demands.refs[d],
                        ledger.firstGrant(d),
                        level,
                        now.purse().pledgeWorth(d),
                        now.purse().pledgeCost(d),
                        grantor(d),
                        demands.open[d]));
            }
        }
        return results;
    }

    private String grantor(int d) {
        int event = now.ledger().grantor(d);
        if (event == Ledger.PROPOSER) {
            return now.plan().scenario.proposal().name();
        }
        return Objects.requireNonNull(now.plan().scenario.events().get(event).grant())
                .by();
    }

    private Map<String, Double> positions() {
        Map<String, Double> positions = new LinkedHashMap<>();
        for (int k = 0; k < now.plan().issues; k++) {
            positions.put(now.plan().scenario.issues().get(k).id(), now.draft().position(k));
        }
        return positions;
    }
}
