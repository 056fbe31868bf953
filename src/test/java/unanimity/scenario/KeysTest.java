package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of keys itself. */
class KeysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        SCENARIO | schema extends title question summary sources calendar rule silence scale loss issues defaults groups blocs proposal rivals members events history
        CALENDAR | start round_days deadline extension pressure summits
        ISSUE    | label low high negotiable status_quo
        MEMBER   | name leader positions salience influence population votes affinity fallback failure_cost urgency waiting peer_pressure tactic access deliberation ad_referendum ratification soundings bluff envy recant_margin taste_noise drift demands
        PROPOSAL | name home positions salience capital stake opening tactic credibility audience split contracts rapport sour opacity meetings_per_round exchanges itinerary patience quit leak_cost
        RIVAL    | name home positions enter block_belief exit
        BLOC     | members closeness correlation
        DEMAND   | label worth cost divisible steps public leak guarantor opens extends opt_out shifts irritates benefits source
        SUMMIT   | date name present meetings
        EVENT    | date hazard grant shock
        """)
    void a_part_has_the_keys_of_the_design(Part part, String names) {
        assertThat(Keys.names(part)).contains(names.split(" "));
    }

    @ParameterizedTest
    @EnumSource(Part.class)
    void every_part_has_keys_once_each_and_its_alternatives_among_them(Part part) {
        assertThat(Keys.names(part)).isNotEmpty().doesNotHaveDuplicates().containsAll(part.alternatives());
    }

    @Test
    void every_key_says_what_it_means_without_capital_and_full_stop() {
        assertThat(Keys.all())
                .allSatisfy(key -> assertThat(key.meaning()).isNotBlank().doesNotEndWith("."));
        assertThat(Keys.all()).noneMatch(key -> key.required() && key.byDefault() != null);
    }

    @Test
    void a_key_knows_where_it_stands() {
        assertThat(Keys.find(Part.MEMBER, "access"))
                .hasToString(
                        "Key[part=MEMBER, name=access, form=Amount[unit=PROBABILITY, range=Range[low=0.0, high=1.0, above=false], "
                                + "whole=false, uncertain=true], required=false, byDefault=0.9, "
                                + "meaning=chance to be met in an ordinary round]");
        assertThat(Keys.of(Part.GUARANTOR))
                .extracting(Key::path)
                .containsExactly("members.ID.demands.ID.guarantor.name", "members.ID.demands.ID.guarantor.credibility");
    }
}
