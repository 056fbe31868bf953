package unanimity.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import unanimity.model.Outcome;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.ScenarioTemplate;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

/** What holds for every chart of a run. */
final class RunChartsTest {

    private static List<Chart> charts(ExampleRun example) {
        return RunCharts.of(example.scenario(), example.run());
    }

    private static void assertLegible(List<Chart> charts) {
        for (Chart chart : charts) {
            assertThat(chart.svg()).as(chart.name()).doesNotContain("NaN", "Infinity");
            Words.assertApart(chart);
        }
    }

    @Test
    void they_have_names_of_their_own() {
        assertThat(charts(ExampleBody.of(3, 14)))
                .extracting(Chart::name)
                .startsWith("convergence", "timeline", "support")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 7, 32, 46, 200, 500})
    void nothing_is_written_over_anything_else(int members) {
        assertLegible(charts(ExampleBody.of(members, 14).summit(2, "One").summit(2, "Two")));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void a_run_of_one_round_can_be_shown_whatever_its_outcome(Outcome outcome) {
        ExampleRun run = ExampleRun.lasting(1).endingIn(outcome);
        assertLegible(charts(run.supporter("A")));
        assertLegible(charts(run.holdOut("B", "Bland", 0, 0).neverWon("C", "Cland", 2)));
    }

    @Test
    void where_nobody_endorses_there_is_something_to_see() {
        assertLegible(charts(ExampleRun.lasting(11)
                .endingIn(Outcome.WITHDRAWN)
                .neverWon("A", "Aland", 2)
                .neverWon("B", "Bland", 1)));
    }

    @Test
    void long_names_give_way_to_ids_and_long_titles_take_two_lines() {
        String name = "The Most Serene and Very Much United Republic of a Name without End";
        List<Chart> charts = charts(
                ExampleRun.lasting(4).supporter("A").holdOut("B", name, 2, 2).holdOut("C", name, 3, 3));
        assertThat(charts).allSatisfy(chart -> assertThat(chart.svg()).contains(">B The", ">C The"));
        assertLegible(charts);
    }

    @Test
    void the_same_run_gives_the_same_bytes_in_every_locale() {
        List<String> expected = bytes();
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("en-US", "tr-TR", "de-DE", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(bytes()).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> bytes() {
        return charts(ExampleBody.of(32, 14)).stream()
                .map(chart -> chart.svg() + chart.csv())
                .toList();
    }

    @Test
    void the_case_of_2024_is_legible_whatever_happens_in_it() {
        ScenarioTemplate template =
                ScenarioReader.read(Path.of("scenarios/rutte-2024.yaml")).template();
        Plan plan = Plan.of(template);
        for (long seed = 1; seed <= 30; seed++) {
            assertLegible(RunCharts.of(template.base(), Negotiation.record(plan, seed)));
        }
    }

    @Test
    void a_league_of_200_is_legible() {
        ScenarioTemplate template = TwoHundredTowns.template();
        Plan plan = Plan.of(template);
        for (long seed = 1; seed <= 3; seed++) {
            assertLegible(RunCharts.of(template.base(), Negotiation.record(plan, seed)));
        }
    }
}
