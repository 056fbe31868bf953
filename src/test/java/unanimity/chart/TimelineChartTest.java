package unanimity.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unanimity.chart.paper.Look;
import unanimity.model.Outcome;
import unanimity.model.RecordedRun;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.ScenarioTemplate;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

final class TimelineChartTest {

    private static Chart chart(ExampleRun example) {
        return TimelineChart.of(example.scenario(), example.run());
    }

    private static ExampleRun three() {
        return ExampleRun.lasting(5)
                .supporter("A")
                .holdOut("B", "Bland", 2, 4)
                .holdOut("C", "Cland", 1, 4)
                .meeting("B", 0, false)
                .meeting("B", 2, true)
                .summit(4, "A summit");
    }

    @Test
    void who_consented_earlier_comes_first_of_those_that_endorsed_in_the_same_round() {
        assertThat(chart(three()).csv().lines())
                .containsExactly(
                        "order,member,name,consent_round,consent_date,endorsement_round,endorsement_date,by_deal,"
                                + "meetings,meeting_rounds",
                        "1,A,A,-1,,-1,,0,0,",
                        "2,C,Cland,1,2024-01-16,4,2024-02-03,1,0,",
                        "3,B,Bland,2,2024-01-18,4,2024-02-03,1,2,0 2");
    }

    @Test
    void the_last_in_the_order_is_the_one_that_the_run_calls_last() {
        ScenarioTemplate template =
                ScenarioReader.read(Path.of("scenarios/rutte-2024.yaml")).template();
        Plan plan = Plan.of(template);
        for (long seed = 1; seed <= 30; seed++) {
            RecordedRun run = Negotiation.record(plan, seed);
            Endorsements endorsements = Endorsements.of(template.base(), run);
            assertThat(endorsements.endorsed().get(0).member().id()).isEqualTo("NLD");
            if (run.result().outcome() == Outcome.ADOPTED) {
                int last = endorsements.endorsed().size() - 1;
                assertThat(endorsements.endorsed().get(last).member().id())
                        .as("seed %d", seed)
                        .isEqualTo(run.result().lastMember());
            }
        }
    }

    @Test
    void those_that_never_endorsed_stand_last_and_have_no_number() {
        Chart chart = chart(ExampleRun.lasting(11)
                .endingIn(Outcome.DEADLINE)
                .neverWon("A", "Aland", 2)
                .holdOut("B", "Bland", 1, 1));
        assertThat(chart.csv().lines())
                .contains("1,B,Bland,1,2024-01-16,1,2024-01-16,1,0,")
                .endsWith(",A,Aland,,,,,,0,");
        assertThat(chart.svg()).contains(">Did not endorse<", ">withheld<", "has not endorsed at the end");
        Words.assertApart(chart);
    }

    @Test
    void meetings_with_and_without_a_deal_are_told_apart_where_there_are_any() {
        assertThat(chart(three()).svg())
                .contains(">a meeting without a deal<", ">a meeting with a deal<", "Meetings: 2, deals in them: 1.");
        assertThat(chart(ExampleRun.lasting(2).supporter("A")).svg()).doesNotContain("a meeting with");
    }

    @Test
    void an_endorsement_taken_back_is_shown_hollow_and_its_member_stands_where_it_endorsed_for_good() {
        Chart chart = chart(ExampleRun.lasting(9)
                .supporter("A")
                .holdOut("B", "Bland", 8, 8)
                .holdOut("C", "Cland", 3, 4)
                .recanting("B", 1, 3));
        assertThat(chart.title())
                .isEqualTo("2 of 3 had endorsed for good by 1 February; Bland came last, on 29 February 2024");
        assertThat(chart.svg()).contains("endorses, and recants later", "25 Jan – Bland recants");
        Words.assertApart(chart);
    }

    @Test
    void a_member_that_recanted_in_the_end_is_said_to_have() {
        Chart chart = chart(ExampleRun.lasting(11)
                .endingIn(Outcome.DEADLINE)
                .supporter("A")
                .neverWon("B", "Bland", 2)
                .recanting("B", 1, 3));
        assertThat(chart.svg()).contains(">recanted<");
        Words.assertApart(chart);
    }

    @Test
    void a_hold_out_has_the_colour_that_it_has_in_the_other_charts() {
        ExampleRun run = three();
        Convergence numbers = Convergence.of(run.scenario(), run.run());
        Rows rows = new Rows(Endorsements.of(run.scenario(), run.run()), numbers);
        assertThat(rows.rows()).extracting(row -> row.course().member().id()).containsExactly("A", "C", "B");
        assertThat(rows.rows().get(0).look()).isNull();
        assertThat(rows.rows().get(2).look()).isEqualTo(Look.HIGHLIGHTS.get(0));
        assertThat(numbers.shown().get(0).member().id()).isEqualTo("B");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 32, 46, 200, 500})
    void rows_do_not_overlap_and_those_told_apart_have_a_name(int members) {
        ExampleRun run = ExampleBody.of(members, 14);
        Rows rows = new Rows(Endorsements.of(run.scenario(), run.run()), Convergence.of(run.scenario(), run.run()));
        double bottom = 0;
        for (Rows.Row row : rows.rows()) {
            assertThat(row.y() - row.height() / 2).isGreaterThanOrEqualTo(bottom - 1e-9);
            bottom = row.y() + row.height() / 2;
            assertThat(row.look() == null || row.named()).isTrue();
        }
        assertThat(rows.height()).isBetween(bottom, 1100.0);
        assertThat(rows.rows()).hasSize(members);
    }

    @Test
    void a_reader_who_cannot_see_it_is_told_when_the_hold_outs_endorsed() {
        assertThat(chart(three()).description())
                .contains("3 of 3 members endorsed. Bland: endorsed 3 Feb, by deal. Cland: endorsed 3 Feb, by deal.");
    }
}
