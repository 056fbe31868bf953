package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static unanimity.scenario.Small.ann;
import static unanimity.scenario.Small.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import unanimity.model.Citation;
import unanimity.model.Curve;
import unanimity.model.Member;
import unanimity.model.Origin;
import unanimity.model.PeerPressure;
import unanimity.model.Provenance;
import unanimity.model.Source;
import unanimity.model.Tactic;

/** What holds for all members that do not say otherwise. */
class DefaultsTest {

    @Test
    void a_member_that_says_nothing_has_the_default() {
        List<Member> members = members(ann("access: 0.2") + "defaults: {access: 0.4}\n");

        assertThat(members.get(0).conduct().access()).isEqualTo(0.2);
        assertThat(members.get(1).conduct().access()).isEqualTo(0.4);
    }

    @Test
    void maps_are_merged_key_by_key() {
        Member ann = members(ann("salience: {money: 3}\npeer_pressure: {weight: 0.1}\naffinity: {eve: 0.2}")
                        + "defaults:\n  salience: {money: 1, power: 2}\n  peer_pressure: {steepness: 4}\n"
                        + "  affinity: {proposal: 0.3}\n"
                        + "rivals: {eve: {home: BOB, positions: {money: 1, power: 2}}}\n")
                .get(0);

        assertThat(ann.preferences().salience()).containsEntry("money", 3.0).containsEntry("power", 2.0);
        assertThat(ann.preferences().peerPressure()).isEqualTo(new PeerPressure(0.1, 4));
        assertThat(ann.preferences().affinity()).containsEntry("proposal", 0.3).containsEntry("eve", 0.2);
    }

    @Test
    void a_distribution_or_a_cited_value_is_replaced_as_a_whole() {
        Reading reading = read(ann("access: {uniform: [0, 0.5]}\nbluff: 1")
                + "defaults: {access: {normal: [0.5, 0.1]}, bluff: {value: 9, confidence: fact}}\n");
        List<Member> members = reading.template().base().members();

        assertThat(members.get(0).conduct().access()).isEqualTo(0.25);
        assertThat(members.get(0).conduct().bluff()).isEqualTo(1);
        assertThat(members.get(1).conduct().bluff()).isEqualTo(9);
        assertThat(reading.provenance().get("members.ANN.bluff").citation().confidence())
                .isNull();
    }

    @Test
    void a_tactic_in_short_takes_over_the_curve_and_a_map_the_pace() {
        List<Member> members = members(ann("tactic: boulware") + "defaults: {tactic: {curve: exponential, beta: 2}}\n");
        assertThat(members.get(0).conduct().tactic()).isEqualTo(new Tactic(Curve.EXPONENTIAL, 0.3, false));
        assertThat(members.get(1).conduct().tactic()).isEqualTo(new Tactic(Curve.EXPONENTIAL, 2, false));

        members = members(ann("tactic: {curve: exponential}") + "defaults: {tactic: conceder}\n");
        assertThat(members.get(0).conduct().tactic()).isEqualTo(new Tactic(Curve.EXPONENTIAL, 3, false));
    }

    @Test
    void a_truthful_member_is_so_whatever_the_others_are() {
        List<Member> members = members(ann("tactic: truthful") + "defaults: {tactic: {beta: {uniform: [1, 3]}}}\n");
        assertThat(members.get(0).conduct().tactic()).isEqualTo(new Tactic(Curve.POLYNOMIAL, 1, true));
        assertThat(members.get(1).conduct().tactic()).isEqualTo(new Tactic(Curve.POLYNOMIAL, 2, false));
    }

    @Test
    void a_demand_of_all_members_is_merged_with_their_own() {
        List<Member> members = members(
                Small.BODY + "defaults: {demands: {bridge: {worth: 0.9, leak: 0.1}, road: {worth: 0.3, cost: 0.3}}}\n",
                "members.BOB.demands.bridge.cost=0.5");

        assertThat(members.get(0).demands()).extracting("id").containsExactly("bridge", "road");
        assertThat(members.get(0).demands().get(0).worth()).isEqualTo(0.2);
        assertThat(members.get(0).demands().get(0).leak()).isEqualTo(0.1);
        assertThat(members.get(1).demands().get(0).worth()).isEqualTo(0.9);
        assertThat(members.get(1).demands().get(0).cost()).isEqualTo(0.5);
    }

    @Test
    void an_incomplete_demand_of_all_members_is_complained_of_once() {
        assertThat(Small.refusal(Small.BODY + "defaults: {demands: {road: {worth: 0.9}}}\n"))
                .isEqualTo(
                        """
                        small.yaml:21:22: error: members.ANN.demands.road needs 'cost' [missing-key]
                           21 | defaults: {demands: {road: {worth: 0.9}}}
                              |                      ^^^^
                        """);
    }

    @Test
    void positions_may_come_from_the_defaults() {
        String text = Small.with("{money: 80, power: 40}\n", "{power: 40}\n") + "defaults: {positions: {money: 10}}\n";

        assertThat(members(text).get(1).preferences().positions())
                .containsEntry("money", 0.1)
                .containsEntry("power", 0.4);
    }

    @Test
    void a_member_may_have_nothing_but_a_name() {
        String text = Small.BODY + "  CID:\ndefaults: {positions: {money: 10, power: 20}}\n";

        assertThat(members(text)).extracting("id").containsExactly("ANN", "BOB", "CID");
    }

    @Test
    void where_a_value_comes_from_is_kept() {
        Reading reading =
                read(ann("access: {value: 0.2, source: [a], date: 2024-01-02, confidence: estimate, range: [0.1, 0.3]}")
                        + "defaults: {urgency: 0.4}\nsources: {a: {title: A book, url: 'https://a.example'}}\n");

        assertThat(reading.provenance().get("members.ANN.access").toString())
                .isEqualTo("Provenance[value=0.2, citation=Citation[sources=[a], date=2024-01-02, confidence=estimate, "
                        + "low=0.1, high=0.3], place=small.yaml:17:21, origin=WRITTEN]");
        assertThat(reading.provenance().get("members.BOB.urgency"))
                .isEqualTo(new Provenance("0.4", Citation.NONE, "small.yaml:22:21", Origin.DEFAULTS));
        assertThat(reading.provenance().get("members.BOB.access"))
                .isEqualTo(new Provenance("0.9", Citation.NONE, "built-in default", Origin.BUILT_IN));
        assertThat(reading.sources().get("a")).isEqualTo(new Source("a", "A book", "https://a.example", null));
    }

    private static List<Member> members(String text, String... sets) {
        return read(text, sets).template().base().members();
    }
}
