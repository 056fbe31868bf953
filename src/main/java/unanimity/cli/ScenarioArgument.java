package unanimity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unanimity.scenario.ScenarioReader;
import unanimity.scenario.ScenarioTemplate;

/** A scenario named on the command line, with the values that are set there. */
final class ScenarioArgument {

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "The scenario file (YAML).")
    private Path file = Path.of("");

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Sets a parameter, as in members.HUN.demands.letter.cost=0.05; can be repeated.")
    private List<String> sets = new ArrayList<>();

    ScenarioTemplate read() {
        return ScenarioReader.read(file, sets).template();
    }

    Path file() {
        return file;
    }

    List<String> sets() {
        return sets;
    }

    /** Name of the scenario: that of its file. */
    String name() {
        Path last = file.getFileName();
        return last == null ? "scenario" : last.toString().replaceFirst("\\.ya?ml$", "");
    }
}
