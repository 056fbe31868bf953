package unanimity.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unanimity.chart.paper.Sheet;
import unanimity.model.Outcome;

final class SupportChartTest {

    private static Chart chart(ExampleRun example) {
        return SupportChart.of(example.scenario(), example.run());
    }

    private static ExampleRun three() {
        return ExampleRun.lasting(3)
                .supporter("A")
                .holdOut("B", "Bland", 2, 2)
                .holdOut("C", "Cland", 1, 2)
                .deadlineInRound(4);
    }

    @Test
    void the_table_has_a_row_for_every_round_and_member_in_the_order_of_the_chart() {
        assertThat(chart(three()).csv().lines())
                .containsExactly(
                        "round,date,member,name,stance,gain",
                        "0,2024-01-04,A,A,endorsing,0.1",
                        "0,2024-01-04,C,Cland,withholding,-0.1",
                        "0,2024-01-04,B,Bland,withholding,-0.2",
                        "1,2024-01-11,A,A,endorsing,0.2",
                        "1,2024-01-11,C,Cland,consenting,0",
                        "1,2024-01-11,B,Bland,withholding,-0.1",
                        "2,2024-01-18,A,A,endorsing,0.3",
                        "2,2024-01-18,C,Cland,endorsing,0.1",
                        "2,2024-01-18,B,Bland,endorsing,0");
    }

    @Test
    void the_title_counts_who_stood_to_gain_and_names_who_moved_furthest() {
        assertThat(chart(three()).title())
                .startsWith("1 of 3 members stood to gain in the first round, 3 in the last; ")
                .endsWith(" points");
        assertThat(chart(ExampleRun.lasting(1).supporter("A").holdOut("B", "Bland", 0, 0))
                        .title())
                .isEqualTo("2 of 2 members stood to gain in the only round");
        assertThat(chart(ExampleRun.lasting(3).holdOut("B", "Bland", 1, 2)).title())
                .isEqualTo("Bland’s gain was −0.10 points in the first round and 0.10 in the last");
        assertThat(chart(ExampleRun.lasting(1).holdOut("B", "Bland", 0, 0)).title())
                .isEqualTo("Bland’s gain was 0.00 points");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.19, 0", "0.2, 1", "0.99, 4", "7, 4", "-1e-13, 0", "-0.01, -1", "-0.2, -2", "-7, -5"})
    void gains_are_told_apart_in_five_steps_on_either_side_of_zero(double gain, int tier) {
        assertThat(new GainScale(new BigDecimal("0.2")).tier(gain)).isEqualTo(tier);
    }

    @Test
    void a_few_extreme_gains_do_not_make_the_others_pale() {
        double[] gains = new double[100];
        Arrays.fill(gains, 0.4);
        gains[0] = -50;
        assertThat(GainScale.of(gains).step()).isEqualByComparingTo("0.1");
        assertThat(GainScale.of(new double[] {0, 0}).step()).isEqualByComparingTo("0.001");
    }

    @Test
    void what_is_below_zero_is_told_by_narrow_cells_too() {
        Rectangle2D room = new Rectangle2D.Double(10, 20, 30, 14);
        assertThat(GainScale.cell(0, room)).isEqualTo(room);
        assertThat(GainScale.cell(-1, room)).isEqualTo(new Rectangle2D.Double(10, 23.5, 30, 7));
    }

    @Test
    void a_large_body_is_drawn_with_few_paths() {
        Chart chart = chart(ExampleBody.of(200, 14));
        assertThat(chart.sheet().items())
                .filteredOn(Sheet.Area.class::isInstance)
                .hasSizeLessThan(60);
        assertThat(chart.svg().length()).isLessThan(200_000);
    }

    @Test
    void marks_are_explained_where_they_occur() {
        assertThat(chart(three()).svg())
                .contains(">has consented, deliberates<", ">right of the line: endorses<", ">Gain (points)<")
                .doesNotContain("recants later");
        assertThat(chart(three().recanting("B", 0, 1)).svg()).contains("endorses, and recants later");
        assertThat(chart(ExampleRun.lasting(2).supporter("A")).svg()).doesNotContain("has consented");
    }

    @Test
    void where_nobody_endorses_there_is_no_line() {
        Chart chart = chart(ExampleRun.lasting(11)
                .endingIn(Outcome.WITHDRAWN)
                .neverWon("A", "The Most Serene and Very Much United Republic of a Name without End", 2)
                .neverWon("B", "Bland", 1));
        // The one sample in the legend has a rim of that width.
        assertThat(chart.svg()).containsOnlyOnce("stroke-width=\"4\"");
        Words.assertApart(chart);
    }

    @Test
    void a_reader_who_cannot_see_it_is_told_the_gains_of_the_hold_outs() {
        assertThat(chart(three()).description())
                .contains("Gains in the first and in the last round: Bland −0.20 → 0.00. Cland −0.10 → 0.10.");
    }
}
