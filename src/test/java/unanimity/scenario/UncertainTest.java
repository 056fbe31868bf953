package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static unanimity.scenario.Small.ann;
import static unanimity.scenario.Small.proposal;
import static unanimity.scenario.Small.read;
import static unanimity.scenario.Small.top;
import static unanimity.scenario.Small.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unanimity.chance.Distribution;
import unanimity.model.Event;

/** Numbers that are drawn once per run, and numbers that events set. */
class UncertainTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        {normal: [0.5, 0.1]}               | Normal[mean=0.5, sd=0.1]
        {lognormal: [0.3, 0.4]}            | LogNormal[median=0.3, logSd=0.4]
        {uniform: [0, 1]}                  | Uniform[low=0.0, high=1.0]
        {triangular: [0.5, 0.8, 1]}        | Triangular[low=0.5, mode=0.8, high=1.0]
        {pert: [0.5, 0.8, 1]}              | Pert[low=0.5, mode=0.8, high=1.0]
        {beta: [2, 3]}                     | Beta[alpha=2.0, beta=3.0]
        {discrete: [[0.1, 1], [0.9, 3]]}   | Discrete[values=[0.1, 0.9], weights=[1.0, 3.0]]
        {value: {uniform: [0, 1]}}         | Uniform[low=0.0, high=1.0]
        """)
    void a_distribution_may_stand_for_a_number(String written, String distribution) {
        Uncertain access = only(ann("access: " + written));

        assertThat(access.path()).isEqualTo("members.ANN.access");
        assertThat(access.distribution()).hasToString(distribution);
        assertThat(access.low()).isZero();
        assertThat(access.high()).isOne();
    }

    @Test
    void the_base_scenario_has_the_median_within_bounds() {
        assertThat(read(ann("access: {triangular: [0, 0, 1]}"))
                        .template()
                        .base()
                        .members()
                        .get(0)
                        .conduct()
                        .access())
                .isEqualTo(1 - Math.sqrt(0.5));
    }

    @Test
    void positions_are_drawn_in_the_units_of_the_model() {
        Reading reading = read(with("{money: 20, power: 70}", "{money: {normal: [20, 5]}, power: 70}"));

        assertThat(reading.template().uncertain())
                .containsExactly(new Uncertain(
                        "members.ANN.positions.money",
                        new Distribution.Scaled(new Distribution.Normal(20, 5), 100),
                        0,
                        1,
                        false));
        assertThat(reading.template().base().members().get(0).preferences().positions())
                .containsEntry("money", 0.2);
    }

    @Test
    void without_a_scale_nothing_is_divided() {
        String text = "scale: 1\n"
                + with("scale: 100\n", "")
                        .replace("{money: 20, power: 70}", "{money: {uniform: [0, 1]}, power: 1}")
                        .replace("{money: 60, power: 50}", "{money: 1, power: 0}")
                        .replace("{money: 80, power: 40}", "{money: 1, power: 0}");

        assertThat(only(text).distribution()).isEqualTo(new Distribution.Uniform(0, 1));
    }

    @Test
    void what_counts_is_drawn_whole() {
        Reading reading = read(proposal("meetings_per_round: {uniform: [1, 4]}"));

        assertThat(reading.template().uncertain())
                .containsExactly(
                        new Uncertain("proposal.meetings_per_round", new Distribution.Uniform(1, 4), 0, 10_000, true));
        assertThat(reading.template().base().proposal().approach().meetingsPerRound())
                .isEqualTo(2); // the even neighbour of 2.5
    }

    @Test
    void a_distribution_for_all_members_is_drawn_for_each() {
        assertThat(paths(ann("bluff: 3") + "defaults: {bluff: {uniform: [1, 2]}, tactic: {uniform: [1, 2]}}\n"))
                .containsExactly("members.ANN.tactic.beta", "members.BOB.bluff", "members.BOB.tactic.beta");
    }

    @Test
    void paths_are_those_of_the_file() {
        String any = "{uniform: [0.1, 0.9]}";
        String text = Small.BODY
                        .replace(
                                "worth: 0.2, cost: 0.1",
                                """
                        worth: U, cost: U, leak: U, guarantor: {name: Eve, credibility: U},
                          opens: {date: 2024-02-01, probability: U}, shifts: {money: U}, irritates: {BOB: U},
                          benefits: {BOB: U}""")
                        .replace(
                                "capital: 1",
                                """
                        capital: U
                          stake: U
                          tactic: {beta: U}
                          rapport: {rate: U, cap: U}
                          salience: {money: U}""")
                        .replace("money: {}", "money: {status_quo: U}")
                + """
                defaults: {waiting: {worth: U}, peer_pressure: {weight: U, steepness: U}, affinity: {eve: U}}
                rivals: {eve: {home: BOB, positions: {money: U, power: 3}, block_belief: U, exit: {rate: U}}}
                blocs: {all-of-them: {members: [all], closeness: U, correlation: U}}
                silence: {rounds: U, objection: U}
                rule: {qualified: {members: U, population: U, blocking: U}}
                events:
                  - {hazard: U, grant: {member: ANN, demand: bridge, level: U, lasts: U}}
                  - {hazard: 1, shock: {set: {'members.*.access': U}}}
                """;

        assertThat(paths(text.replace("U", any).replace("rounds: " + any, "rounds: {uniform: [1, 2]}")))
                .containsExactly(
                        "blocs.all-of-them.closeness",
                        "blocs.all-of-them.correlation",
                        "events.0.grant.lasts",
                        "events.0.grant.level",
                        "events.0.hazard",
                        "events.1.shock.set.members.ANN.access",
                        "events.1.shock.set.members.BOB.access",
                        "issues.money.status_quo",
                        "members.ANN.affinity.eve",
                        "members.ANN.demands.bridge.benefits.BOB",
                        "members.ANN.demands.bridge.cost",
                        "members.ANN.demands.bridge.guarantor.credibility",
                        "members.ANN.demands.bridge.irritates.BOB",
                        "members.ANN.demands.bridge.leak",
                        "members.ANN.demands.bridge.opens.probability",
                        "members.ANN.demands.bridge.shifts.money",
                        "members.ANN.demands.bridge.worth",
                        "members.ANN.peer_pressure.steepness",
                        "members.ANN.peer_pressure.weight",
                        "members.ANN.waiting.worth",
                        "members.BOB.affinity.eve",
                        "members.BOB.peer_pressure.steepness",
                        "members.BOB.peer_pressure.weight",
                        "members.BOB.waiting.worth",
                        "proposal.capital",
                        "proposal.rapport.cap",
                        "proposal.rapport.rate",
                        "proposal.salience.money",
                        "proposal.stake",
                        "proposal.tactic.beta",
                        "rivals.eve.block_belief",
                        "rivals.eve.exit.rate",
                        "rivals.eve.positions.money",
                        "rule.qualified.blocking",
                        "rule.qualified.members",
                        "rule.qualified.population",
                        "silence.objection",
                        "silence.rounds");
    }

    @Test
    void a_shock_may_name_all_members_or_those_without_a_value_of_their_own() {
        String text = ann("access: 0.1\ntactic: boulware")
                + """
                events:
                  - date: 2024-02-01
                    shock:
                      set:
                        defaults.access: 0.3
                        defaults.tactic.beta: 2
                        members.*.positions.money: 50
                        members.BOB.positions.money: 60
                        proposal.capital: 2
                """;
        Event event = read(text).template().base().events().get(0);

        assertThat(event.shock().toString())
                .isEqualTo("{members.ANN.positions.money=0.5, members.BOB.access=0.3, members.BOB.positions.money=0.6, "
                        + "members.BOB.tactic.beta=2.0, proposal.capital=2.0}");
    }

    @Test
    void the_later_of_two_shocks_to_one_number_counts() {
        String text = top("events:\n  - date: 2024-02-01\n    shock:\n      set:\n"
                + "        members.*.access: {uniform: [0, 1]}\n        members.BOB.access: 0.4");

        assertThat(paths(text)).containsExactly("events.0.shock.set.members.ANN.access");
    }

    @Test
    void a_number_without_an_upper_bound_has_none() {
        assertThat(only(ann("taste_noise: {lognormal: [0.05, 1]}")))
                .isEqualTo(new Uncertain(
                        "members.ANN.taste_noise", new Distribution.LogNormal(0.05, 1), 1e-6, INFINITY, false));
    }

    private static Uncertain only(String text) {
        List<Uncertain> uncertain = read(text).template().uncertain();
        assertThat(uncertain).hasSize(1);
        return uncertain.get(0);
    }

    private static List<String> paths(String text) {
        return read(text).template().uncertain().stream().map(Uncertain::path).toList();
    }
}
