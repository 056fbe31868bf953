package unanimity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import unanimity.model.RecordedRun;
import unanimity.model.Trace;

/** Why a member moved: the terms of its gain that rose most between the first round and its consent. */
final class Motives {

    /** Below this many points a change is not told. */
    private static final double WORTH_TELLING = 0.015;

    private static final int MOST = 3;

    private record Motive(String words, double points) {}

    private final Trace trace;

    Motives(RecordedRun run) {
        trace = run.trace();
    }

    /** In words, the strongest first; empty where nothing rose. */
    String of(String member, int consentRound) {
        Trace.Round at = trace.rounds().get(consentRound);
        Trace.Gain before = gain(0, member);
        Trace.Gain then = gain(consentRound, member);
        double deadline = (before.reservation() - before.hope()) - (then.reservation() - then.hope());
        List<Motive> motives = new ArrayList<>();
        motives.add(new Motive("what it was pledged", pledged(at, member) + then.pledges() - before.pledges()));
        motives.add(new Motive("the company of those who had endorsed", then.peers() - before.peers()));
        motives.add(new Motive("the nearing deadline", deadline));
        motives.add(new Motive("less hope of anything better", before.hope() - then.hope()));
        motives.add(new Motive("terms that hurt it less", then.policy() - before.policy()));
        motives.add(new Motive("warmer relations", then.affinity() - before.affinity()));
        motives.add(new Motive("a change of mood at home", then.drift() - before.drift()));
        return motives.stream()
                .filter(motive -> motive.points() > WORTH_TELLING)
                .sorted(Comparator.comparingDouble(Motive::points).reversed())
                .limit(MOST)
                .map(motive -> motive.words() + " (" + Phrases.signed(motive.points()) + ")")
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private Trace.Gain gain(int round, String member) {
        return trace.rounds().get(round).members().stream()
                .filter(state -> state.member().equals(member))
                .findFirst()
                .orElseThrow()
                .gain();
    }

    private static double pledged(Trace.Round round, String member) {
        double worth = 0;
        for (Trace.Meeting meeting : round.meetings()) {
            Trace.Deal deal = meeting.deal();
            if (meeting.member().equals(member) && deal != null) {
                worth += deal.worth();
            }
        }
        return worth;
    }
}
