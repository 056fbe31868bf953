package unanimity.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import unanimity.analysis.Leverage;
import unanimity.analysis.LeverageStudy;
import unanimity.analysis.Leverages;
import unanimity.experiment.Batch;
import unanimity.experiment.LocalEngine;
import unanimity.experiment.Prepared;
import unanimity.experiment.Runner;

/** Many runs of a scenario, and what they say together. */
@Command(
        name = "batch",
        description =
                "Runs a negotiation many times (Monte Carlo) and reports how often it ends how, when and at what price.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "  ./unanimity batch scenarios/rutte-2024.yaml --runs 10000",
            "  ./unanimity batch scenarios/rutte-2024.yaml --until-ci 0.01 --max-runs 100000",
            "",
            "A batch that was stopped goes on with the same command and --resume, and ends with the same bytes."
        })
final class BatchCommand implements Callable<Integer> {

    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final ScenarioArgument scenario = new ScenarioArgument();

    @Mixin
    private final BatchOptions options = new BatchOptions();

    @Mixin
    private final WorkOptions work = new WorkOptions();

    @Option(
            names = "--premium",
            description =
                    "Also find what holding out earns each member: 500 runs a member in which it asks for no more than it needs.")
    private boolean premium;

    @Option(
            names = "--pivotality",
            description = "Also find what each member's refusal would do: 500 runs a member in which it refuses.")
    private boolean pivotality;

    private final Runner runner;

    BatchCommand() {
        this(Runner.NEGOTIATION);
    }

    /** With other runs, so that it can be seen what becomes of one that fails. */
    BatchCommand(Runner runner) {
        this.runner = runner;
    }

    @Override
    public Integer call() throws IOException {
        work.check();
        Prepared prepared = options.order(scenario).prepare();
        return new Execution(terminal, work, typed(), runner)
                .run(
                        options.sample()
                                .folder(
                                        scenario.name(),
                                        "batch",
                                        scenario.variant().mark()),
                        prepared,
                        (batch, stages) -> study(batch, prepared, stages));
    }

    private void study(Batch batch, Prepared prepared, Stages stages) throws IOException {
        if (!premium && !pivotality) {
            return;
        }
        LeverageStudy.Questions questions = new LeverageStudy.Questions(premium, pivotality);
        terminal.remark("Members one by one: " + String.join(" and ", questions.words()) + " …");
        List<Leverage> leverages = LeverageStudy.of(
                prepared.reading().template().base(),
                batch.design(),
                batch.manifest().design().replicates(),
                questions,
                new LocalEngine(work.jobs(), runner));
        if (!Thread.currentThread().isInterrupted()) {
            Leverages.write(batch.folder(), leverages);
        }
        stages.end("members one by one");
    }

    private String typed() {
        return scenario.typed("batch")
                + options.typed()
                + (premium ? " --premium" : "")
                + (pivotality ? " --pivotality" : "");
    }
}
