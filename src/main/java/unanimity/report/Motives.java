package unanimity.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult;
import unanimity.model.RunResult.MemberResult;
import unanimity.model.Trace;
import unanimity.results.Column;
import unanimity.results.Layout;
import unanimity.results.Table;

/** Why members moved: by how much each term of a member's gain rose between the first round and its consent. */
final class Motives {

    /** Below this many points a change is not told. */
    private static final double WORTH_TELLING = 0.015;

    private static final int MOST = 2;

    private static final Layout LAYOUT = Layout.of(
            "a term of the gain of a member that agreed in round 0 or later; eight rows for each",
            Column.id("member", "a member", "the member"),
            term(),
            Column.points("change", "by how much the term raised its gain from round 0 to the round of its consent"));

    private enum Term {
        PLEDGES("its pledges"),
        PEERS("the company of others"),
        DEADLINE("the nearing deadline"),
        HOPE("less hope of anything better"),
        POLICY("milder terms"),
        AFFINITY("warmer relations"),
        IRRITATION("what others were granted"),
        DRIFT("a change of mood");

        private final String words;

        Term(String words) {
            this.words = words;
        }

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A change of a term, points. */
    private record Motive(Term term, double change) {}

    private final RecordedRun run;

    Motives(RecordedRun run) {
        this.run = run;
    }

    private static Column term() {
        Column column = Column.choice("term", "what changed");
        for (Term term : Term.values()) {
            column = column.or(term.word(), term.words);
        }
        return column;
    }

    /** Member, term and change in points, of every member that consented, but for the home member. */
    Table table() {
        Table table = new Table(LAYOUT);
        for (MemberResult member : run.result().members()) {
            if (member.consentRound() >= 0) {
                for (Motive motive : of(member)) {
                    table.row(member.member(), motive.term().word(), motive.change());
                }
            }
        }
        return table;
    }

    /** What moved a member most, in words, the strongest first; nothing where nothing rose. */
    Passage words(MemberResult member) {
        return Passage.list(of(member).stream()
                .filter(motive -> motive.change() > WORTH_TELLING)
                .sorted(Comparator.comparingDouble(Motive::change).reversed())
                .limit(MOST)
                .map(motive -> Passage.of(motive.term().words + " (")
                        .and(Phrases.signed(motive.change()))
                        .and(")"))
                .toList());
    }

    private List<Motive> of(MemberResult member) {
        if (member.consentRound() == RunResult.NEVER || member.consentRound() == RunResult.BEFORE) {
            return List.of();
        }
        Trace.Round at = run.trace().rounds().get(member.consentRound());
        Trace.Gain before = gain(run.trace().rounds().get(0), member.member());
        Trace.Gain then = gain(at, member.member());
        double deadline = (before.reservation() - before.hope()) - (then.reservation() - then.hope());
        List<Motive> motives = new ArrayList<>();
        motives.add(new Motive(Term.PLEDGES, pledged(at, member.member()) + then.pledges() - before.pledges()));
        motives.add(new Motive(Term.PEERS, then.peers() - before.peers()));
        motives.add(new Motive(Term.DEADLINE, deadline));
        motives.add(new Motive(Term.HOPE, before.hope() - then.hope()));
        motives.add(new Motive(Term.POLICY, then.policy() - before.policy()));
        motives.add(new Motive(Term.AFFINITY, then.affinity() - before.affinity()));
        motives.add(new Motive(Term.IRRITATION, before.irritation() - then.irritation()));
        motives.add(new Motive(Term.DRIFT, then.drift() - before.drift()));
        return motives;
    }

    private static Trace.Gain gain(Trace.Round round, String member) {
        return round.members().stream()
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
