package unanimity.simulation;

import unanimity.bargaining.AlternatingOffers.Sides;
import unanimity.bargaining.Aspiration;
import unanimity.bargaining.Clock;
import unanimity.model.ConcessionTactic;
import unanimity.model.Curve;

/** What either side of a meeting goes for, as things are. */
final class Prospects {

    private final Situation now;
    private final Board board;
    private final Gains gains;
    private final Needed needed;
    private final Envy envy;
    private final Curve proposerCurve;
    private final Remembered proposerTactic = new Remembered();

    Prospects(Situation situation, Board board, Gains gains) {
        now = situation;
        this.board = board;
        this.gains = gains;
        needed = new Needed(situation, board, new BestCase(situation, gains));
        envy = new Envy(situation, board);
        proposerCurve = situation.plan().scenario.proposal().approach().tactic().curve();
    }

    /** Opens the meetings of a round. */
    void look() {
        proposerTactic.take(proposerCurve.at(now.numbers().of(ProposalNumber.BETA)));
        needed.count();
        lookAtOthers();
    }

    private void lookAtOthers() {
        for (int i = 0; i < now.plan().members; i++) {
            if (now.numbers().of(MemberNumber.ENVY, i) > 0) {
                envy.look();
                return;
            }
        }
    }

    /** Time in round {@code t}. */
    Clock clock(int t) {
        return new Clock(
                t,
                (int) now.numbers().of(ProposalNumber.EXCHANGES),
                now.deadline().first());
    }

    /** Both sides of a meeting with a withholding member, as things are now. */
    Sides sides(int i) {
        needed.count();
        needed.look(i);
        return new Sides(aspiration(i), tactic(i), needed.willingness(), proposerTactic);
    }

    /** Points the proposer would spend at the first exchange of round {@code t}, as things were when the meetings were opened. */
    double firstBid(int i, int t) {
        needed.look(i);
        return needed.willingness().at(proposerTactic.conceded(clock(t).elapsed(0)));
    }

    private Aspiration aspiration(int i) {
        double floor = board.floor(i);
        if (now.plan().truthful[i]) {
            return Aspiration.truthful(floor);
        }
        double top = board.table(i).frontier.top();
        double envious = now.numbers().of(MemberNumber.ENVY, i);
        if (envious > 0) {
            floor = Math.max(floor, envious * envy.best(i) * top * (1 - gains.pressure()));
        }
        return new Aspiration(floor, top, needed.share());
    }

    private ConcessionTactic tactic(int i) {
        Curve curve = now.plan().memberList.get(i).conduct().tactic().curve();
        return curve.at(now.numbers().of(MemberNumber.BETA, i));
    }
}
