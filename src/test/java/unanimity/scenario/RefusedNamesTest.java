package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static unanimity.scenario.Small.ann;
import static unanimity.scenario.Small.refusal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name of a thing where its id is wanted, and values that are nearly right. */
class RefusedNamesTest {

    private static final String NAMED = ann("name: Annaland").replace("money: {}", "money: {label: The Budget}");

    @ParameterizedTest
    @CsvSource({
        "members.Annaland.access, members.ANN.access",
        "members.annaland.demands.bridge.cost, members.ANN.demands.bridge.cost",
        "members.Anaaland.access, members.ANN.access",
        "members.BOB.positions.the budget, members.BOB.positions.money",
        "issues.The Budget.negotiable, issues.money.negotiable",
        "members.AN.access, members.ANN.access",
    })
    void a_path_that_leads_through_a_name_is_told_the_id(String path, String meant) {
        assertThat(refusal(NAMED, path + "=1"))
                .contains("'" + path + "' matches nothing (did you mean '" + meant + "'?) [unknown-path]");
    }

    @Test
    void a_name_in_a_file_is_told_the_id() {
        assertThat(refusal(NAMED + "events:\n  - {date: 2024-02-01, grant: {member: Annaland, demand: bridge}}\n"))
                .contains("there is no member 'Annaland' (did you mean 'ANN'?) [unknown-member]");
        assertThat(refusal(NAMED + "groups: {north: [ANNALAND]}\n")).contains("(did you mean 'ANN'?)");
    }

    @ParameterizedTest
    @CsvSource({
        "'0,2', 0.2",
        "'-,5', -0.5",
        "'1,5', 1.5",
        "'1,500', '1500, or 1.500'",
        "'0,500', 0.500",
        "20%, 0.20",
        "2.5 %, 0.025",
    })
    void a_number_as_people_write_it_is_told_as_the_file_wants_it(String written, String wanted) {
        assertThat(refusal(ann("drift: " + written)))
                .contains(
                        "'drift' must be a number, not the text '" + written + "'; write " + wanted + " [wrong-type]");
    }

    @ParameterizedTest
    @CsvSource({"yes, true", "No, false", "off, false", "On, true", "1, true", "0, false"})
    void a_word_for_true_or_false_is_told_as_the_file_wants_it(String written, String wanted) {
        assertThat(refusal(ann("ratification: " + written)))
                .contains("'ratification' must be true or false, not ")
                .contains(written)
                .contains("; write " + wanted + " [wrong-type]");
    }

    @Test
    void what_is_in_quotes_loses_them_and_what_is_nothing_gets_no_advice() {
        assertThat(refusal(ann("ratification: 'true'"))).contains("; leave out the quotes [wrong-type]");
        assertThat(refusal(ann("ratification: perhaps"))).contains("not the text 'perhaps' [wrong-type]");
        assertThat(refusal(ann("drift: 1,2,3"))).contains("not the text '1,2,3' [wrong-type]");
    }
}
