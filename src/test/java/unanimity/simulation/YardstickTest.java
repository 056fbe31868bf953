package unanimity.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import unanimity.model.RunResult;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.ScenarioTemplate;
import unanimity.yardstick.RandomScenarios;
import unanimity.yardstick.RandomScenarios.RandomScenario;

/**
 * The engine equals the yardstick, a second implementation on bare arrays, bit for bit. Both were written from
 * docs/explanation/evaluation.md, neither from the other; docs/explanation/yardstick.md tells what is compared.
 */
final class YardstickTest {

    private static final int SCENARIOS = 1000;
    private static final int SEEDS = 1000;

    /** Of {@link #SCENARIOS}: in so many at least everything must occur. */
    private static final int ENOUGH = 20;

    @Test
    void engine_and_yardstick_agree_on_random_scenarios() {
        List<String> differences = new ArrayList<>();
        for (int index = 0; index < SCENARIOS; index++) {
            String difference = new Comparison(read(index, RandomScenarios.of(index))).firstDifference(index);
            if (difference != null) {
                differences.add("scenario " + index + ", seed " + index + ": " + difference);
            }
        }

        assertNone(differences, SCENARIOS);
    }

    @Test
    void engine_and_yardstick_agree_on_the_rutte_scenario() {
        assertNone(differencesIn("rutte-2024.yaml"), SEEDS);
    }

    @Test
    void engine_and_yardstick_agree_on_the_tutorial_scenario() {
        assertNone(differencesIn("tutorial-three-members.yaml"), SEEDS);
    }

    @Test
    void every_key_rule_itinerary_outcome_and_event_occurs_in_the_random_scenarios() {
        Map<String, Integer> scenarios = new TreeMap<>();
        Expected.features().forEach(feature -> scenarios.put(feature, 0));
        for (int index = 0; index < SCENARIOS; index++) {
            seen(index).forEach(feature -> scenarios.merge(feature, 1, Integer::sum));
        }
        scenarios.keySet().retainAll(Expected.features());
        System.out.println("Of " + SCENARIOS + " random scenarios, so many have it:");
        scenarios.forEach((feature, count) -> System.out.printf("%5d  %s%n", count, feature));

        Map<String, Integer> rare = scenarios.entrySet().stream()
                .filter(entry -> entry.getValue() < ENOUGH)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Integer::sum, TreeMap::new));
        assertThat(rare).isEmpty();
    }

    private static List<String> differencesIn(String file) {
        Comparison comparison =
                new Comparison(ScenarioReader.read(Path.of("scenarios", file)).template());
        List<String> differences = new ArrayList<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            String difference = comparison.firstDifference(seed);
            if (difference != null) {
                differences.add(file + ", seed " + seed + ": " + difference);
            }
        }
        return differences;
    }

    private static void assertNone(List<String> differences, int runs) {
        assertThat(differences.stream().limit(5))
                .as("%d of %d runs differ", differences.size(), runs)
                .isEmpty();
    }

    /** What is written in a scenario, and what came to pass in its run. */
    private static Set<String> seen(int index) {
        RandomScenario scenario = RandomScenarios.of(index);
        Set<String> seen = new TreeSet<>(scenario.features());
        Plan plan = Plan.of(read(index, scenario));
        RunResult result = new Negotiation(plan, index, insight -> new Bites(insight, seen)).run();
        seen.add("outcome " + result.outcome());
        seen.add("rule " + plan.scenario.rule().getClass().getSimpleName());
        return seen;
    }

    private static ScenarioTemplate read(int index, RandomScenario scenario) {
        return ScenarioReader.read(scenario.yaml(), "random-" + index + ".yaml", List.of())
                .template();
    }
}
