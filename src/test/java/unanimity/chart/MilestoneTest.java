package unanimity.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import unanimity.model.Trace.Happening.Kind;

final class MilestoneTest {

    private static List<Milestone> of(ExampleRun example) {
        return Milestone.of(example.scenario(), example.run());
    }

    @Test
    void it_has_the_day_that_was_set_for_it_and_stands_at_its_round() {
        // The rival of the example enters on 16 January, in round 1, which begins on 11 January.
        assertThat(of(ExampleRun.lasting(2).supporter("A").atTheEnd(Kind.RIVAL_ENTERED, "rival")))
                .containsExactly(
                        new Milestone(1, LocalDate.of(2024, 1, 16), "rival_enters", "The Other enters as a rival"));
        assertThat(of(ExampleRun.lasting(3).supporter("A").summit(1, "A summit")))
                .containsExactly(new Milestone(1, LocalDate.of(2024, 1, 13), "summit", "A summit"));
    }

    @Test
    void without_a_day_of_its_own_it_has_that_of_its_round() {
        assertThat(of(ExampleRun.lasting(3).supporter("A").atTheEnd(Kind.RIVAL_LEFT, "rival")))
                .containsExactly(new Milestone(2, LocalDate.of(2024, 1, 18), "rival_leaves", "The Other gives up"));
        // Of another round than the one it was set for, as of a rival that had to wait.
        assertThat(of(ExampleRun.lasting(3).supporter("A").atTheEnd(Kind.RIVAL_ENTERED, "rival")))
                .extracting(Milestone::day)
                .containsExactly(LocalDate.of(2024, 1, 18));
    }

    @Test
    void within_a_round_they_stand_in_the_order_of_their_days() {
        assertThat(of(ExampleRun.lasting(2)
                        .supporter("A")
                        .atTheEnd(Kind.RIVAL_ENTERED, "rival")
                        .atTheEnd(Kind.RECANTED, "A")
                        .summit(1, "A summit")))
                .extracting(Milestone::kind)
                .containsExactly("summit", "rival_enters", "recants"); // who recants knew of the rival
    }

    @Test
    void no_day_is_after_the_deadline() {
        assertThat(of(ExampleRun.lasting(2).supporter("A").deadlineInRound(1).summit(1, "A summit")))
                .extracting(Milestone::day)
                .containsExactly(LocalDate.of(2024, 1, 11));
    }
}
