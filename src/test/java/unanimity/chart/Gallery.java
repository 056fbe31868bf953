package unanimity.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import unanimity.model.RecordedRun;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.ScenarioTemplate;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

/**
 * Draws all charts of a run for bodies of 3, 32 and 200 members, to be looked at. No test by its name, so it runs only when it
 * is asked for:
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

    private static ScenarioTemplate read(String file) {
        return ScenarioReader.read(Path.of(file)).template();
    }

    private static void draw(ScenarioTemplate template) throws IOException {
        RecordedRun run = Negotiation.record(Plan.of(template), 1);
        int members = template.base().members().size();
        for (Chart chart : RunCharts.of(template.base(), run)) {
            Files.write(FOLDER.resolve(chart.name() + "-" + members + ".png"), chart.png());
        }
    }
}
