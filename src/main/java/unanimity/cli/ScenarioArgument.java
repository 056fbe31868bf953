package unanimity.cli;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import unanimity.scenario.Changes;

/** A scenario named on the command line, with what is laid over it there. */
final class ScenarioArgument {

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "The scenario file (YAML).")
    private Path file = Path.of("");

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    /** The scenario, and how it differs from its file. */
    Variant variant() {
        return Variant.of(file, changes);
    }

    Changes changes() {
        return changes.changes();
    }

    Path file() {
        return file;
    }

    /** How a command on this scenario is typed, with what is laid over it. */
    String typed(String command) {
        return "./unanimity " + command + " " + Home.quoted(Home.shown(file)) + changes.typed();
    }

    /** Name of the scenario: that of its file. */
    String name() {
        return Home.name(file);
    }
}
