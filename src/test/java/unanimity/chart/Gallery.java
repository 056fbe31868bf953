package unanimity.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unanimity.chart.batch.PlayedBatch;
import unanimity.chart.batch.PlayedComparison;
import unanimity.chart.study.PlayedSweep;
import unanimity.experiment.Sampling;
import unanimity.model.RecordedRun;
import unanimity.model.Trace;
import unanimity.scenario.Changes;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.ScenarioTemplate;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

/**
 * Draws all charts of a run, of one of its meetings, of a batch, and of a comparison, for bodies of 3, 32 and 200 members, to be looked at. No test by its name, so it
 * runs only when it is asked for:
 *
 * <pre>mvn -q test -Dtest=Gallery                              (into docs/gallery)
 * mvn -q test -Dtest=Gallery -Dtest.options=-Dgallery=FOLDER</pre>
 */
final class Gallery {

    private static final Path FOLDER = Path.of(System.getProperty("gallery", "docs/gallery"));

    @Test
    void every_chart_is_drawn_for_3_32_and_200_members() throws IOException {
        Files.createDirectories(FOLDER);
        draw(read("scenarios/tutorial-three-members.yaml"));
        draw(read("scenarios/rutte-2024.yaml"));
        draw(TwoHundredTowns.template());
    }

    @Test
    void every_chart_of_a_batch_is_drawn_for_3_32_and_200_members(@TempDir Path folder) throws IOException {
        Files.createDirectories(FOLDER);
        Path towns = Files.writeString(folder.resolve("towns.yaml"), TwoHundredTowns.yaml());
        draw(PlayedBatch.of(Path.of("scenarios/tutorial-three-members.yaml"), folder.resolve("3"), 2_000));
        draw(PlayedBatch.of(Path.of("scenarios/rutte-2024.yaml"), folder.resolve("32"), 2_000));
        draw(PlayedBatch.of(towns, folder.resolve("200"), 300));
    }

    @Test
    void every_chart_of_a_comparison_is_drawn_for_3_32_and_200_members(@TempDir Path folder) throws IOException {
        Files.createDirectories(FOLDER);
        Path tutorial = Path.of("scenarios/tutorial-three-members.yaml");
        Path towns = Files.writeString(folder.resolve("towns.yaml"), TwoHundredTowns.yaml());
        draw(PlayedComparison.of(
                tutorial, tutorial, set("members.COV.demands.ferry=null"), folder.resolve("3"), 1_000));
        draw(PlayedComparison.of(
                Path.of("scenarios/rutte-2024.yaml"),
                Path.of("scenarios/rutte-2024-us-election.yaml"),
                Changes.NONE,
                folder.resolve("32"),
                1_000));
        draw(PlayedComparison.of(towns, towns, set("proposal.capital=0.2"), folder.resolve("200"), 200));
    }

    private static Changes set(String set) {
        return new Changes(List.of(), List.of(set));
    }

    @Test
    void every_chart_of_a_sweep_is_drawn(@TempDir Path folder) throws IOException {
        Files.createDirectories(FOLDER);
        Path rutte = Path.of("scenarios/rutte-2024.yaml");
        draw("one", PlayedSweep.grid(rutte, folder.resolve("one"), 300, "proposal.capital=0.1..1.1/11"));
        draw(
                "two",
                PlayedSweep.grid(
                        rutte,
                        folder.resolve("two"),
                        60,
                        "proposal.capital=0.1..0.7/7",
                        "members.*.access=0.1,0.3,0.6,0.9"));
        draw(
                "words",
                PlayedSweep.grid(
                        rutte,
                        folder.resolve("words"),
                        60,
                        "rule=unanimity,majority",
                        "members.HUN.positions.ukraine=0..60/4"));
        draw(
                "sample",
                PlayedSweep.of(
                        rutte,
                        new Sampling(Sampling.Method.SOBOL, 128),
                        folder.resolve("sample"),
                        30,
                        "proposal.capital=0.1..1.1",
                        "defaults.urgency=0..1",
                        "proposal.exchanges=1..8",
                        "members.HUN.positions.ukraine=0..60",
                        "members.*.access=0.05..0.9"));
        Path towns = Path.of("scenarios/tutorial-three-members.yaml");
        draw(
                "many",
                PlayedSweep.grid(
                        towns,
                        folder.resolve("many"),
                        10,
                        "members.COV.affinity.proposal=-1..0/40",
                        "proposal.capital=0.02..0.4/20"));
    }

    private static void draw(String name, PlayedSweep sweep) throws IOException {
        for (Chart chart : sweep.charts()) {
            Words.assertApart(chart);
            Files.write(FOLDER.resolve("sweep-" + chart.name() + "-" + name + ".png"), chart.png());
        }
    }

    private static void draw(PlayedComparison comparison) throws IOException {
        int members = comparison.findings().members().size();
        for (Chart chart : comparison.charts()) {
            Words.assertApart(chart);
            Files.write(FOLDER.resolve("comparison-" + chart.name() + "-" + members + ".png"), chart.png());
        }
    }

    @Test
    void every_chart_of_a_study_of_numbers_and_of_deadlock_is_drawn() throws IOException {
        Files.createDirectories(FOLDER);
        for (Chart chart : PlayedStudies.all()) {
            Words.assertApart(chart);
            Files.write(FOLDER.resolve("study-" + chart.name() + ".png"), chart.png());
        }
    }

    private static void draw(PlayedBatch batch) throws IOException {
        int members = batch.findings().members().size();
        for (Chart chart : batch.charts()) {
            Words.assertApart(chart);
            Files.write(FOLDER.resolve("batch-" + chart.name() + "-" + members + ".png"), chart.png());
        }
    }

    private static ScenarioTemplate read(String file) {
        return ScenarioReader.read(Path.of(file)).template();
    }

    private static void draw(ScenarioTemplate template) throws IOException {
        RecordedRun run = Negotiation.record(Plan.of(template), 1);
        int members = template.base().members().size();
        for (Chart chart : RunCharts.of(template.base(), run)) {
            Files.write(FOLDER.resolve(chart.name() + "-" + members + ".png"), chart.png());
        }
        Meeting meeting = longest(run.trace());
        Chart chart = MeetingChart.of(template.base(), run, meeting.member(), meeting.round());
        Files.write(FOLDER.resolve("meeting-" + members + ".png"), chart.png());
    }

    private record Meeting(String member, int round, int exchanges) {}

    /** The meeting in which a deal took the most exchanges. */
    private static Meeting longest(Trace trace) {
        return trace.rounds().stream()
                .flatMap(round -> round.meetings().stream()
                        .filter(meeting -> meeting.deal() != null)
                        .map(meeting -> new Meeting(
                                meeting.member(),
                                round.round(),
                                meeting.exchanges().size())))
                .max(Comparator.comparingInt(Meeting::exchanges))
                .orElseThrow();
    }
}
