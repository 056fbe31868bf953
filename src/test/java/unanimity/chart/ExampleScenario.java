package unanimity.chart;

import java.time.LocalDate;
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
import unanimity.model.PeerPressure;
import unanimity.model.Preferences;
import unanimity.model.Proposal;
import unanimity.model.Rival;
import unanimity.model.Scenario;
import unanimity.model.Standing;
import unanimity.model.Tactic;
import unanimity.model.Waiting;

/** A scenario made up for a test: nothing in it matters but its calendar, its rule and the names of its members. */
final class ExampleScenario {

    private ExampleScenario() {}

    static Scenario of(Calendar calendar, DecisionRule rule, List<Member> members) {
        LocalDate start = calendar.start();
        return new Scenario(
                "A body made up for a test",
                null,
                null,
                calendar,
                rule,
                null,
                Loss.LINEAR,
                1,
                List.of(),
                List.of(),
                proposal(),
                members,
                List.of(new Rival("rival", "The Other", "A", Map.of(), start.plusDays(12), 0.5, 0, null)),
                List.of(new Event(start, 0, Map.of(), null)),
                History.none());
    }

    static Member member(String id, String name) {
        Conduct conduct = new Conduct(new Tactic(Curve.POLYNOMIAL, 1, false), 1, 0, true, false, 0, 0, 0, 0.1);
        Preferences preferences = new Preferences(
                Map.of(), Map.of(), Map.of(), null, 0.3, 0.5, new Waiting(0, null), new PeerPressure(0, 2), 0.1, 0);
        return new Member(id, name, null, new Standing(1, 10, 2), preferences, conduct, List.of());
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
}
