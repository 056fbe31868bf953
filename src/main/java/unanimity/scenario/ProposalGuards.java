package unanimity.scenario;

import java.util.List;
import java.util.Objects;
import unanimity.model.DecisionRule;
import unanimity.model.Means;
import unanimity.model.Scenario;

/** Warns of values of the proposal and of the rule with which the model says little; uncertain ones count by their median. */
final class ProposalGuards {

    private static final double SCARCE = 0.4;
    private static final double ABSURD = 0.1;
    private static final double PLENTY = 1.5;
    private static final double GENEROUS = 0.3;
    private static final double BELIEVED = 0.7;

    private final Problems problems;
    private final Block root;
    private final Block proposal;
    private final Scenario scenario;

    ProposalGuards(Problems problems, Block root, Scenario scenario) {
        this.problems = problems;
        this.root = root;
        this.proposal = root.block("proposal");
        this.scenario = scenario;
    }

    void run() {
        capital();
        Means means = scenario.proposal().means();
        Double stake = means.stake();
        if (stake != null && stake > PLENTY * means.capital()) {
            warn(
                    ProblemId.STAKE_OUT_OF_PROPORTION,
                    "stake",
                    stake,
                    "above 1.5 of the capital, " + words(means.capital()));
        }
        double opening = scenario.proposal().approach().opening();
        if (opening > GENEROUS) {
            warn(ProblemId.GENEROUS_OPENING, "opening", opening, "above 0.3");
        }
        if (means.credibility() < BELIEVED && means.audience() == 0) {
            warn(ProblemId.LOW_CREDIBILITY, "credibility", means.credibility(), "below 0.7 and audience is 0");
        }
        populations();
    }

    /** Of demands that are the proposer's to grant. */
    private void capital() {
        List<Guarded> costs = root.blocks("members").stream()
                .flatMap(member -> member.blocks("demands").stream())
                .filter(ProposalGuards::isOnTheTable)
                .map(demand -> Objects.requireNonNull(Guarded.of(demand, null, "cost")))
                .toList();
        double capital = scenario.proposal().means().capital();
        List<Guarded> absurd =
                costs.stream().filter(cost -> capital < ABSURD * cost.value()).toList();
        double all = sum(costs);
        double others = all - sum(absurd);
        if (!absurd.isEmpty() && others > 0 && capital >= SCARCE * others) {
            absurd.forEach(cost -> cost(cost, capital, others));
        } else if (all > 0 && (capital < SCARCE * all || capital > PLENTY * all)) {
            String bound = capital < SCARCE * all ? "below 0.4" : "above 1.5";
            warn(
                    ProblemId.CAPITAL_OUT_OF_PROPORTION,
                    "capital",
                    capital,
                    bound + " of what all demands cost together, " + words(all));
        }
    }

    private static boolean isOnTheTable(Block demand) {
        Block opens = demand.blockOrNull("opens");
        return opens == null || !opens.has("by");
    }

    private static double sum(List<Guarded> costs) {
        return costs.stream().mapToDouble(Guarded::value).sum();
    }

    /** A cost that makes the capital too small, which fits the other costs. */
    private void cost(Guarded cost, double capital, double others) {
        String message = cost.path() + " is " + words(cost.value()) + ", where proposal.capital is " + words(capital)
                + " and the costs in proportion to it sum to " + words(others) + "; costs are in points, not per cent";
        problems.warning(ProblemId.CAPITAL_OUT_OF_PROPORTION, cost.at(), message);
    }

    private void populations() {
        if (!(scenario.rule() instanceof DecisionRule.Qualified)) {
            return;
        }
        for (Block member : root.blocks("members")) {
            Value.Amount population = member.find("population", Value.Amount.class);
            if (population == null || population.at().builtIn() || population.value() == 0) {
                String message = member.path() + " has no population, and the rule asks for shares of it";
                problems.warning(ProblemId.NO_POPULATION, member.at(), message);
            }
        }
    }

    private void warn(ProblemId id, String key, double value, String bound) {
        Value.Amount amount = proposal.find(key, Value.Amount.class);
        Location at = amount == null || amount.at().builtIn() ? proposal.at() : amount.at();
        String message = "proposal." + key + " is " + words(value) + ", " + bound + ": " + id.meaning();
        problems.warning(id, at, message);
    }

    private static String words(double number) {
        return Guarded.words(number);
    }
}
