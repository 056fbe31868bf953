package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static unanimity.scenario.Small.BODY;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Scenarios differ in what they say, not in how it is written. */
class DifferenceTest {

    @Test
    void order_comments_and_the_way_of_writing_a_number_are_no_difference() {
        assertThat(between(
                        Small.ann("access: 0.50\ntactic: boulware\ndrift: 0.01"),
                        Small.ann("tactic: {beta: 0.3} # slow\naccess: 0.5\ndrift: 1.0e-2")))
                .isEmpty();
    }

    @Test
    void a_changed_value_has_both_places() {
        Difference one = Difference.between(Small.read(BODY), Small.read(BODY, "members.ANN.access=0.5"))
                .get(0);

        assertThat(one.kind()).isEqualTo(Difference.Kind.CHANGED);
        assertThat(one.before().place()).isEqualTo("built-in default");
        assertThat(one.after().place()).isEqualTo("--set members.ANN.access=0.5:1:26");
    }

    @Test
    void a_default_is_told_once_for_all_members_that_have_it() {
        assertThat(between(
                        Small.ann("access: 0.2") + "  CAT: {positions: {money: 1, power: 1}}\n", "defaults.access=0.5"))
                .containsExactly("CHANGED members.*.access 2");
    }

    @Test
    void a_new_demand_or_member_is_told_by_what_is_written() {
        assertThat(between(
                        BODY,
                        Small.second("canal: {worth: 0.3, cost: 0.2}") + "  CAT: {positions: {money: 1, power: 1}}\n"))
                .containsExactly(
                        "ADDED members.ANN.demands.canal.cost 1",
                        "ADDED members.ANN.demands.canal.worth 1",
                        "ADDED members.CAT.positions.money 1",
                        "ADDED members.CAT.positions.power 1");
    }

    @Test
    void a_new_source_of_the_same_value_is_a_difference_of_its_own() {
        assertThat(between(Small.ann("access: 0.2"), Small.ann("access: {value: 0.2, confidence: fact}")))
                .containsExactly("RESOURCED members.ANN.access 1");
    }

    private static List<String> between(String before, String after) {
        boolean set = after.matches("[a-z.]+=.*");
        Reading second = set ? Small.read(before, after) : Small.read(after);
        return Difference.between(Small.read(before), second).stream()
                .map(one -> one.kind() + " " + one.path() + " " + one.members())
                .toList();
    }
}
