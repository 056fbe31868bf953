package unanimity.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import unanimity.model.Demand;
import unanimity.model.Member;
import unanimity.model.RunResult;
import unanimity.model.Scenario;
import unanimity.scenario.ProblemId;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;
import unanimity.yardstick.RandomScenarios;

/** What the check says to have no effect has none, in scenarios of all kinds. */
final class SettingWithoutEffectTest {

    private static final int SCENARIOS = 40;

    @Test
    void what_is_said_to_have_no_effect_changes_no_run() {
        Map<String, Integer> idle = new TreeMap<>();
        for (int i = 0; i < SCENARIOS; i++) {
            String text = RandomScenarios.of(i).yaml();
            Scenario scenario = read(text, List.of()).template().base();
            RunResult run = run(read(text, List.of()), i);
            for (String path : paths(scenario)) {
                Reading changed = read(text, List.of(path + "=0.9"));
                if (isIdle(changed)) {
                    assertThat(run(changed, i)).as(path + " in\n" + text).isEqualTo(run);
                    idle.merge(path.substring(path.lastIndexOf('.') + 1), 1, Integer::sum);
                }
            }
        }
        assertThat(idle).containsOnlyKeys("audience", "cost", "leak", "leak_cost", "population", "votes");
    }

    private static List<String> paths(Scenario scenario) {
        List<String> paths = new ArrayList<>(List.of("proposal.audience", "proposal.leak_cost"));
        Member first = scenario.members().get(0);
        paths.add("members." + first.id() + ".votes");
        paths.add("members." + first.id() + ".population");
        for (Demand demand : first.demands()) {
            paths.add("members." + first.id() + ".demands." + demand.id() + ".cost");
            paths.add("members." + first.id() + ".demands." + demand.id() + ".leak");
        }
        return paths;
    }

    /** Whether that is said of the option, not of what an event sets. */
    private static boolean isIdle(Reading reading) {
        return reading.cautions().stream()
                .anyMatch(caution -> caution.id() == ProblemId.SETTING_WITHOUT_EFFECT
                        && caution.file().startsWith("--set "));
    }

    private static Reading read(String text, List<String> sets) {
        return ScenarioReader.read(text, "random.yaml", sets);
    }

    private static RunResult run(Reading reading, long seed) {
        return new Negotiation(Plan.of(reading.template()), seed).run();
    }
}
