package unanimity.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.DiscoveryFindings;
import unanimity.analysis.PairedFindings;
import unanimity.analysis.Ranking;
import unanimity.analysis.SensitivityFindings;
import unanimity.analysis.SweepFindings;
import unanimity.analysis.Unanimity;
import unanimity.experiment.BatchConflictException;
import unanimity.experiment.BatchOrder;
import unanimity.experiment.ComparisonOrder;
import unanimity.experiment.DiscoveryOrder;
import unanimity.experiment.Sampling;
import unanimity.experiment.SensitivityMethod;
import unanimity.experiment.SensitivityOrder;
import unanimity.experiment.SweepOrder;
import unanimity.scenario.Changes;
import unanimity.scenario.ScenarioException;
import unanimity.scenario.Varied;

/** The way in for Java programs, and the page of the manual about it. */
final class UseFromJavaTest {

    private static final Path PAGE = Path.of("docs/how-to/use-from-java.md");
    private static final Path EXAMPLE = Path.of("src/test/java/unanimity/manual/HowLikely.java");
    private static final Path SCENARIO = Path.of("scenarios/tutorial-three-members.yaml");

    @TempDir
    private Path folder;

    @Test
    void the_page_shows_the_example_and_what_it_prints() throws IOException {
        String page = Files.readString(PAGE);
        String example = Files.readString(EXAMPLE).replace("package unanimity.manual;\n\n", "");
        assertThat(page).contains("```java\n" + example + "```\n");
        assertThat(page).contains("```text\n" + printed() + "```\n");
    }

    private String printed() throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            HowLikely.main(new String[] {folder.resolve("batch").toString()});
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void a_batch_that_grows_is_that_of_the_larger_order() throws IOException {
        Path grown = folder.resolve("grown");
        Unanimity.batch(BatchOrder.of(SCENARIO, 3, 5), grown, 1);
        BatchFindings more = Unanimity.batch(BatchOrder.of(SCENARIO, 3, 8), grown, 2);
        Path whole = folder.resolve("whole");
        BatchFindings all = Unanimity.batch(BatchOrder.of(SCENARIO, 3, 8), whole, 1);
        assertThat(more.sample().runs()).isEqualTo(8);
        assertThat(more.members()).hasSameSizeAs(all.members());
        assertThat(grown.resolve("runs/part-000000.parquet"))
                .hasSameBinaryContentAs(whole.resolve("runs/part-000000.parquet"));
    }

    @Test
    void runs_that_are_there_are_not_made_again() throws IOException {
        Path there = folder.resolve("there");
        Unanimity.batch(BatchOrder.of(SCENARIO, 1, 4), there, 1);
        Path part = there.resolve("runs/part-000000.parquet");
        Files.setLastModifiedTime(part, FileTime.fromMillis(0));
        Unanimity.batch(BatchOrder.of(SCENARIO, 1, 4), there, 1);
        assertThat(Files.getLastModifiedTime(part)).isEqualTo(FileTime.fromMillis(0));
    }

    @Test
    void what_cannot_be_done_is_thrown_as_the_page_says() throws IOException {
        Path there = folder.resolve("there");
        Unanimity.batch(BatchOrder.of(SCENARIO, 1, 4), there, 1);
        assertThatThrownBy(() -> Unanimity.batch(BatchOrder.of(SCENARIO, 2, 4), there, 1))
                .isInstanceOf(BatchConflictException.class);
        assertThatThrownBy(() -> Unanimity.batch(BatchOrder.of(SCENARIO, 1, 3), there, 1))
                .isInstanceOf(BatchConflictException.class);
        assertThatThrownBy(() -> Unanimity.batch(BatchOrder.of(SCENARIO, 1, 4), there, 0))
                .isInstanceOf(IllegalArgumentException.class);
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("note.txt"), "mine");
        assertThatThrownBy(() -> Unanimity.batch(BatchOrder.of(SCENARIO, 1, 4), other, 1))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> Unanimity.run(SCENARIO, List.of("proposal.captial=1"), 1))
                .isInstanceOf(ScenarioException.class);
        assertThatThrownBy(() -> Unanimity.run(Path.of("scenarios/nowhere.yaml"), 1))
                .isInstanceOf(ScenarioException.class);
    }

    @Test
    void a_batch_that_is_interrupted_goes_on_with_the_next_call() throws IOException {
        Path path = folder.resolve("interrupted");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Unanimity.batch(BatchOrder.of(SCENARIO, 1, 4), path, 1))
                .isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(Unanimity.batch(BatchOrder.of(SCENARIO, 1, 4), path, 1)
                        .sample()
                        .runs())
                .isEqualTo(4);
    }

    @Test
    void what_ifs_are_those_of_the_commands() throws IOException {
        BatchOrder order = BatchOrder.of(SCENARIO, 1, 20);
        Changes poorer = new Changes(List.of(), List.of("proposal.capital=0.05"));
        PairedFindings pairs =
                Unanimity.compare(new ComparisonOrder(order, SCENARIO, poorer), folder.resolve("compare"), 2);
        assertThat(pairs.pairs()).isEqualTo(20);
        Varied grudge = Varied.of("members.COV.affinity.proposal=-50,0");
        SweepOrder grid = new SweepOrder(order, new Sampling(Sampling.Method.GRID, 1), List.of(grudge));
        SweepFindings sweep = Unanimity.sweep(grid, folder.resolve("sweep"), 2);
        assertThat(sweep.points())
                .extracting(point -> point.adopted().successes())
                .containsExactly(0L, 20L);
        Varied between = Varied.of("members.COV.affinity.proposal=-2..0");
        SensitivityFindings moved = Unanimity.sensitivity(
                new SensitivityOrder(order, SensitivityMethod.TORNADO, 1, List.of(), List.of(), List.of(between)),
                folder.resolve("sensitivity"),
                2);
        assertThat(Ranking.of(moved).clear()).hasSize(1);
        DiscoveryFindings boxes = Unanimity.discover(
                new DiscoveryOrder(BatchOrder.of(SCENARIO, 1, 200), List.of(between)), folder.resolve("discover"), 2);
        assertThat(boxes.boxes()).hasSize(1);
    }
}
