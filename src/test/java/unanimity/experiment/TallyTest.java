package unanimity.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import unanimity.model.Outcome;
import unanimity.model.RunResult;

final class TallyTest {

    @Test
    void runs_are_counted_by_point_round_and_endorsers() {
        Tally tally = new Tally();
        tally.add(7, run(Outcome.ADOPTED, 0, 2, 3));
        tally.add(2, run(Outcome.DEADLINE, 1));
        tally.add(7, run(Outcome.ADOPTED, 0, 3));
        assertThat(tally.runs()).isEqualTo(3);
        assertThat(tally.adopted()).isEqualTo(2);
        assertCounts(tally, 1);
    }

    @Test
    void counts_of_other_runs_are_added() {
        Tally one = new Tally();
        one.add(7, run(Outcome.ADOPTED, 0, 2, 3));
        Tally other = new Tally();
        other.add(7, run(Outcome.ADOPTED, 0, 3));
        other.add(2, run(Outcome.DEADLINE, 1));
        one.add(other);
        one.add(other);
        assertThat(one.runs()).isEqualTo(5);
        assertCounts(one, 2);
    }

    @Test
    void there_is_nothing_of_a_point_without_runs() {
        Tally tally = new Tally();
        tally.add(7, run(Outcome.ADOPTED, 0));
        assertThat(tally.endorsers(3)).isEmpty();
    }

    /** The first run of point 7 once, the other two so many times. */
    private static void assertCounts(Tally tally, long times) {
        List<long[]> seven = tally.endorsers(7);
        assertThat(seven.get(0)).startsWith(1 + times);
        assertThat(seven.get(1)).startsWith(0, 0, 1, times);
        assertThat(seven.get(2)).startsWith(0, 0, 0, 1);
        assertThat(tally.endorsers(2).get(0)).startsWith(0, times);
    }

    private static RunResult run(Outcome outcome, Integer... endorsers) {
        return new RunResult(
                1, outcome, false, 0, null, 0, 0, 0, 0, 0, 0, List.of(endorsers), List.of(), List.of(), Map.of());
    }
}
