package unanimity.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import unanimity.model.Approach;
import unanimity.model.Calendar;
import unanimity.model.Conduct;
import unanimity.model.Curve;
import unanimity.model.DecisionRule;
import unanimity.model.Event;
import unanimity.model.History;
import unanimity.model.Itinerary;
import unanimity.model.Loss;
import unanimity.model.Means;
import unanimity.model.Member;
import unanimity.model.Outcome;
import unanimity.model.PeerPressure;
import unanimity.model.Preferences;
import unanimity.model.Proposal;
import unanimity.model.RecordedRun;
import unanimity.model.Rival;
import unanimity.model.RunResult;
import unanimity.model.RunResult.MemberResult;
import unanimity.model.Scenario;
import unanimity.model.Stance;
import unanimity.model.Standing;
import unanimity.model.Summit;
import unanimity.model.Tactic;
import unanimity.model.Trace;
import unanimity.model.Trace.Happening;
import unanimity.model.Waiting;

/** A run made up for a test: each member withholds until its round of consent, with a gap that closes by 0.1 a round. */
final class ExampleRun {

    private static final LocalDate START = LocalDate.of(2024, 1, 4);

    private final List<Member> members = new ArrayList<>();
    private final List<Integer> consents = new ArrayList<>();
    private final List<Integer> endorses = new ArrayList<>();
    private final List<Integer> inReach = new ArrayList<>();
    private final List<Summit> summits = new ArrayList<>();
    private final List<Happening> lastHappenings = new ArrayList<>();
    private DecisionRule rule = new DecisionRule.Unanimity();
    private Outcome outcome = Outcome.ADOPTED;
    private int rounds;
    private int deadline = 10;

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

    private ExampleRun member(String id, String name, int consent, int endorsement, int firstInReach) {
        Conduct conduct = new Conduct(new Tactic(Curve.POLYNOMIAL, 1, false), 1, 0, true, false, 0, 0, 0, 0.1);
        Preferences preferences = new Preferences(
                Map.of(), Map.of(), Map.of(), null, 0.3, 0.5, new Waiting(0, null), new PeerPressure(0, 2), 0.1, 0);
        members.add(new Member(id, name, null, new Standing(1, 10, 2), preferences, conduct, List.of()));
        consents.add(consent);
        endorses.add(endorsement);
        inReach.add(firstInReach);
        return this;
    }

    Scenario scenario() {
        return new Scenario(
                "A body made up for a test",
                null,
                null,
                new Calendar(START, 7, START.plusDays(7L * deadline), null, 2, summits),
                rule,
                null,
                Loss.LINEAR,
                1,
                List.of(),
                List.of(),
                proposal(),
                members,
                List.of(new Rival("rival", "The Other", "A", Map.of(), null, 0.5, 0, null)),
                List.of(new Event(START, 0, Map.of(), null)),
                History.none());
    }

    private static Proposal proposal() {
        Tactic tactic = new Tactic(Curve.POLYNOMIAL, 1, false);
        Itinerary itinerary = new Itinerary(Itinerary.Kind.RANDOM, List.of());
        Approach.Rapport rapport = new Approach.Rapport(0, 0);
        return new Proposal(
                "The Proposer",
                null,
                Map.of(),
                Map.of(),
                new Means(1, null, 1, 0, 0, Means.Contracts.SUNK),
                new Approach(tactic, 0.15, 0.5, rapport, 0, 0, 2, 8, itinerary, null, 0));
    }

    RecordedRun run() {
        List<Trace.Round> told = new ArrayList<>();
        for (int t = 0; t < rounds; t++) {
            told.add(round(t));
        }
        List<MemberResult> results = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            boolean consented = endorses.get(i) != RunResult.NEVER;
            results.add(new MemberResult(
                    members.get(i).id(),
                    stance(i, rounds - 1),
                    consented ? consents.get(i) : RunResult.NEVER,
                    endorses.get(i),
                    0,
                    0,
                    0,
                    0));
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
                0,
                told.stream().map(Trace.Round::endorsers).toList(),
                results,
                List.of(),
                Map.of());
        return new RecordedRun(result, new Trace(told, List.of()));
    }

    private Trace.Round round(int t) {
        List<Trace.MemberState> states = new ArrayList<>();
        List<Happening> happenings = new ArrayList<>();
        int endorsers = 0;
        for (int i = 0; i < members.size(); i++) {
            Stance stance = stance(i, t);
            endorsers += stance == Stance.ENDORSING ? 1 : 0;
            if (t == consents.get(i)) {
                happenings.add(new Happening(
                        Happening.Kind.CONSENTED_IN_DEAL, members.get(i).id()));
            }
            Trace.Gain gain = new Trace.Gain(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
            states.add(new Trace.MemberState(members.get(i).id(), stance, gain, prospect(i, t)));
        }
        happenings.addAll(t == rounds - 1 ? lastHappenings : List.of());
        double share = (double) endorsers / members.size();
        return new Trace.Round(t, START.plusDays(7L * t), null, 0, endorsers, share, 0, happenings, states, List.of());
    }

    private Stance stance(int i, int t) {
        if (t < consents.get(i)) {
            return Stance.WITHHOLDING;
        }
        return t < endorses.get(i) ? Stance.CONSENTING : Stance.ENDORSING;
    }

    private Trace.Prospect prospect(int i, int t) {
        if (t > consents.get(i)) {
            return null;
        }
        double gap = 0.1 * (Math.min(consents.get(i), rounds) - t) + 0.01 * i;
        return new Trace.Prospect(0, 1, 0.5 + gap, 0.5, t < inReach.get(i));
    }
}
