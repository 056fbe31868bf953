package unanimity.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import unanimity.model.Outcome;

final class FindingTest {

    private static String of(ExampleRun example) {
        return Finding.of(example.scenario(), example.run().result());
    }

    private static ExampleRun run(Outcome outcome) {
        return ExampleRun.lasting(11).endingIn(outcome).supporter("A");
    }

    @Test
    void those_who_came_last_are_named() {
        ExampleRun run = run(Outcome.ADOPTED).holdOut("B", "Bland", 9, 10).holdOut("C", "Cland", 10, 10);
        assertThat(of(run)).isEqualTo("Adopted on 14 March 2024: Bland and Cland came last");
        assertThat(of(run.holdOut("D", "Dland", 4, 10)))
                .isEqualTo("Adopted on 14 March 2024: Bland, Cland and Dland came last");
        assertThat(of(run.holdOut("E", "Eland", 4, 10))).isEqualTo("Adopted on 14 March 2024: 4 members came last");
    }

    @Test
    void where_not_all_were_needed_those_are_named_without_whom_it_went() {
        ExampleRun run = run(Outcome.ADOPTED).holdOut("B", "Bland", 9, 10).neverWon("C", "Cland", 0);
        assertThat(of(run)).isEqualTo("Adopted on 14 March 2024 without Cland");
    }

    @Test
    void what_was_done_in_the_round_of_an_event_is_told_after_it() {
        ExampleRun run = ExampleRun.lasting(2).endingIn(Outcome.ADOPTED).supporter("A");
        assertThat(of(run)).as("a rival comes on that day").isEqualTo("Adopted on 16 January 2024: A agreed");
    }

    @Test
    void the_day_of_a_round_is_that_of_its_summit() {
        assertThat(of(run(Outcome.ADOPTED)
                        .holdOut("B", "Bland", 10, 10)
                        .deadlineInRound(20)
                        .summit(10, "A summit")))
                .startsWith("Adopted on 16 March 2024");
    }

    @Test
    void a_failure_names_who_withheld_and_a_withdrawal_who_could_not_be_won() {
        assertThat(of(run(Outcome.DEADLINE).neverWon("B", "Bland", 0)))
                .isEqualTo("No agreement by 14 March 2024: Bland still withheld");
        assertThat(of(run(Outcome.WITHDRAWN).neverWon("B", "Bland", 0)))
                .isEqualTo("The Proposer withdrew on 14 March 2024: Bland could not be won");
        assertThat(of(run(Outcome.DEADLINE)))
                .isEqualTo("No agreement by 14 March 2024: all had endorsed, but not in time");
    }

    @Test
    void nobody_comes_last_where_all_come_at_once() {
        assertThat(of(run(Outcome.ADOPTED))).isEqualTo("Adopted on 14 March 2024: A agreed");
        assertThat(of(run(Outcome.ADOPTED).supporter("B"))).endsWith(": all came in the same round");
    }
}
