package unanimity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioReader;

/** A scenario named on the command line, with the values that are set there. */
final class ScenarioArgument {

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "The scenario file (YAML).")
    private Path file = Path.of("");

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Sets a parameter, as in members.HUN.demands.letter.cost=0.05; can be repeated.")
    private List<String> sets = new ArrayList<>();

    Reading read() {
        return ScenarioReader.read(file, sets);
    }

    Path file() {
        return file;
    }

    /** How a command on this scenario is typed, with the values that are set. */
    String typed(String command) {
        StringBuilder typed = new StringBuilder("./unanimity " + command + " " + quoted(Home.shown(file)));
        sets.forEach(set -> typed.append(" --set ").append(quoted(set)));
        return typed.toString();
    }

    private static String quoted(String word) {
        return word.matches("[\\w./=:@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** Name of the scenario: that of its file. */
    String name() {
        Path last = file.getFileName();
        return last == null ? "scenario" : last.toString().replaceFirst("\\.ya?ml$", "");
    }
}
