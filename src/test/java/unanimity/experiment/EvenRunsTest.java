package unanimity.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unanimity.results.RunKey;

final class EvenRunsTest {

    private static final int REPLICATES = 1_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 9, 10, 20})
    void twenty_runs_meet_all_points_alike_and_every_part_of_the_replicates(int points) {
        List<RunKey> runs = new EvenRuns(points, REPLICATES).first(20, run -> true);
        assertThat(runs).hasSize(20).doesNotHaveDuplicates();
        Map<Integer, Long> ofPoints =
                runs.stream().collect(Collectors.groupingBy(RunKey::point, Collectors.counting()));
        assertThat(ofPoints).hasSize(points);
        assertThat(ofPoints.values()).allMatch(n -> n == 20 / points || n == (20 + points - 1) / points);
        Map<Long, Long> ofQuarters = runs.stream()
                .collect(Collectors.groupingBy(run -> 4 * run.replicate() / REPLICATES, Collectors.counting()));
        assertThat(ofQuarters).hasSize(4);
        assertThat(ofQuarters.values()).allMatch(n -> n >= 3);
    }

    @Test
    void fewer_runs_than_points_are_spread_over_the_points() {
        List<RunKey> runs = new EvenRuns(100, 10).first(20, run -> true);
        assertThat(runs.stream().map(run -> run.point() / 20).collect(Collectors.groupingBy(part -> part)))
                .hasSize(5)
                .allSatisfy((part, all) -> assertThat(all).hasSizeBetween(3, 5));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 250", "2, 7", "6, 6", "9, 12", "12, 9", "7, 1"})
    void every_run_is_met_once(int points, long replicates) {
        assertThat(new EvenRuns(points, replicates).first(1_000, run -> true))
                .hasSize((int) (points * replicates))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_not_wanted_is_passed_over() {
        assertThat(new EvenRuns(2, 50).first(5, run -> run.replicate() >= 40))
                .hasSize(5)
                .allMatch(run -> run.replicate() >= 40);
    }
}
