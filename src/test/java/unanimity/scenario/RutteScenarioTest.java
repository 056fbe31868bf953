package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import unanimity.model.Member;
import unanimity.model.Scenario;

/** What the Rutte scenario must have. */
final class RutteScenarioTest {

    private static final Reading READING = ScenarioReader.read(Path.of("scenarios/rutte-2024.yaml"), List.of());
    private static final Scenario SCENARIO = READING.template().base();

    @Test
    void it_has_all_allies_with_their_populations() {
        assertThat(SCENARIO.members())
                .hasSize(32)
                .allSatisfy(member -> assertThat(member.standing().population()).isPositive());
        double population = SCENARIO.members().stream()
                .mapToDouble(member -> member.standing().population())
                .sum();
        assertThat(population).isBetween(960.0, 980.0); // millions; sum of the column in the record
    }

    @Test
    void no_two_members_share_all_of_positions_salience_and_influence() {
        assertThat(SCENARIO.members().stream().map(RutteScenarioTest::profile)).doesNotHaveDuplicates();
    }

    @Test
    void intervals_of_the_record_stay_intervals() {
        assertThat(SCENARIO.history().endorsements()).hasSize(31);
        assertThat(SCENARIO.history().endorsements().get("HUN").exact()).isTrue();
        assertThat(SCENARIO.history().endorsements().get("BEL").exact()).isFalse();
    }

    @Test
    void at_least_25_facts_carry_a_source() {
        long facts = READING.provenance().values().stream()
                .filter(value -> "fact".equals(value.citation().confidence())
                        && !value.citation().sources().isEmpty())
                .count();
        assertThat(facts).isGreaterThanOrEqualTo(25);
    }

    @Test
    void nothing_in_it_is_odd() {
        assertThat(READING.warnings()).isEmpty();
    }

    private static String profile(Member member) {
        return member.preferences().positions() + " " + member.preferences().salience() + " "
                + member.standing().influence();
    }
}
