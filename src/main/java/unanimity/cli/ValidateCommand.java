package unanimity.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import unanimity.results.Row;
import unanimity.scenario.Problem;
import unanimity.scenario.Reading;
import unanimity.scenario.ScenarioException;
import unanimity.scenario.ScenarioReader;

/** Reads scenario files and tells all that is wrong in them. */
@Command(
        name = "validate",
        description = "Reads scenario files and tells all that is wrong in them, without running anything.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {"", "A message ends with its [id]; docs/reference/errors.md explains each, with the remedy."})
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files (YAML).")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Sets a parameter first, as in members.HUN.access=0.5; can be repeated.")
    private List<String> sets = new ArrayList<>();

    @Option(names = "--json", description = "Print the problems as JSON Lines.")
    private boolean json;

    @Override
    public Integer call() {
        int code = ExitCode.DONE;
        for (Path file : files) {
            code = Math.max(code, validate(file));
        }
        return code;
    }

    private int validate(Path file) {
        try {
            Reading reading = ScenarioReader.read(file, sets);
            tell(reading.warnings());
            if (!json) {
                int members = reading.template().base().members().size();
                out().println(file + ": valid (" + members + (members == 1 ? " member, " : " members, ")
                        + reading.template().uncertain().size() + " uncertain values)");
            }
            return ExitCode.DONE;
        } catch (ScenarioException invalid) {
            if (json) {
                tell(invalid.problems());
            } else {
                commandLine().getErr().println(invalid.getMessage());
            }
            return ExitCode.USAGE;
        }
    }

    private void tell(List<Problem> problems) {
        for (Problem problem : problems) {
            if (json) {
                out().println(Row.of("problem")
                        .with("severity", problem.severity())
                        .with("id", problem.id().id())
                        .with("file", problem.file())
                        .with("line", problem.line())
                        .with("column", problem.column())
                        .with("message", problem.message()));
            } else {
                commandLine().getErr().println(problem.render());
            }
        }
    }

    private PrintWriter out() {
        return commandLine().getOut();
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
