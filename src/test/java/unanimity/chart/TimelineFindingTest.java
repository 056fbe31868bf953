package unanimity.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unanimity.model.Outcome;

final class TimelineFindingTest {

    private static String of(ExampleRun example) {
        return TimelineChart.of(example.scenario(), example.run()).title();
    }

    private static ExampleRun failed() {
        return ExampleRun.lasting(11).endingIn(Outcome.DEADLINE);
    }

    @Test
    void it_tells_by_when_three_in_four_had_endorsed_and_who_came_last() {
        ExampleRun run = ExampleRun.lasting(11).supporter("A").holdOut("B", "Bland", 1, 2);
        assertThat(of(run.holdOut("C", "Cland", 3, 3).holdOut("D", "Dland", 4, 10)))
                .isEqualTo("3 of 4 had endorsed by 25 January; Dland came last, on 14 March 2024");
        assertThat(of(run.holdOut("E", "Eland", 9, 10)))
                .isEqualTo("3 of 5 had endorsed by 25 January; Dland and Eland came last, on 14 March 2024");
    }

    @Test
    void the_home_member_endorsed_from_the_start() {
        ExampleRun run = ExampleRun.lasting(3).supporter("A");
        assertThat(of(run)).isEqualTo("A endorsed from the start");
        assertThat(of(run.holdOut("B", "Bland", 2, 2)))
                .isEqualTo("1 of 2 endorsed from the start; Bland came last, on 18 January 2024");
    }

    @Test
    void all_at_once_are_not_last() {
        assertThat(of(ExampleRun.lasting(1).holdOut("A", "Aland", 0, 0))).isEqualTo("Aland endorsed on 4 January 2024");
        assertThat(of(ExampleRun.lasting(1).holdOut("A", "Aland", 0, 0).holdOut("B", "Bland", 0, 0)))
                .isEqualTo("All 2 endorsed on 4 January 2024");
    }

    @Test
    void those_that_did_not_are_named_whatever_the_outcome() {
        ExampleRun run = failed().supporter("A").neverWon("B", "Bland", 0);
        assertThat(of(run)).isEqualTo("1 of 2 endorsed, from the start; Bland did not");
        assertThat(of(run.holdOut("C", "Cland", 1, 2)))
                .isEqualTo("2 of 3 endorsed, the last on 18 January 2024; Bland did not");
        assertThat(of(run.endingIn(Outcome.WITHDRAWN).neverWon("D", "Dland", 0)))
                .isEqualTo("2 of 4 endorsed, the last on 18 January 2024; Bland and Dland did not");
    }

    @Test
    void where_nobody_endorsed_it_says_until_when() {
        assertThat(of(failed().neverWon("A", "Aland", 0))).isEqualTo("Aland had not endorsed by 14 March 2024");
        assertThat(of(failed().neverWon("A", "Aland", 0).neverWon("B", "Bland", 3)))
                .isEqualTo("None of 2 had endorsed by 14 March 2024");
    }
}
