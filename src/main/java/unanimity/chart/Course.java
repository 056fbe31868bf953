package unanimity.chart;

import java.util.ArrayList;
import java.util.List;
import unanimity.chart.paper.Face;
import unanimity.model.Member;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult;
import unanimity.model.RunResult.MemberResult;
import unanimity.model.Scenario;
import unanimity.model.Stance;
import unanimity.model.Trace;
import unanimity.model.Trace.Happening;
import unanimity.model.Trace.Happening.Kind;

/** A member's way through a run. */
final class Course {

    private final Member member;
    private final MemberResult result;
    private final List<Trace.Round> rounds;
    private final Trace.Gain closing;
    private final int index;

    /** A meeting with the proposer, and whether it brought a deal. */
    record Encounter(int round, boolean deal) {}

    private Course(Scenario scenario, RecordedRun run, int index) {
        member = scenario.members().get(index);
        result = run.result().members().get(index);
        rounds = run.trace().rounds();
        closing = run.trace().closing().get(index).gain();
        this.index = index;
    }

    /** Those of all members, in id order. */
    static List<Course> all(Scenario scenario, RecordedRun run) {
        List<Course> all = new ArrayList<>();
        for (int i = 0; i < scenario.members().size(); i++) {
            all.add(new Course(scenario, run, i));
        }
        return all;
    }

    Member member() {
        return member;
    }

    MemberResult result() {
        return result;
    }

    int rounds() {
        return rounds.size();
    }

    /** Where it stood in a round. */
    Trace.MemberState state(int round) {
        return rounds.get(round).members().get(index);
    }

    /** Its gain when all was over. */
    Trace.Gain closing() {
        return closing;
    }

    boolean endorsed() {
        return result.round() != RunResult.NEVER;
    }

    /** Whether it consented in a deal, and not unpaid. */
    boolean byDeal() {
        int consent = result.consentRound();
        return consent >= 0 && roundsOf(Kind.CONSENTED_IN_DEAL).contains(consent);
    }

    /** The rounds in which that happened to it. */
    List<Integer> roundsOf(Kind kind) {
        Happening happening = new Happening(kind, member.id());
        return rounds.stream()
                .filter(round -> round.happenings().contains(happening))
                .map(Trace.Round::round)
                .toList();
    }

    List<Encounter> encounters() {
        List<Encounter> all = new ArrayList<>();
        for (Trace.Round round : rounds) {
            for (Trace.Meeting meeting : round.meetings()) {
                if (meeting.member().equals(member.id())) {
                    all.add(new Encounter(round.round(), meeting.deal() != null));
                }
            }
        }
        return all;
    }

    /** Its place among all that consented in the round of its consent, from 0; -1 for none. */
    int consentPlace() {
        if (result.consentRound() < 0) {
            return -1;
        }
        List<Happening> happenings = rounds.get(result.consentRound()).happenings();
        return Math.max(
                happenings.lastIndexOf(new Happening(Kind.CONSENTED, member.id())),
                happenings.lastIndexOf(new Happening(Kind.CONSENTED_IN_DEAL, member.id())));
    }

    /** Its name, or where that is too wide its id with as much of the name as there is room for. */
    String nameWithin(double width, Face face) {
        return Roll.nameWithin(member, width, face);
    }

    /** The day of its endorsement and how it came, or where it stood at the end. */
    String ending(Days days) {
        if (endorsed()) {
            return result.round() == RunResult.BEFORE
                    ? "from the start"
                    : days.brief(days.of(result.round())) + (byDeal() ? ", by deal" : ", unpaid");
        }
        if (result.stance() == Stance.CONSENTING) {
            return "consented, not yet in";
        }
        return roundsOf(Kind.RECANTED).isEmpty() ? "withheld" : "recanted";
    }
}
