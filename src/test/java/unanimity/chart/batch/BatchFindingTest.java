package unanimity.chart.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unanimity.chart.Chart;
import unanimity.model.Outcome;
import unanimity.statistics.Estimate;
import unanimity.statistics.Proportion;

/** What the charts of a batch say, in titles, captions and tables. */
final class BatchFindingTest {

    private static ExampleBatch half() {
        return ExampleBatch.of(5)
                .with(Outcome.ADOPTED, 3, 300)
                .with(Outcome.ADOPTED, 10, 200)
                .with(Outcome.ADOPTED, 14, 100)
                .with(Outcome.DEADLINE, 10, 300)
                .with(Outcome.DEADLINE, 20, 100);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2000, 'none of 2,000 runs'",
        "1, 2000, fewer than 1 of 100 runs",
        "1917, 2000, 96 of 100 runs",
        "1999, 2000, more than 99 of 100 runs",
        "2000, 2000, 'all 2,000 runs'",
        "7, 12, 7 of 12 runs",
        "1, 1, the only run"
    })
    void frequencies_are_natural_and_never_all_or_none_by_rounding(long successes, long n, String words) {
        assertThat(Frequency.of(new Proportion(successes, n), "runs")).isEqualTo(words);
    }

    @Test
    void figures_have_no_more_digits_than_their_interval_warrants() {
        assertThat(Frequency.percent(new Proportion(1917, 2000).estimate(0.95))).isEqualTo("95.9 % (94.9 to 96.6)");
        assertThat(Frequency.percent(new Proportion(5, 20).estimate(0.95))).isEqualTo("25 % (11 to 47)");
        assertThat(Frequency.points(new Estimate(-0.25, -0.25 - 1e-14, -0.25, 9, "t")))
                .isEqualTo("−0.25 (−0.25 to −0.25)");
    }

    @Test
    void the_title_of_adoption_says_how_often_and_by_when() {
        assertThat(half().chart("adoption").title())
                .isEqualTo("Adopted in 60 of 100 simulated campaigns, half of them by 22 January 2024");
        assertThat(ExampleBatch.of(1)
                        .with(Outcome.ADOPTED, 0, 1)
                        .chart("adoption")
                        .title())
                .isEqualTo("Adopted in the only simulated campaign, on 1 January 2024");
        assertThat(ExampleBatch.of(3)
                        .with(Outcome.ADOPTED, 0, 50)
                        .chart("adoption")
                        .title())
                .isEqualTo("Adopted in all 50 simulated campaigns, always on 1 January 2024");
        assertThat(ExampleBatch.of(1)
                        .with(Outcome.DEADLINE, 10, 1)
                        .chart("adoption")
                        .title())
                .isEqualTo("Not adopted in the only simulated campaign");
    }

    @Test
    void the_curve_is_that_of_kaplan_and_meier_and_says_what_is_censored() {
        Chart chart = half().chart("adoption");
        // Round 10: 200 of 700 at risk, 300 censored; round 14: 100 of 200. By hand: 1 − 0.7 · 5/7 · 1/2 = 0.75.
        assertThat(ExampleBatch.column(chart, "p_waiting").get(14)).isEqualTo("0.75");
        assertThat(chart.description())
                .contains("Kaplan–Meier curve.", "Censored: 400 runs that reached the deadline without adoption")
                .contains("Median (Kaplan–Meier): 11 March 2024 (95 % interval: 11 March 2024 to ")
                .contains("As counted, 60 % (57 to 63) were adopted")
                .contains("n = 1,000 runs.");
    }

    @Test
    void giving_up_is_another_end_with_a_curve_of_its_own() {
        Chart chart = half().with(Outcome.WITHDRAWN, 5, 1000).chart("adoption");
        assertThat(ExampleBatch.column(chart, "p_withdrawn").get(20)).isEqualTo("0.5");
        assertThat(chart.svg()).contains(">given up<", ">adopted, if none gave up<");
        assertThat(chart.description()).contains("Aalen–Johansen curves: giving up (1,000 runs) is another end.");
        assertThat(half().chart("adoption").svg()).doesNotContain("given up");
    }

    @Test
    void dates_are_counted_by_round_and_those_after_the_first_deadline_told_apart() {
        Chart chart = half().chart("dates");
        assertThat(chart.title())
                .isEqualTo(
                        "Adopted most often on 22 January 2024, in 30 of 100 simulated campaigns; never in 40 of 100");
        assertThat(chart.csv())
                .contains("adopted,10,2024-03-11,false,200,0.2,", "adopted,14,2024-04-08,true,100,0.1,")
                .contains("deadline,,,,400,0.4,", "withdrawn,,,,0,0,");
        assertThat(chart.svg()).contains(">adopted after it was moved<");
        assertThat(ExampleBatch.of(3).with(Outcome.ADOPTED, 3, 9).chart("dates").svg())
                .doesNotContain("after it was moved", "never adopted");
    }

    @Test
    void endorsers_are_told_by_half_of_the_time_and_when_there_are_enough() {
        assertThat(half().chart("endorsers").title())
                .isEqualTo(
                        "Half of the simulated campaigns have 4 or more of 5 endorsements by 7 February 2024 and all 5 by 19 February 2024");
        assertThat(ExampleBatch.of(1)
                        .with(Outcome.ADOPTED, 0, 1)
                        .chart("endorsers")
                        .title())
                .isEqualTo("The only simulated campaign has the only endorsement by 1 January 2024");
    }

    @Test
    void a_recorded_day_that_is_only_a_bound_leaves_room_before_it() {
        Chart chart = ExampleBatch.of(3, "history: {endorsements: {M000: {on: 2024-01-15}, M001: {by: 2024-02-01}}}")
                .with(Outcome.ADOPTED, 10, 10)
                .chart("endorsers");
        assertThat(ExampleBatch.column(chart, "recorded_least").subList(0, 6))
                .containsExactly("0", "0", "1", "1", "2", "2");
        assertThat(ExampleBatch.column(chart, "recorded_most").subList(0, 6))
                .containsExactly("1", "1", "2", "2", "2", "2");
        assertThat(chart.svg()).contains("recorded, at the latest", "“by” that day");
        assertThat(half().chart("endorsers").svg()).doesNotContain("recorded");
    }

    @Test
    void the_hardest_to_win_come_first_and_the_rest_is_counted() {
        ExampleBatch large = ExampleBatch.of(40).with(Outcome.ADOPTED, 10, 100);
        Chart chart = large.chart("hold-outs");
        assertThat(chart.title()).isEqualTo("Member number 39 endorses last in all 100 adopted campaigns");
        assertThat(ExampleBatch.column(chart, "member").subList(0, 5))
                .isEqualTo(List.of("M039", "M039", "M039", "M039", "M039"));
        assertThat(chart.description())
                .contains(
                        "Not shown: 28 members that in some runs hold out to half of the time, come last or are paid.");
        assertThat(chart.table().rows()).hasSize(200);
    }

    @Test
    void cost_is_told_beside_the_capital() {
        Chart chart = half().chart("cost");
        assertThat(chart.title()).isEqualTo("Nine in ten adopted campaigns cost 0.22 of 0.60 points of capital");
        assertThat(ExampleBatch.row(chart, "capital")).contains("0.6");
        assertThat(chart.description()).contains("n = 600 adopted of 1,000 runs.");
        assertThat(ExampleBatch.of(3)
                        .with(Outcome.DEADLINE, 10, 9)
                        .chart("cost")
                        .description())
                .contains("all simulated campaigns: none is adopted");
    }
}
