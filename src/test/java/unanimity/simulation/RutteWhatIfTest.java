package unanimity.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import unanimity.model.Outcome;
import unanimity.model.RunResult;
import unanimity.scenario.ScenarioReader;

/**
 * What the overlays of scenarios/rutte-2024.yaml change, over the seeds 1 to 300, each run beside the base run of the same
 * seed. The literals are what the program found: a change of the model or of a scenario changes them. The table that the last test prints
 * is the one in docs/how-to/ask-what-if.md.
 */
final class RutteWhatIfTest {

    private static final int RUNS = 300;
    private static final int SUMMIT = 20; // the round of 9 July 2024
    private static final List<RunResult> BASE = runs("rutte-2024");

    /** By 9 July: runs in which it is adopted, and against the base those gained and lost. */
    private record Tally(int adopted, int gained, int lost) {}

    @Test
    void without_the_opt_out_almost_nothing_is_adopted_in_time() {
        assertThat(tally(runs("rutte-2024-no-opt-out"))).isEqualTo(new Tally(11, 0, 239));
    }

    @Test
    void without_the_opt_out_hungary_holds_out_in_every_run_that_fails() {
        assertThat(runs("rutte-2024-no-opt-out").stream().filter(run -> run.outcome() != Outcome.ADOPTED))
                .allMatch(run -> run.members().stream()
                        .anyMatch(member -> member.member().equals("HUN") && member.round() == RunResult.NEVER));
    }

    @Test
    void a_qualified_majority_always_decides_in_time_and_hungary_and_romania_get_nothing() {
        List<RunResult> runs = runs("rutte-2024-qualified-majority");
        assertThat(tally(runs)).isEqualTo(new Tally(300, 50, 0));
        assertThat(runs.stream().flatMap(run -> run.pledges().stream()))
                .extracting(pledge -> pledge.demand().member())
                .doesNotContain("HUN", "ROU");
        assertThat(meanSpent(runs)).isLessThan(0.01);
    }

    @Test
    void secrets_that_leak_lose_runs_and_gain_none() {
        assertThat(tally(runs("rutte-2024-secret-letters"))).isEqualTo(new Tally(235, 0, 15));
    }

    @Test
    void secrets_that_never_leak_cost_no_run() {
        assertThat(tally(runs("rutte-2024-secret-letters", "members.*.demands.*.leak=0")))
                .isEqualTo(new Tally(250, 0, 0));
    }

    @Test
    void the_shadow_of_the_election_loses_runs_more_often_than_it_gains_any() {
        assertThat(tally(runs("rutte-2024-us-election"))).isEqualTo(new Tally(230, 2, 22));
    }

    @Test
    void without_those_who_wait_the_election_hardly_loses_a_run() {
        assertThat(tally(runs("rutte-2024-us-election", "members.HUN.waiting.worth=0", "members.SVK.waiting.worth=0")))
                .isEqualTo(new Tally(248, 2, 4));
    }

    @Test
    void the_table_of_the_documentation_is_printed() {
        List<String> lines = new ArrayList<>();
        lines.add(line("as in the file", BASE));
        for (String name : List.of("no-opt-out", "qualified-majority", "secret-letters", "us-election")) {
            lines.add(line(name, runs("rutte-2024-" + name)));
        }
        System.out.println(String.join(System.lineSeparator(), lines));
        assertThat(lines).hasSize(5);
    }

    private static String line(String name, List<RunResult> runs) {
        Tally tally = tally(runs);
        Map<String, Integer> last = new TreeMap<>();
        for (RunResult run : runs) {
            if (run.lastMember() != null) {
                last.merge(run.lastMember(), 1, Integer::sum);
            }
        }
        long adopted =
                runs.stream().filter(run -> run.outcome() == Outcome.ADOPTED).count();
        List<String> most = last.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(3)
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
        return String.format(
                Locale.ROOT,
                "| %s | %d (%.2f) | %d | %d | %d | %s | %.2f |",
                name,
                tally.adopted,
                (double) tally.adopted / RUNS,
                adopted,
                tally.gained,
                tally.lost,
                String.join(", ", most),
                meanSpent(runs));
    }

    private static Tally tally(List<RunResult> runs) {
        int adopted = 0;
        int gained = 0;
        int lost = 0;
        for (int r = 0; r < RUNS; r++) {
            boolean here = inTime(runs.get(r));
            boolean there = inTime(BASE.get(r));
            adopted += here ? 1 : 0;
            gained += here && !there ? 1 : 0;
            lost += there && !here ? 1 : 0;
        }
        return new Tally(adopted, gained, lost);
    }

    private static boolean inTime(RunResult run) {
        return run.outcome() == Outcome.ADOPTED && run.round() <= SUMMIT;
    }

    private static double meanSpent(List<RunResult> runs) {
        return runs.stream().mapToDouble(RunResult::spent).average().orElseThrow();
    }

    private static List<RunResult> runs(String name, String... sets) {
        Plan plan = Plan.of(ScenarioReader.read(Path.of("scenarios", name + ".yaml"), List.of(sets))
                .template());
        List<RunResult> results = new ArrayList<>();
        for (int seed = 1; seed <= RUNS; seed++) {
            results.add(new Negotiation(plan, seed).run());
        }
        return results;
    }
}
