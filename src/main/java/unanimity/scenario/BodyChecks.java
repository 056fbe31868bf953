package unanimity.scenario;

import java.util.SortedMap;
import java.util.TreeMap;
import unanimity.model.DecisionRule;
import unanimity.model.DecisionRules;
import unanimity.model.RuleForm;

/** Whether rule, blocs and homes fit the members. */
final class BodyChecks {

    private final Problems problems;
    private final Block root;

    BodyChecks(Problems problems, Block root) {
        this.problems = problems;
        this.root = root;
    }

    void run() {
        Block members = root.blockOrNull("members");
        if (members != null && !members.keys().isEmpty()) {
            rule(members.keys().size());
        }
        blocs();
        homes();
    }

    private void rule(int members) {
        DecisionRule rule = RuleKeys.find(root);
        Integer needed = rule == null ? null : rule.threshold(members).members();
        if (rule != null && needed != null && needed > members) {
            String message = "at least " + needed + " must endorse, but there are only " + members
                    + (members == 1 ? " member" : " members");
            problems.error(ProblemId.RULE_OUT_OF_REACH, place(rule.form()), message);
        }
        Block written = root.blockOrNull("rule");
        for (RuleForm form : DecisionRules.ALL) {
            String weight = form.weight();
            if (weight != null && written != null && written.has(form.word())) {
                weights(weight);
            }
        }
    }

    private Location place(RuleForm form) {
        Block rule = root.blockOrNull("rule");
        Value value = rule == null ? null : rule.values().get(form.word());
        return value == null ? root.at("rule") : value.at();
    }

    private void weights(String key) {
        for (Block member : root.blocks("members")) {
            Value.Amount weight = member.find(key, Value.Amount.class);
            if (weight == null || weight.value() > 0 || weight.uncertain()) {
                return;
            }
        }
        problems.error(
                ProblemId.ZERO_WEIGHT,
                root.at("rule"),
                "under this rule somebody needs '" + key + "' above 0, and all have 0");
    }

    private void blocs() {
        Parties parties = new Parties(root);
        SortedMap<String, Double> sums = new TreeMap<>();
        for (Block bloc : root.blocks("blocs")) {
            Double correlation = bloc.numberOrNull("correlation");
            if (correlation == null) {
                continue;
            }
            for (String member : parties.members(bloc.words("members"))) {
                double sum = sums.merge(member, correlation, Double::sum);
                if (sum > 1 + 1e-12) {
                    String message = "the correlations of the blocs of '" + member + "' sum to more than 1";
                    problems.error(ProblemId.BLOC_CORRELATION, bloc.at("correlation"), message);
                }
            }
        }
    }

    private void homes() {
        Block proposal = root.blockOrNull("proposal");
        String home = proposal == null ? null : proposal.textOrNull("home");
        for (Block rival : root.blocks("rivals")) {
            if (home != null && home.equals(rival.textOrNull("home"))) {
                String message = "'" + home + "' is the home of the proposal too, so this rival leaves at once";
                problems.warning(ProblemId.SAME_HOME, rival.at("home"), message);
            }
        }
    }
}
