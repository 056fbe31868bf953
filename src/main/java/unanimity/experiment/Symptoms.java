package unanimity.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import unanimity.model.Calendar;
import unanimity.model.Opening;
import unanimity.model.Outcome;
import unanimity.model.RunResult;
import unanimity.model.Scenario;
import unanimity.scenario.Problem;
import unanimity.scenario.ProblemId;
import unanimity.scenario.ScenarioTemplate;
import unanimity.scenario.Severity;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

/**
 * What a few runs show of a scenario that has left the region in which the model says something.
 *
 * @param runs how many there were, with seeds from 1
 * @param adopted share of runs that adopted the proposal
 * @param adoptedUnpaid the same, with the same luck, had the proposer had nothing to spend
 * @param paid share of endorsements in adopted runs that were paid for, the home member's left out
 * @param late share of adoptions in the last two rounds
 * @param atOnce mean share of members that endorse in round 0
 * @param recantations mean number in a run
 */
public record Symptoms(
        int runs, double adopted, double adoptedUnpaid, double paid, double late, double atOnce, double recantations) {

    private static final double NEARLY_ALL = 0.85;
    private static final double HALF = 0.5;

    /**
     * Runs a scenario.
     *
     * @param penniless the same scenario with a capital of 0
     */
    public static Symptoms of(ScenarioTemplate template, ScenarioTemplate penniless, int runs) {
        List<RunResult> results = results(template, runs);
        List<RunResult> unpaid = results(penniless, runs);
        Scenario scenario = template.base();
        int home = scenario.proposal().home() == null ? 0 : 1;
        List<RunResult> adopted = results.stream().filter(Symptoms::isAdopted).toList();
        int endorsers = adopted.stream().mapToInt(run -> run.endorsers() - home).sum();
        int paid = adopted.stream().mapToInt(RunResult::paidMembers).sum();
        long late = adopted.stream()
                .filter(run -> run.round() >= last(scenario.calendar(), run) - 1)
                .count();
        return new Symptoms(
                runs,
                (double) adopted.size() / runs,
                (double) unpaid.stream().filter(Symptoms::isAdopted).count() / runs,
                endorsers == 0 ? 0 : (double) paid / endorsers,
                adopted.isEmpty() ? 0 : (double) late / adopted.size(),
                results.stream().mapToInt(run -> run.endorsersAt(0)).sum()
                        / (double) (runs * scenario.members().size()),
                results.stream().mapToInt(RunResult::recantations).sum() / (double) runs);
    }

    /**
     * What to be warned of.
     *
     * @param file as the user typed it
     */
    public List<Problem> cautions(String file, Scenario scenario) {
        List<Problem> cautions = new ArrayList<>();
        boolean priced = scenario.members().stream()
                .flatMap(member -> member.demands().stream())
                .anyMatch(demand -> demand.cost() > 0 && demand.opening().kind() != Opening.Kind.EVENT);
        boolean capital = scenario.proposal().means().capital() > 0; // else the two would be the same
        if (priced && capital && adopted > 0 && adoptedUnpaid >= adopted) {
            cautions.add(caution(
                    file,
                    ProblemId.DECORATIVE_DEMANDS,
                    String.format(
                            Locale.ROOT,
                            "adopted in %.0f %% of %d runs, and in %.0f %% with proposal.capital 0",
                            100 * adopted,
                            runs,
                            100 * adoptedUnpaid)));
        }
        if (paid > NEARLY_ALL) {
            cautions.add(share(file, ProblemId.PURE_PURCHASE, paid, "of endorsements are paid for, over 85 %"));
        }
        if (late > HALF) {
            cautions.add(
                    share(file, ProblemId.DEADLINE_WALL, late, "of adoptions come in the last two rounds, over half"));
        }
        if (atOnce > NEARLY_ALL) {
            cautions.add(share(file, ProblemId.TRIVIAL_CASE, atOnce, "of members endorse in round 0, over 85 %"));
        }
        int members = scenario.members().size();
        if (recantations > members) {
            cautions.add(caution(
                    file,
                    ProblemId.CYCLING,
                    String.format(
                            Locale.ROOT,
                            "%.1f endorsements are taken back in a run, more than there are members (%d), in %d runs",
                            recantations,
                            members,
                            runs)));
        }
        return cautions;
    }

    private Problem share(String file, ProblemId id, double share, String words) {
        return caution(file, id, String.format(Locale.ROOT, "%.0f %% %s, in %d runs", 100 * share, words, runs));
    }

    private static Problem caution(String file, ProblemId id, String message) {
        return new Problem(file, 0, 0, 1, Severity.WARNING, message + ": " + id.meaning(), id, "");
    }

    private static List<RunResult> results(ScenarioTemplate template, int runs) {
        Plan plan = Plan.of(template);
        List<RunResult> results = new ArrayList<>();
        for (int seed = 1; seed <= runs; seed++) {
            results.add(new Negotiation(plan, seed).run());
        }
        return results;
    }

    private static boolean isAdopted(RunResult run) {
        return run.outcome() == Outcome.ADOPTED;
    }

    private static int last(Calendar calendar, RunResult run) {
        return run.extended() ? calendar.extendedLastRound() : calendar.lastRound();
    }
}
