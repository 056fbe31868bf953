package unanimity.manual;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.MemberFindings;
import unanimity.analysis.Unanimity;
import unanimity.experiment.BatchOrder;
import unanimity.model.Outcome;
import unanimity.model.RunResult;

/** One run, the same run with less to spend, and how likely all that is. */
public final class HowLikely {

    public static void main(String[] args) throws IOException {
        Path scenario = Path.of("scenarios/rutte-2024.yaml");
        Path folder = Path.of(args[0]);

        RunResult run = Unanimity.run(scenario, 1);
        System.out.println(run.outcome() + " in round " + run.round() + ", " + run.lastMember() + " last");

        RunResult poorer = Unanimity.run(scenario, List.of("proposal.capital=0.2"), 1);
        System.out.println(poorer.outcome() + " in round " + poorer.round() + " with a capital of 0.2");

        BatchFindings found = Unanimity.batch(BatchOrder.of(scenario, 1, 1000), folder, 2);
        System.out.println("adopted in "
                + found.adoption().share(Outcome.ADOPTED).estimate(0.95).text());
        for (MemberFindings member : found.members()) {
            if (member.last().value() > 0.1) {
                System.out.println(member.member() + " last in "
                        + member.last().estimate(0.95).text());
            }
        }
    }
}
