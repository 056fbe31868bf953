package unanimity.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import unanimity.chance.Chance;
import unanimity.scenario.ScenarioReader;

/** Numbers by their keys are those that the model reads by their names. */
final class KeyPlanTest {

    private final Plan plan = Plan.of(
            ScenarioReader.read(Path.of("scenarios/rutte-2024.yaml"), List.of("members.*.envy={uniform: [0, 1]}"))
                    .template());
    private final Numbers numbers = new Numbers(plan, plan.draw(new Chance(1)));

    @Test
    void every_number_of_a_member_with_a_default_is_found_by_its_key() {
        for (MemberNumber number : MemberNumber.values()) {
            if (number != MemberNumber.AFFINITY) {
                int first = plan.keys.at("members.ID." + number.key);
                for (int i = 0; i < plan.members; i++) {
                    assertThat(numbers.at(first + i)).as(number.key).isEqualTo(numbers.of(number, i));
                }
            }
        }
    }

    @Test
    void every_number_of_the_proposal_with_a_default_is_found_by_its_key() {
        for (ProposalNumber number : ProposalNumber.values()) {
            if (number != ProposalNumber.CAPITAL) {
                assertThat(numbers.at(plan.keys.at("proposal." + number.key)))
                        .as(number.key)
                        .isEqualTo(numbers.of(number));
            }
        }
    }

    @Test
    void a_number_of_demands_is_found_by_its_key() {
        int first = plan.keys.at("members.ID.demands.ID.leak");
        for (int d = 0; d < plan.demands.count; d++) {
            assertThat(numbers.at(first + d)).isEqualTo(numbers.of(DemandNumber.LEAK, d));
        }
    }

    @Test
    void a_template_has_every_number_of_the_file() {
        assertThat(plan.template.numbers())
                .containsEntry("calendar.pressure.exponent", plan.calendar.pressure())
                .containsEntry("members.HUN.envy", 0.5);
    }

    @Test
    void a_key_that_is_not_in_the_tables_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.keys.at("members.ID.envies"))
                .withMessage("no number with a default at members.ID.envies in the tables of keys");
    }
}
