package unanimity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import unanimity.experiment.Prepared;
import unanimity.experiment.Runner;
import unanimity.experiment.SweepOrder;
import unanimity.scenario.Experiment;
import unanimity.scenario.ExperimentReader;
import unanimity.scenario.Nearest;
import unanimity.scenario.Problem;
import unanimity.scenario.ScenarioException;

/** A scenario over many values of some parameters. */
@Command(
        name = "sweep",
        description = {
            "Runs a scenario with many values of some parameters, and tells what becomes of the outcome.",
            "In place of a scenario an experiment file (unanimity/experiment/1) can be named, with several sweeps in it."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "  ./unanimity sweep scenarios/rutte-2024.yaml --vary proposal.capital=0.1..1.1/11",
            "  ./unanimity sweep scenarios/rutte-2024.yaml --vary proposal.capital=0.2..1/5 --vary 'members.*.access=0.3,0.6,0.9'",
            "  ./unanimity sweep scenarios/rutte-2024.yaml --vary rule=unanimity,majority --runs 1000",
            "  ./unanimity sweep scenarios/rutte-2024.yaml --design sobol --points 64 --vary proposal.capital=0.1..1.1 "
                    + "--vary defaults.urgency=0..1",
            "",
            "All points share their luck, replicate by replicate. Results can be resumed, sharded, verified and queried like",
            "those of a batch."
        })
final class SweepCommand implements Callable<Integer> {

    private static final long RUNS = 200;

    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final ScenarioArgument scenario = new ScenarioArgument();

    @Mixin
    private final VaryOptions vary = new VaryOptions();

    @Option(
            names = "--design",
            paramLabel = "NAME",
            description = "grid (every value with every value), latin-hypercube or sobol (grid).")
    private @Nullable String design;

    @Option(names = "--points", paramLabel = "N", description = "How many points a design has that is no grid (64).")
    private @Nullable Integer points;

    @Option(names = "--runs", paramLabel = "N", description = "How many runs of each point (200).")
    private @Nullable Long runs;

    @Option(names = "--only", paramLabel = "NAME", description = "Of an experiment file, only this experiment.")
    private @Nullable String only;

    @Mixin
    private final SampleOptions sample = new SampleOptions();

    @Mixin
    private final WorkOptions work = new WorkOptions();

    /**
     * A sweep that only has to be run.
     *
     * @param typed the command that gives the same results
     */
    private record Ready(Path folder, Prepared prepared, String typed) {}

    @Override
    public Integer call() throws IOException {
        work.check();
        int code = ExitCode.DONE;
        for (Ready ready : ready()) {
            int own = new Execution(terminal, work, ready.typed(), Runner.NEGOTIATION)
                    .run(ready.folder(), ready.prepared(), Execution.More.NOTHING);
            code = Math.max(code, own);
            if (own == ExitCode.INTERRUPTED) {
                return own;
            }
        }
        return code;
    }

    /** All of them, so that nothing is run where something is wrong in one. */
    private List<Ready> ready() {
        if (!ExperimentReader.isExperiments(scenario.file())) {
            if (only != null) {
                throw new Refusal("--only belongs to an experiment file");
            }
            return List.of(single());
        }
        if (!vary.isEmpty()
                || design != null
                || points != null
                || !scenario.changes().isEmpty()) {
            throw new Refusal(
                    "an experiment file says itself what varies: leave out --vary, --design, --points, --set, --overlay");
        }
        List<Experiment> experiments = experiments();
        if (experiments.size() > 1 && work.named()) {
            throw new Refusal("--out is the folder of one experiment: say with --only which");
        }
        List<Ready> ready = new ArrayList<>();
        List<Problem> wrong = new ArrayList<>();
        for (Experiment experiment : experiments) {
            try {
                ready.add(of(experiment));
            } catch (ScenarioException e) {
                wrong.addAll(e.problems());
            }
        }
        if (!wrong.isEmpty()) {
            throw new ScenarioException(wrong);
        }
        return ready;
    }

    private List<Experiment> experiments() {
        List<Experiment> all = ExperimentReader.read(scenario.file());
        if (only == null) {
            return all;
        }
        List<Experiment> chosen =
                all.stream().filter(one -> one.name().equals(only)).toList();
        if (chosen.isEmpty()) {
            throw new Refusal("there is no experiment '" + only + "'"
                    + Nearest.hintOrList(
                            only, all.stream().map(Experiment::name).toList()));
        }
        return chosen;
    }

    private Ready single() {
        if (vary.isEmpty()) {
            throw new Refusal("say with --vary what is to vary, as in --vary proposal.capital=0.1..1.1/11");
        }
        Prepared prepared = new SweepOrder(
                        sample.order(scenario.file(), scenario.changes(), runs == null ? RUNS : runs),
                        DesignWord.sampling(design, points == null ? null : points.longValue()),
                        vary.varied())
                .prepare();
        String typed = scenario.typed("sweep")
                + vary.typed()
                + (design == null ? "" : " --design " + design)
                + (points == null ? "" : " --points " + points)
                + (runs == null ? "" : " --runs " + runs)
                + sample.typed();
        String mark = "-" + prepared.batch().fingerprint().substring(0, Variant.DIGITS);
        return new Ready(sample.folder(scenario.name(), "sweep", mark), prepared, typed);
    }

    private Ready of(Experiment experiment) {
        SampleOptions seeded = sample.seeded(experiment.seed());
        Long own = experiment.runs();
        Prepared prepared = new SweepOrder(
                        seeded.order(
                                experiment.scenario(),
                                experiment.changes(),
                                runs != null ? runs : own == null ? RUNS : own),
                        DesignWord.sampling(experiment.design(), experiment.points()),
                        experiment.varied())
                .prepare();
        String typed = "./unanimity sweep " + Home.quoted(Home.shown(scenario.file())) + " --only " + experiment.name()
                + (runs == null ? "" : " --runs " + runs) + sample.typed();
        return new Ready(
                seeded.folder(Home.name(experiment.scenario()), "sweep-" + experiment.name(), ""), prepared, typed);
    }
}
