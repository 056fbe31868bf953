package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static unanimity.scenario.Small.BODY;
import static unanimity.scenario.Small.ann;
import static unanimity.scenario.Small.read;
import static unanimity.scenario.Small.refusal;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unanimity.model.Scenario;

/** Unusual files that must work, and how much is said of bad ones. */
class AcceptedTest {

    @Test
    void the_shipped_case_is_read() {
        Reading reading = ScenarioReader.read(Path.of("scenarios/rutte-2024.yaml"));

        assertThat(reading.template().base().members()).hasSize(32);
        assertThat(reading.template().base().history().endorsements()).hasSize(31);
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void norway_is_a_country_and_not_a_denial() {
        Scenario scenario = read(BODY.replace("BOB", "NO")).template().base();

        assertThat(scenario.members()).extracting("id").containsExactly("ANN", "NO");
        assertThat(read(BODY.replace("BOB", "NO") + "groups: {north: [NO]}\n").groups())
                .containsKey("north");
    }

    @Test
    void keys_and_words_may_be_quoted() {
        assertThat(read(BODY.replace("members:", "\"members\":").replace("ANN:", "'ANN':"))
                        .template()
                        .base()
                        .members())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1022, 1023, 1024, 1025})
    void a_character_beyond_the_basic_plane_may_stand_anywhere(int index) {
        String comment = "# " + "x".repeat(index - 2) + "\uD83D\uDE00\n";

        assertThat(read(comment + BODY).template().base().members()).hasSize(2);
    }

    @Test
    void one_member_is_a_body() {
        String text = BODY.substring(0, BODY.indexOf("  BOB:"));

        assertThat(read(text).template().base().members()).hasSize(1);
    }

    @Test
    void issues_are_not_needed() {
        String text =
                """
                schema: unanimity/scenario/1
                title: Nothing but demands
                calendar: {start: 2024-01-01, deadline: 2024-03-01}
                proposal: {name: Plan, capital: 1}
                members: {ANN: {demands: {road: {worth: 1, cost: 1}}}}
                """;

        assertThat(read(text).template().base().issues()).isEmpty();
    }

    @Test
    void an_issue_that_counts_for_nobody_needs_no_position() {
        String text = BODY.replace(", power: 70", "").replace(", power: 50", "").replace(", power: 40", "")
                + "defaults: {salience: {money: 1, power: 0}}\n";

        assertThat(read(text).template().base().members()).hasSize(2);
    }

    @Test
    void an_anchor_may_be_repeated() {
        String text = ann("access: &low 0.1\nurgency: *low");

        assertThat(read(text).template().base().members().get(0).preferences().urgency())
                .isEqualTo(0.1);
    }

    @Test
    void five_hundred_members_are_a_body() {
        assertThat(read(body(500)).template().base().members()).hasSize(500);
    }

    @Test
    void more_members_than_any_body_has_are_refused() {
        assertThat(refusal(body(10_001)))
                .startsWith("small.yaml:15:3: error: there are 10001 members; at most 10000 are possible"
                        + " [too-many-members]");
    }

    @Test
    void of_a_long_line_the_part_in_question_is_shown() {
        String text = ann("salience: {" + "money: 1, ".repeat(1) + " ".repeat(300) + "mony: 1" + " ".repeat(300) + "}");

        assertThat(refusal(text))
                .isEqualTo(
                        "small.yaml:17:326: error: there is no issue 'mony' (did you mean 'money'?) [unknown-issue]\n"
                                + "   17 | " + " ".repeat(40) + "mony: 1\n"
                                + "      | " + " ".repeat(40) + "^^^^\n");
    }

    @Test
    void twenty_problems_are_told_and_the_rest_counted() {
        StringBuilder text = new StringBuilder(BODY);
        for (int i = 0; i < 23; i++) {
            text.append("zzz").append(i).append(": 1\n");
        }

        String message = refusal(text.toString());

        assertThat(message.lines().filter(line -> line.startsWith("small.yaml:")))
                .hasSize(20);
        assertThat(message).endsWith("\nand 3 more problems\n");
    }

    @Test
    void all_problems_of_a_file_come_at_once_in_its_order() {
        String text = ann("salence: {money: 3}\naccess: often\nurgency: 1.5\naffinity: {bob: 1}");

        assertThat(refusal(text).lines().filter(line -> line.startsWith("small.yaml:")))
                .containsExactly(
                        "small.yaml:17:5: error: unknown key 'salence' (did you mean 'salience'?) [unknown-key]",
                        "small.yaml:18:13: error: 'access' must be a number, not the text 'often' [wrong-type]",
                        "small.yaml:19:14: error: 'urgency' must be from 0 to 1, not 1.5 [out-of-range]",
                        "small.yaml:20:16: error: there is no rival 'bob'; known: proposal [unknown-rival]");
    }

    @Test
    void what_is_odd_and_possible_is_a_warning() {
        String text = BODY + "events:\n  - {date: 2024-05-01, shock: {set: {proposal.capital: 2}}}\n"
                + "summary: {value: x, range: [0, 1]}\n";

        assertThat(read(text).warnings())
                .extracting(Problem::render)
                .containsExactly(
                        """
                small.yaml:22:12: warning: 2024-05-01 is after the last deadline, 2024-03-01, so this never happens [after-end]
                   22 |   - {date: 2024-05-01, shock: {set: {proposal.capital: 2}}}
                      |            ^^^^^^^^^^""");
    }

    @Test
    void a_value_outside_its_own_range_is_odd() {
        assertThat(read(ann("access: {value: 0.5, range: [0.1, 0.2]}")).warnings())
                .extracting(Problem::message)
                .containsExactly("'access' lies outside the range written beside it");
    }

    private static String body(int members) {
        StringBuilder text = new StringBuilder(BODY);
        for (int i = 2; i < members; i++) {
            text.append("  M").append(i).append(":\n    positions: {money: 80, power: 40}\n");
            text.append("    influence: {value: 0.5, confidence: estimate}\n");
            text.append(
                    "    demands:\n      road: {worth: {lognormal: [0.1, 0.2]}, cost: 0.1, irritates: {ANN: 0.1}}\n");
        }
        return text
                + "defaults: {access: 0.5, tactic: {beta: {lognormal: [1, 0.3]}}, failure_cost: {uniform: [0, 1]}}\n"
                + "events:\n  - {hazard: 0.1, shock: {set: {'members.*.access': 0.1}}}\n";
    }
}
