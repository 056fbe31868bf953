package unanimity.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unanimity.results.RunFolder;

final class ChartWriterTest {

    @TempDir
    private Path folder;

    @Test
    void three_files_are_written_and_nothing_else_is_left() throws IOException {
        ExampleRun run = ExampleRun.lasting(3).supporter("A").holdOut("B", "Türkiye", 2, 2);
        Chart chart = ConvergenceChart.of(run.scenario(), run.run());
        assertThat(ChartWriter.write(RunFolder.at(folder), chart)).isNull();
        Path charts = folder.resolve("charts");
        try (Stream<Path> files = Files.list(charts)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("convergence.csv", "convergence.png", "convergence.svg");
        }
        assertThat(charts.resolve("convergence.svg")).hasContent(chart.svg());
        assertThat(charts.resolve("convergence.csv")).hasContent(chart.csv());
        assertThat(charts.resolve("convergence.png")).hasBinaryContent(chart.png());
    }
}
