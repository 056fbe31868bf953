package unanimity.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import unanimity.model.Calendar;
import unanimity.model.DecisionRule;
import unanimity.model.Member;
import unanimity.model.Outcome;
import unanimity.model.RecordedRun;
import unanimity.model.RunResult;
import unanimity.model.RunResult.MemberResult;
import unanimity.model.Scenario;
import unanimity.model.Stance;
import unanimity.model.Summit;
import unanimity.model.Trace;
import unanimity.model.Trace.Happening;
import unanimity.model.Trace.Happening.Kind;

/**
 * A run made up for a test: each member withholds until its round of consent, with a gap that closes, and a gain that rises,
 * by 0.1 a round; at its consent its gain is 0.
 * Members are to be added in the order of their ids.
 */
final class ExampleRun {

    private static final LocalDate START = LocalDate.of(2024, 1, 4);

    private final List<Way> ways = new ArrayList<>();
    private final List<Summit> summits = new ArrayList<>();
    private final List<Happening> lastHappenings = new ArrayList<>();
    private final List<Encounter> encounters = new ArrayList<>();
    private final List<Lapse> lapses = new ArrayList<>();
    private DecisionRule rule = new DecisionRule.Unanimity();
    private Outcome outcome = Outcome.ADOPTED;
    private int rounds;
    private int deadline = 10;

    private record Way(Member member, int consent, int endorsement, int firstInReach) {}

    private record Encounter(int round, Trace.Meeting meeting) {}

    private record Lapse(String member, int endorsement, int recantation) {}

    /** A run of that many rounds. */
    static ExampleRun lasting(int rounds) {
        ExampleRun run = new ExampleRun();
        run.rounds = rounds;
        return run;
    }

    ExampleRun endingIn(Outcome how) {
        outcome = how;
        return this;
    }

    ExampleRun under(DecisionRule other) {
        rule = other;
        return this;
    }

    ExampleRun deadlineInRound(int round) {
        deadline = round;
        return this;
    }

    ExampleRun summit(int round, String name) {
        summits.add(new Summit(START.plusDays(7L * round + 2), name, List.of(), 1));
        return this;
    }

    ExampleRun atTheEnd(Happening.Kind kind, String subject) {
        lastHappenings.add(new Happening(kind, subject));
        return this;
    }

    /** A member that never withholds. */
    ExampleRun supporter(String id) {
        return member(id, id, -1, RunResult.BEFORE, 0);
    }

    ExampleRun holdOut(String id, String name, int consent, int endorsement) {
        return member(id, name, consent, endorsement, 0);
    }

    /** A member that is out of reach before a round, and never endorses. */
    ExampleRun neverWon(String id, String name, int firstInReach) {
        return member(id, name, Integer.MAX_VALUE, RunResult.NEVER, firstInReach);
    }

    ExampleRun meeting(String id, int round, boolean deal) {
        Trace.Deal agreed = deal ? new Trace.Deal(0.1, 0.1, List.of(), List.of()) : null;
        encounters.add(
                new Encounter(round, new Trace.Meeting(id, false, false, 0, List.of(), List.of(), agreed, null, null)));
        return this;
    }

    /** Lets a member endorse before its time, and take that back. */
    ExampleRun recanting(String id, int endorsement, int recantation) {
        lapses.add(new Lapse(id, endorsement, recantation));
        return this;
    }

    private ExampleRun member(String id, String name, int consent, int endorsement, int firstInReach) {
        ways.add(new Way(ExampleScenario.member(id, name), consent, endorsement, firstInReach));
        return this;
    }

    Scenario scenario() {
        Calendar calendar = new Calendar(START, 7, START.plusDays(7L * deadline), null, 2, summits);
        return ExampleScenario.of(calendar, rule, ways.stream().map(Way::member).toList());
    }

    RecordedRun run() {
        List<Trace.Round> told = new ArrayList<>();
        for (int t = 0; t < rounds; t++) {
            told.add(round(t));
        }
        RunResult result = new RunResult(
                7,
                outcome,
                false,
                rounds - 1,
                null,
                1,
                0.25,
                0,
                0,
                told.get(rounds - 1).endorsers(),
                lapses.size(),
                told.stream().map(Trace.Round::endorsers).toList(),
                ways.stream().map(this::result).toList(),
                List.of(),
                Map.of());
        return new RecordedRun(result, new Trace(told, List.of()));
    }

    private MemberResult result(Way way) {
        int consent = way.endorsement() == RunResult.NEVER ? RunResult.NEVER : way.consent();
        return new MemberResult(way.member().id(), stance(way, rounds - 1), consent, way.endorsement(), 0, 0, 0, 0);
    }

    private Trace.Round round(int t) {
        List<Trace.MemberState> states = new ArrayList<>();
        List<Happening> happenings = new ArrayList<>();
        for (Way way : ways) {
            String id = way.member().id();
            note(happenings, t == way.consent(), Kind.CONSENTED_IN_DEAL, id);
            note(happenings, t == way.endorsement(), Kind.ENDORSED, id);
            double total = 0.1 * (t - Math.min(way.consent(), rounds));
            Trace.Gain gain = new Trace.Gain(0, 0, 0, 0, 0, 0, 0, 0, 0, total);
            states.add(new Trace.MemberState(id, stance(way, t), gain, prospect(way, t)));
        }
        for (Lapse lapse : lapses) {
            note(happenings, t == lapse.endorsement(), Kind.ENDORSED, lapse.member());
            note(happenings, t == lapse.recantation(), Kind.RECANTED, lapse.member());
        }
        happenings.addAll(t == rounds - 1 ? lastHappenings : List.of());
        int endorsers = (int)
                states.stream().filter(s -> s.stance() == Stance.ENDORSING).count();
        double share = (double) endorsers / ways.size();
        List<Trace.Meeting> meetings = encounters.stream()
                .filter(encounter -> encounter.round() == t)
                .map(Encounter::meeting)
                .toList();
        return new Trace.Round(t, START.plusDays(7L * t), null, 0, endorsers, share, 0, happenings, states, meetings);
    }

    private static void note(List<Happening> happenings, boolean happened, Kind kind, String member) {
        if (happened) {
            happenings.add(new Happening(kind, member));
        }
    }

    private Stance stance(Way way, int t) {
        String id = way.member().id();
        if (lapses.stream().anyMatch(l -> l.member().equals(id) && t >= l.endorsement() && t < l.recantation())) {
            return Stance.ENDORSING;
        }
        if (t < way.consent()) {
            return Stance.WITHHOLDING;
        }
        return t < way.endorsement() ? Stance.CONSENTING : Stance.ENDORSING;
    }

    private Trace.Prospect prospect(Way way, int t) {
        if (t > way.consent() || (stance(way, t) == Stance.ENDORSING && t < way.consent())) {
            return null;
        }
        double gap = 0.1 * (Math.min(way.consent(), rounds) - t) + 0.01 * ways.indexOf(way);
        return new Trace.Prospect(0, 1, 0.5 + gap, 0.5, t < way.firstInReach());
    }
}
