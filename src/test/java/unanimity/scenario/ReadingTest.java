package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static unanimity.scenario.Small.bridge;
import static unanimity.scenario.Small.calendar;
import static unanimity.scenario.Small.proposal;
import static unanimity.scenario.Small.read;
import static unanimity.scenario.Small.top;
import static unanimity.scenario.Small.with;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import unanimity.model.Curve;
import unanimity.model.DecisionRule;
import unanimity.model.Demand;
import unanimity.model.DemandRef;
import unanimity.model.Event;
import unanimity.model.History;
import unanimity.model.Itinerary;
import unanimity.model.Member;
import unanimity.model.Opening;
import unanimity.model.Scenario;
import unanimity.model.Silence;
import unanimity.model.Summit;
import unanimity.model.Tactic;

/** What good files say. */
class ReadingTest {

    @Test
    void what_a_file_leaves_out_has_the_defaults_of_the_model() {
        Scenario scenario = base(Small.BODY);
        Member ann = scenario.members().get(0);

        assertThat(scenario.calendar().roundDays()).isEqualTo(7);
        assertThat(scenario.calendar().pressure()).isEqualTo(2);
        assertThat(scenario.calendar().extension()).isNull();
        assertThat(scenario.rule()).isEqualTo(new DecisionRule.Unanimity());
        assertThat(scenario.silence()).isNull();
        assertThat(ann.toString())
                .contains("standing=Standing[influence=1.0, population=1.0, votes=1.0]")
                .contains("salience={}, affinity={}, fallback=null, failureCost=0.3, urgency=0.5")
                .contains("waiting=Waiting[worth=0.0, until=null]")
                .contains("peerPressure=PeerPressure[weight=0.3, steepness=2.0], tasteNoise=0.05, drift=0.01")
                .contains("tactic=Tactic[curve=POLYNOMIAL, beta=1.0, truthful=false], access=0.9, deliberation=2.0")
                .contains(
                        "adReferendum=true, ratification=false, soundings=0.0, bluff=4.0, envy=0.0, recantMargin=0.1");
        assertThat(scenario.proposal().toString())
                .contains("capital=1.0, stake=null, credibility=1.0, audience=0.5, leakCost=0.1, contracts=SUNK")
                .contains("tactic=Tactic[curve=POLYNOMIAL, beta=0.6, truthful=false], opening=0.15, split=0.5")
                .contains("rapport=Rapport[rate=0.25, cap=0.1], sour=0.0, opacity=0.0, meetingsPerRound=2.0")
                .contains("exchanges=8.0, itinerary=Itinerary[kind=CLOSEST_DEAL, script=[]], patience=null, quit=0.0");
    }

    @Test
    void positions_are_divided_by_the_scale() {
        Scenario scenario = base(with("money: {}", "money: {status_quo: 30}"));

        assertThat(scenario.members().get(0).preferences().positions())
                .containsEntry("money", 0.2)
                .containsEntry("power", 0.7);
        assertThat(scenario.proposal().positions()).containsEntry("money", 0.6);
        assertThat(scenario.issues().get(0).statusQuo()).isEqualTo(0.3);
        assertThat(demand("worth: 0.1\ncost: 0.1\nshifts: {money: -5}").shifts())
                .containsEntry("money", -0.05);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_a_word_or_a_map(String written, DecisionRule rule) {
        assertThat(base(top("rule: " + written)).rule()).isEqualTo(rule);
    }

    private static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("majority", new DecisionRule.Majority()),
                Arguments.of("{value: majority, confidence: fact}", new DecisionRule.Majority()),
                Arguments.of("{at_least: 2}", new DecisionRule.AtLeast(2)),
                Arguments.of("{weighted: 0.74}", new DecisionRule.Weighted(0.74)),
                Arguments.of("{qualified: {}}", new DecisionRule.Qualified(0.55, 0.65, 4)),
                Arguments.of("{qualified: {blocking: 3}}", new DecisionRule.Qualified(0.55, 0.65, 3)));
    }

    @ParameterizedTest
    @MethodSource("tactics")
    void a_tactic_is_a_word_a_number_or_a_map(String written, Tactic tactic) {
        assertThat(base(Small.ann("tactic: " + written))
                        .members()
                        .get(0)
                        .conduct()
                        .tactic())
                .isEqualTo(tactic);
    }

    private static Stream<Arguments> tactics() {
        return Stream.of(
                Arguments.of("boulware", new Tactic(Curve.POLYNOMIAL, 0.3, false)),
                Arguments.of("conceder", new Tactic(Curve.POLYNOMIAL, 3, false)),
                Arguments.of("truthful", new Tactic(Curve.POLYNOMIAL, 1, true)),
                Arguments.of("{value: truthful, confidence: estimate}", new Tactic(Curve.POLYNOMIAL, 1, true)),
                Arguments.of("{value: boulware, confidence: estimate}", new Tactic(Curve.POLYNOMIAL, 0.3, false)),
                Arguments.of("0.7", new Tactic(Curve.POLYNOMIAL, 0.7, false)),
                Arguments.of("{uniform: [1, 3]}", new Tactic(Curve.POLYNOMIAL, 2, false)),
                Arguments.of("{value: {uniform: [1, 3]}, confidence: fact}", new Tactic(Curve.POLYNOMIAL, 2, false)),
                Arguments.of("{beta: 0.5, curve: exponential}", new Tactic(Curve.EXPONENTIAL, 0.5, false)),
                Arguments.of("{beta: {uniform: [1, 3]}}", new Tactic(Curve.POLYNOMIAL, 2, false)));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void steps_are_a_number_a_list_or_all_or_nothing(String written, List<Double> levels) {
        assertThat(demand("worth: 0.1\ncost: 0.1\n" + written).steps()).isEqualTo(levels);
    }

    private static Stream<Arguments> steps() {
        return Stream.of(
                Arguments.of("steps: 3", List.of(1.0 / 3, 2.0 / 3, 1.0)),
                Arguments.of("steps: [0.25, 1]", List.of(0.25, 1.0)),
                Arguments.of("divisible: false", List.of(1.0)),
                Arguments.of("divisible: true", List.of()));
    }

    @ParameterizedTest
    @MethodSource("openings")
    void a_demand_opens_at_the_start_on_a_day_after_another_or_by_an_event(String written, Opening opening) {
        String road = "road: {worth: 0.1, cost: 0.1" + written + "}";
        assertThat(base(Small.second(road)).members().get(0).demands().get(1).opening())
                .isEqualTo(opening);
    }

    private static Stream<Arguments> openings() {
        LocalDate day = LocalDate.of(2024, 2, 1);
        return Stream.of(
                Arguments.of("", Opening.atStart()),
                Arguments.of(", opens: {date: 2024-02-01}", Opening.on(day, 1)),
                Arguments.of(", opens: {by: event}", Opening.byEvent()),
                Arguments.of(", opens: {after: bridge}", Opening.after(new DemandRef("ANN", "bridge"), 1)),
                Arguments.of(
                        ", opens: {after: ANN.bridge, probability: 0.4}",
                        Opening.after(new DemandRef("ANN", "bridge"), 0.4)));
    }

    @Test
    void an_opt_out_has_no_worth_of_its_own() {
        Demand demand = demand("opt_out: {issue: money}\ncost: 0.1");

        assertThat(demand.optOut()).isEqualTo("money");
        assertThat(demand.worth()).isZero();
    }

    @Test
    void groups_and_all_stand_for_members() {
        String summits = calendar("summits:\n  - {date: 2024-02-01, name: talks, present: [both, BOB], meetings: 3}\n"
                + "  - {date: 2024-02-02, present: [all], meetings: 1}");
        String text = summits + "groups: {both: [BOB, ANN]}\nblocs: {b: {members: [both]}}\n";

        assertThat(base(text).calendar().summits())
                .containsExactly(
                        new Summit(LocalDate.of(2024, 2, 1), "talks", List.of("ANN", "BOB"), 3),
                        new Summit(LocalDate.of(2024, 2, 2), "summit", List.of("ANN", "BOB"), 1));
        assertThat(base(text).blocs().get(0).members()).containsExactly("ANN", "BOB");
        assertThat(read(text).groups())
                .containsEntry("both", List.of("BOB", "ANN"))
                .containsKey("all");
    }

    @Test
    void an_event_grants_a_demand() {
        String text = top("events:\n  - {date: 2024-02-01, grant: {member: ANN, demand: bridge, by: Eve, lasts: 0.2}}");

        assertThat(base(text).events().get(0).grant())
                .isEqualTo(new Event.Grant(new DemandRef("ANN", "bridge"), 1, "Eve", 0.2));
    }

    @Test
    void the_rest_of_the_file_is_read_too() {
        Scenario scenario = base(proposal("itinerary: {scripted: [BOB, ANN]}\nhome: BOB\npatience: 3\nstake: 2")
                + "silence: {rounds: 2, objection: 0.1}\nquestion: Who?\nloss: quadratic\n"
                + "rivals: {eve: {home: ANN, positions: {money: 1, power: 2}, enter: 2024-01-08, exit: {rate: 0.5}}}\n"
                + "history: {endorsements: {ANN: {by: 2024-02-01}, BOB: {on: 2024-02-02}}, decided: 2024-02-03}\n");

        assertThat(scenario.proposal().approach().itinerary())
                .isEqualTo(new Itinerary(Itinerary.Kind.SCRIPTED, List.of("BOB", "ANN")));
        assertThat(scenario.proposal().means().stake()).isEqualTo(2);
        assertThat(scenario.silence()).isEqualTo(new Silence(2, 0.1));
        assertThat(scenario.rivals().get(0).exitRate()).isEqualTo(0.5);
        assertThat(scenario.history().endorsements())
                .containsEntry("ANN", new History.Day(LocalDate.of(2024, 2, 1), false))
                .containsEntry("BOB", new History.Day(LocalDate.of(2024, 2, 2), true));
    }

    private static Demand demand(String lines) {
        return base(bridge(lines)).members().get(0).demands().get(0);
    }

    private static Scenario base(String text) {
        return read(text).template().base();
    }
}
