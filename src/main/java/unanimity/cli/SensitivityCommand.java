package unanimity.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import unanimity.experiment.Prepared;
import unanimity.experiment.Runner;
import unanimity.experiment.SensitivityMethod;
import unanimity.experiment.SensitivityOrder;
import unanimity.scenario.Nearest;

/** Which of the unknown matters. */
@Command(
        name = "sensitivity",
        description =
                "Moves what is uncertain in a scenario and tells which of it matters for the outcome, and how much is luck.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "  ./unanimity sensitivity scenarios/rutte-2024.yaml",
            "  ./unanimity sensitivity scenarios/rutte-2024.yaml --method morris",
            "  ./unanimity sensitivity scenarios/rutte-2024.yaml --method sobol --together 'members.*.failure_cost' "
                    + "--together 'members.*.tactic.beta' --vary proposal.capital=0.4..1.2",
            "",
            "tornado moves one number at a time from its 10th percentile to its 90th, the others are drawn as always; morris moves",
            "all, one after the other, along many ways; sobol splits the variance, and needs the most runs: rows x (factors + 2)",
            "points."
        })
final class SensitivityCommand implements Callable<Integer> {

    private static final long RUNS = 200;
    private static final int LEAST_WAYS = 2;

    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final ScenarioArgument scenario = new ScenarioArgument();

    @Option(names = "--method", paramLabel = "NAME", description = "tornado, morris or sobol (tornado).")
    private String method = "tornado";

    @Option(
            names = "--only",
            paramLabel = "PATTERN",
            description =
                    "Move only the uncertain numbers that match, as members.HUN; the others are drawn in each run; can be "
                            + "repeated.")
    private List<String> only = new ArrayList<>();

    @Option(
            names = "--together",
            paramLabel = "PATTERN",
            description = "Move all uncertain numbers that match as one, as 'members.*.failure_cost'; can be repeated.")
    private List<String> together = new ArrayList<>();

    @Mixin
    private final VaryOptions vary = new VaryOptions();

    @Option(names = "--ways", paramLabel = "N", description = "Of morris, how many ways (20).")
    private @Nullable Integer ways;

    @Option(names = "--rows", paramLabel = "N", description = "Of sobol, how many rows, best a power of two (256).")
    private @Nullable Integer rows;

    @Option(names = "--runs", paramLabel = "N", description = "How many runs of each point (200).")
    private long runs = RUNS;

    @Mixin
    private final SampleOptions sample = new SampleOptions();

    @Mixin
    private final WorkOptions work = new WorkOptions();

    @Override
    public Integer call() throws IOException {
        work.check();
        SensitivityMethod chosen = method();
        int size = size(chosen);
        Prepared prepared = Refusal.orRefused(() -> new SensitivityOrder(
                        sample.order(scenario.file(), scenario.changes(), runs),
                        chosen,
                        size,
                        only,
                        together,
                        vary.varied())
                .prepare());
        return new Execution(terminal, work, typed(), Runner.NEGOTIATION)
                .run(sample, scenario.name(), "sensitivity", prepared);
    }

    private SensitivityMethod method() {
        List<String> words = Arrays.stream(SensitivityMethod.values())
                .map(SensitivityMethod::word)
                .toList();
        if (!words.contains(method)) {
            throw new Refusal("--method is one of " + String.join(", ", words) + ", not '" + method + "'"
                    + Nearest.hint(method, words));
        }
        return SensitivityMethod.of(method);
    }

    private int size(SensitivityMethod chosen) {
        if (ways != null && chosen != SensitivityMethod.MORRIS) {
            throw new Refusal("--ways belongs to --method morris");
        }
        if (rows != null && chosen != SensitivityMethod.SOBOL) {
            throw new Refusal("--rows belongs to --method sobol");
        }
        if (ways != null && ways < LEAST_WAYS) {
            throw new Refusal("--ways must be at least 2, but is " + ways);
        }
        if (rows != null && rows < 1) {
            throw new Refusal("--rows must be at least 1, but is " + rows);
        }
        return ways != null ? ways : rows != null ? rows : chosen.usual();
    }

    private String typed() {
        StringBuilder typed = new StringBuilder(scenario.typed("sensitivity"));
        typed.append(method.equals("tornado") ? "" : " --method " + method);
        only.forEach(pattern -> typed.append(" --only ").append(Home.quoted(pattern)));
        together.forEach(pattern -> typed.append(" --together ").append(Home.quoted(pattern)));
        typed.append(vary.typed());
        typed.append(ways == null ? "" : " --ways " + ways).append(rows == null ? "" : " --rows " + rows);
        return typed.append(runs == RUNS ? "" : " --runs " + runs)
                .append(sample.typed())
                .toString();
    }
}
