package unanimity.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unanimity.model.Outcome;
import unanimity.model.RunResult;
import unanimity.scenario.ScenarioReader;

/** Bodies of any size run. */
final class LargeBodyTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 500})
    void a_body_of_any_size_comes_to_an_outcome(int members) {
        RunResult result = new Negotiation(
                        Plan.of(ScenarioReader.read(body(members), "body.yaml", List.of())
                                .template()),
                        1)
                .run();
        assertThat(result.members()).hasSize(members);
        assertThat(result.outcome()).isIn((Object[]) Outcome.values());
    }

    @Test
    void in_a_large_body_those_who_ask_are_paid_and_the_others_follow() {
        RunResult result = new Negotiation(
                        Plan.of(ScenarioReader.read(body(500), "body.yaml", List.of("proposal.meetings_per_round=60"))
                                .template()),
                        1)
                .run();
        assertThat(result.outcome()).isEqualTo(Outcome.ADOPTED);
        assertThat(result.spent()).isPositive();
    }

    private static String body(int members) {
        String list = IntStream.range(0, members)
                .mapToObj(i -> i % 10 == 0 ? asking(i) : "  M" + i + ": {positions: {tax: " + (40 + i % 30) + "}}\n")
                .collect(Collectors.joining());
        return """
                schema: unanimity/scenario/1
                title: A large body
                calendar: {start: 2024-01-01, deadline: 2024-06-30}
                scale: 100
                issues: {tax: {label: a tax}}
                proposal: {name: the proposal, positions: {tax: 50}, capital: 5}
                members:
                """
                + list;
    }

    private static String asking(int i) {
        return String.format(
                        Locale.ROOT,
                        "  M%d: {positions: {tax: %d}, demands: {share: {label: a share, worth: 0.3, cost: 0.1}}}%n",
                        i,
                        90 - i % 7)
                .replace("\r\n", "\n");
    }
}
