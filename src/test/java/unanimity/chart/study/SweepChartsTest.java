package unanimity.chart.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unanimity.analysis.SweepFindings;
import unanimity.chart.Chart;
import unanimity.chart.SoundChart;
import unanimity.chart.TwoHundredTowns;
import unanimity.experiment.Sampling;

/** What holds for every chart of a sweep, of whatever parameters, designs and outcomes. */
final class SweepChartsTest {

    private static final Path TUTORIAL = Path.of("scenarios/tutorial-three-members.yaml");
    private static final Path RUTTE = Path.of("scenarios/rutte-2024.yaml");

    @TempDir
    private Path scratch;

    private PlayedSweep grid(Path scenario, int runs, String... varied) throws IOException {
        return PlayedSweep.grid(scenario, scratch.resolve("sweep"), runs, varied);
    }

    private PlayedSweep sample(Sampling.Method method, int points, int runs, String... varied) throws IOException {
        return PlayedSweep.of(TUTORIAL, new Sampling(method, points), scratch.resolve("sample"), runs, varied);
    }

    private static void assertSound(PlayedSweep sweep, String... names) {
        assertThat(sweep.charts()).extracting(Chart::name).containsExactly(names);
        SoundChart.assertSound(sweep.charts());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "proposal.capital=0.05         | 5  | Adopted in all 5 simulated campaigns with proposal.capital=0.05",
                "proposal.capital=0.05,0.5     | 1  | What proposal.capital changes cannot be told from so few runs: adopted in the only simulated campaign at 0.05, in the only one at 0.5",
                "members.COV.affinity.proposal=-5 | 3 | Adopted in none of 3 simulated campaigns with members.COV.affinity.proposal=−5",
                "proposal.capital=0.05         | 1  | Adopted in the only simulated campaign with proposal.capital=0.05",
                "proposal.capital=0.05,0.5     | 40 | Adopted about as often whatever proposal.capital: in all 40 simulated campaigns at 0.05, in all at 0.5",
                "proposal.capital=0.05,0.5     | 2  | What proposal.capital changes cannot be told from so few runs: adopted in all 2 simulated campaigns at 0.05, in all at 0.5",
                "members.COV.affinity.proposal=-50,0 | 30 | The higher members.COV.affinity.proposal, the more often adopted: from none of 30 simulated campaigns at −50 to all at 0",
                "proposal.name=Bea,A person whose name is rather too long for the room there is below an axis,C,D,E,F,G,H | 80 | Adopted about as often whatever proposal.name: in all 80 simulated campaigns with Bea, in all with H",
                "members.COV.affinity.proposal=0..1/100 | 2 | What members.COV.affinity.proposal changes cannot be told from so few runs: adopted in all 2 simulated campaigns at 0, in all at 1"
            })
    void one_parameter_makes_curves(String varied, int runs, String title) throws IOException {
        PlayedSweep sweep = grid(TUTORIAL, runs, varied);
        assertSound(sweep, "curves");
        assertThat(sweep.charts().get(0).title()).isEqualTo(title);
    }

    @Test
    void a_parameter_matters_most_only_where_no_other_can() throws IOException {
        PlayedSweep sure = grid(TUTORIAL, 40, "members.COV.affinity.proposal=-5,0", "proposal.capital=0.3,0.5");
        assertThat(sure.charts().get(0).title())
                .startsWith("Of 2 parameters members.COV.affinity.proposal matters most: ");
        PlayedSweep both =
                grid(TUTORIAL, 40, "members.COV.affinity.proposal=-5,0", "members.BAY.affinity.proposal=-5,0");
        assertThat(both.charts().get(0).title()).startsWith("Of 2 parameters ").contains(" seems to matter most: ");
    }

    @Test
    void words_are_compared_by_how_often_each_is_adopted() throws IOException {
        PlayedSweep sweep = grid(TUTORIAL, 30, "members.COV.demands.ferry.opens.date=2024-01-10,2024-03-01,2024-05-28");
        assertSound(sweep, "curves");
    }

    @Test
    void a_second_parameter_of_few_values_makes_a_line_for_each_and_two_numbers_a_map() throws IOException {
        assertSound(
                grid(RUTTE, 6, "proposal.capital=0.1..0.7/4", "members.*.access=0.1,0.2,0.3,0.5,0.7,0.9"),
                "curves",
                "map");
    }

    @Test
    void where_one_of_two_parameters_is_words_the_other_stands_along_the_axis() throws IOException {
        PlayedSweep sweep = grid(RUTTE, 6, "rule=unanimity,majority", "proposal.capital=0.1..0.7/4");
        assertSound(sweep, "curves");
        assertThat(sweep.charts().get(0).description())
                .contains("goes along proposal.capital, a line for each value of rule");
    }

    @Test
    void many_values_of_two_parameters_make_means_and_a_map_without_numbers() throws IOException {
        assertSound(grid(TUTORIAL, 1, "proposal.capital=0.01..0.2/40", "defaults.urgency=0..1/40"), "means", "map");
    }

    @Test
    void three_parameters_and_long_paths_make_means_and_a_map_of_the_first_two_numbers() throws IOException {
        PlayedSweep sweep = grid(
                TUTORIAL,
                4,
                "rule=unanimity,majority",
                "members.COV.demands.ferry.worth=0.1,0.2",
                "members.COV.demands.ferry.cost=0.1,0.2");
        assertSound(sweep, "means", "map");
        assertThat(sweep.charts().get(1).description()).contains("Averaged over rule.");
    }

    @ParameterizedTest
    @CsvSource({"SOBOL, 64, 4", "LATIN_HYPERCUBE, 50, 4", "SOBOL, 3, 2", "SOBOL, 1, 1", "LATIN_HYPERCUBE, 7, 1"})
    void samples_make_means_and_a_map_of_stretches(Sampling.Method method, int points, int runs) throws IOException {
        assertSound(
                sample(
                        method,
                        points,
                        runs,
                        "proposal.capital=0.01..0.2",
                        "defaults.urgency=0..1",
                        "proposal.exchanges=1..8",
                        "rule=unanimity,majority",
                        "members.COV.affinity.proposal=-1..1",
                        "members.BAY.affinity.proposal=-1..1",
                        "members.ASH.affinity.proposal=-1..1"),
                "means",
                "map");
    }

    @Test
    void a_sample_of_one_parameter_is_a_curve() throws IOException {
        assertSound(sample(Sampling.Method.SOBOL, 128, 2, "members.COV.affinity.proposal=-3..1"), "curves");
    }

    @Test
    void points_without_a_run_are_left_out_and_counted() throws IOException {
        PlayedSweep whole = grid(TUTORIAL, 3, "members.COV.affinity.proposal=-2..1/4", "proposal.capital=0.05,0.1,0.3");
        SweepFindings findings = whole.findings();
        SweepFindings part = new SweepFindings(
                findings.scenario(),
                findings.study(),
                findings.sample(),
                findings.horizon(),
                findings.points().subList(0, 5),
                findings.marginals());
        PlayedSweep unfinished = new PlayedSweep(part, whole.label());
        assertSound(unfinished, "curves", "map");
        assertThat(unfinished.charts().get(1).description()).contains("7 points have no run yet and are left out.");
    }

    @Test
    void a_body_of_two_hundred_is_swept_too() throws IOException {
        Path towns = Files.writeString(scratch.resolve("towns.yaml"), TwoHundredTowns.yaml());
        assertSound(grid(towns, 2, "proposal.capital=0.2,1", "rule=unanimity,majority"), "curves");
    }

    @Test
    void the_same_findings_give_the_same_bytes_in_every_locale() throws IOException {
        PlayedSweep sweep = grid(RUTTE, 4, "proposal.capital=0.1..0.7/3", "members.*.access=0.1,0.9");
        List<String> expected = bytes(sweep);
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "de-DE", "ar-EG-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(bytes(sweep)).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> bytes(PlayedSweep sweep) {
        List<String> bytes = new ArrayList<>();
        for (Chart chart : sweep.charts()) {
            bytes.add(chart.svg());
            bytes.add(chart.csv());
        }
        return bytes;
    }
}
