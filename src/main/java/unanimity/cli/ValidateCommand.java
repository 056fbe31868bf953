package unanimity.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import unanimity.experiment.Symptoms;
import unanimity.results.Row;
import unanimity.scenario.Changes;
import unanimity.scenario.Experiment;
import unanimity.scenario.ExperimentReader;
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
        footer = {
            "",
            "A message ends with its [id]; docs/reference/errors.md explains each, with the remedy.",
            "A partial file is checked as it is used: validate SCENARIO --overlay FILE.",
            "Lines of --json. Of each problem: severity, id, file, line, column, message.",
            "After those of a file: file, state (valid, broken), members, uncertain (how many values are)."
        })
final class ValidateCommand implements Callable<Integer> {

    private static final int RUNS = 200;

    @Mixin
    private final Terminal terminal = new Terminal();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files (YAML).")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private final ChangeOptions changes = new ChangeOptions();

    @Option(
            names = "--resolved",
            description = "Print the scenario as one file: what it extends, overlays and --set worked in, no comments.")
    private boolean resolved;

    @Option(
            names = "--check",
            description = "Also warn of values, and of what a few runs show, with which the model says little.")
    private boolean check;

    @Override
    public Integer call() {
        if (resolved) {
            return resolve();
        }
        int code = ExitCode.DONE;
        for (Path file : files) {
            code = Math.max(code, ExperimentReader.isExperiments(file) ? experiments(file) : validate(file));
        }
        if (code == ExitCode.DONE && ExperimentReader.isExperiments(files.get(0))) {
            terminal.next("./unanimity sweep " + Home.quoted(Home.shown(files.get(0))), "runs its experiments");
        } else if (code == ExitCode.DONE) {
            String typed = Home.quoted(Home.shown(files.get(0))) + changes.typed();
            terminal.next("./unanimity run " + typed, "one run, told as a story");
        }
        return code;
    }

    private int resolve() {
        if (files.size() > 1) {
            throw new Refusal("--resolved prints one scenario; name one file, and lay others over it with --overlay");
        }
        if (terminal.json()) {
            throw new Refusal("--resolved prints YAML; leave --json out");
        }
        String text = ScenarioReader.resolve(files.get(0), changes.changes());
        terminal.out().println("# " + Home.shown(files.get(0)) + changes.typed() + ", in one file");
        terminal.out().print(text);
        terminal.next(
                "./unanimity diff " + Home.quoted(Home.shown(files.get(0))) + " OTHER",
                "what another file does otherwise");
        return ExitCode.DONE;
    }

    private int validate(Path file) {
        try {
            Reading reading = ScenarioReader.read(file, changes.changes());
            tell(reading.warnings());
            if (check) {
                tell(reading.cautions());
                tell(symptoms(file, reading));
            }
            terminal.read(file, reading);
            terminal.out().println(valid(file, reading));
            return ExitCode.DONE;
        } catch (ScenarioException invalid) {
            return broken(file, invalid);
        }
    }

    /** Of an experiment file also every value that anything takes is tried. */
    private int experiments(Path file) {
        try {
            List<Experiment> experiments = ExperimentReader.tried(file);
            String names =
                    String.join(", ", experiments.stream().map(Experiment::name).toList());
            terminal.out()
                    .println(
                            terminal.json()
                                    ? row(file, "valid", null, null).toString()
                                    : file + ": valid, an experiment file (" + names + ")");
            return ExitCode.DONE;
        } catch (ScenarioException invalid) {
            return broken(file, invalid);
        }
    }

    private int broken(Path file, ScenarioException invalid) {
        if (terminal.json()) {
            tell(invalid.problems());
            terminal.out().println(row(file, "broken", null, null));
        } else {
            terminal.err().println(invalid.getMessage());
        }
        return ExitCode.USAGE;
    }

    private String valid(Path file, Reading reading) {
        int members = reading.template().base().members().size();
        int uncertain = reading.template().uncertain().size();
        return terminal.json()
                ? row(file, "valid", members, uncertain).toString()
                : file + ": valid (" + members + (members == 1 ? " member, " : " members, ") + uncertain
                        + " uncertain values)";
    }

    private static Row row(Path file, String state, @Nullable Integer members, @Nullable Integer uncertain) {
        return Row.of("scenario")
                .with("file", file.toString())
                .with("state", state)
                .with("members", members)
                .with("uncertain", uncertain);
    }

    private List<Problem> symptoms(Path file, Reading reading) {
        List<String> sets = new ArrayList<>(changes.changes().sets());
        sets.add("proposal.capital=0");
        Reading penniless =
                ScenarioReader.read(file, new Changes(changes.changes().overlays(), sets));
        return Symptoms.of(reading.template(), penniless.template(), RUNS)
                .cautions(file.toString(), reading.template().base());
    }

    private void tell(List<Problem> problems) {
        for (Problem problem : problems) {
            if (terminal.json()) {
                terminal.out()
                        .println(Row.of("problem")
                                .with("severity", problem.severity())
                                .with("id", problem.id().id())
                                .with("file", problem.file())
                                .with("line", problem.line())
                                .with("column", problem.column())
                                .with("message", problem.message()));
            } else {
                terminal.err().println(problem.render());
            }
        }
    }
}
