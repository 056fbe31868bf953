package unanimity.simulation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import unanimity.model.Calendar;
import unanimity.model.DecisionRule;
import unanimity.model.Issue;
import unanimity.model.Member;
import unanimity.model.Proposal;
import unanimity.model.Rival;
import unanimity.model.RuleForm;
import unanimity.model.Scenario;
import unanimity.model.Silence;

/** Cells of members, proposal, issues, calendar and rule. Blocks run over members, then issues; NONE where a number is missing. */
final class NumberPlan {

    /** Position of a member on an issue on which it has none; without salience it counts for nothing. */
    private static final double NO_POSITION = 0.5;

    final int memberBlock;
    final int proposalBlock;
    final int positions;
    final int salience;
    final int rivalAffinity;
    final int proposalPositions;
    final int proposalSalience;
    final int[] fallback;
    final int[] statusQuo;
    final int stake;
    final int patience;
    final int extensionProbability;
    final int pressure;
    final int silenceRounds;
    final int objection;
    private final int ruleBlock;

    private NumberPlan(Scenario scenario, Cells cells) {
        List<Member> members = scenario.members();
        List<String> issues = scenario.issues().stream().map(Issue::id).toList();
        memberBlock = memberNumbers(members, cells);
        fallback = members.stream()
                .mapToInt(m -> cells.addIfAny(
                        "members." + m.id() + ".fallback", m.preferences().fallback()))
                .toArray();
        positions = byIssue(members, issues, cells, "positions");
        salience = byIssue(members, issues, cells, "salience");
        rivalAffinity = rivalAffinities(members, scenario.rivals(), cells);
        Proposal proposal = scenario.proposal();
        proposalBlock = proposalNumbers(proposal, cells);
        proposalPositions = byIssue(issues, cells, "proposal.positions.", proposal.positions(), NO_POSITION);
        proposalSalience = byIssue(issues, cells, "proposal.salience.", proposal.salience(), 0);
        stake = cells.addIfAny("proposal.stake", proposal.means().stake());
        patience = cells.addIfAny("proposal.patience", proposal.approach().patience());
        statusQuo = scenario.issues().stream()
                .mapToInt(issue -> cells.addIfAny("issues." + issue.id() + ".status_quo", issue.statusQuo()))
                .toArray();
        Calendar calendar = scenario.calendar();
        Calendar.Extension extension = calendar.extension();
        extensionProbability =
                cells.addIfAny("calendar.extension.probability", extension == null ? null : extension.probability());
        pressure = cells.add("calendar.pressure.exponent", calendar.pressure());
        Silence silence = scenario.silence();
        silenceRounds = cells.addIfAny("silence.rounds", silence == null ? null : silence.rounds());
        objection = cells.addIfAny("silence.objection", silence == null ? null : silence.objection());
        ruleBlock = ruleNumbers(scenario.rule(), cells);
    }

    static NumberPlan of(Scenario scenario, Cells cells) {
        return new NumberPlan(scenario, cells);
    }

    /** The rule with the numbers of a run. */
    DecisionRule rule(DecisionRule rule, double[] cell) {
        RuleForm form = rule.form();
        if (form.numbers().isEmpty()) {
            return rule;
        }
        return form.rule()
                .apply(Arrays.copyOfRange(
                        cell, ruleBlock, ruleBlock + form.numbers().size()));
    }

    private static int memberNumbers(List<Member> members, Cells cells) {
        int first = Cells.NONE;
        for (MemberNumber number : MemberNumber.values()) {
            for (Member member : members) {
                int cell = cells.add("members." + member.id() + "." + number.key, number.value.applyAsDouble(member));
                first = first == Cells.NONE ? cell : first;
            }
        }
        return first;
    }

    private static int proposalNumbers(Proposal proposal, Cells cells) {
        int first = Cells.NONE;
        for (ProposalNumber number : ProposalNumber.values()) {
            int cell = cells.add("proposal." + number.key, number.value.applyAsDouble(proposal));
            first = first == Cells.NONE ? cell : first;
        }
        return first;
    }

    private static int byIssue(List<Member> members, List<String> issues, Cells cells, String key) {
        int first = Cells.NONE;
        for (Member member : members) {
            String path = "members." + member.id() + "." + key + ".";
            Map<String, Double> salience = member.preferences().salience();
            int cell = key.equals("positions")
                    ? byIssue(issues, cells, path, member.preferences().positions(), NO_POSITION)
                    : byIssue(issues, cells, path, salience, salience.isEmpty() ? 1 : 0);
            first = first == Cells.NONE ? cell : first;
        }
        return first;
    }

    private static int byIssue(
            List<String> issues, Cells cells, String path, Map<String, Double> values, double otherwise) {
        int first = Cells.NONE;
        for (String issue : issues) {
            int cell = cells.add(path + issue, values.getOrDefault(issue, otherwise));
            first = first == Cells.NONE ? cell : first;
        }
        return first;
    }

    private static int rivalAffinities(List<Member> members, List<Rival> rivals, Cells cells) {
        int first = Cells.NONE;
        for (Member member : members) {
            for (Rival rival : rivals) {
                int cell = cells.add(
                        "members." + member.id() + ".affinity." + rival.id(),
                        member.preferences().affinity().getOrDefault(rival.id(), 0.0));
                first = first == Cells.NONE ? cell : first;
            }
        }
        return first;
    }

    private static int ruleNumbers(DecisionRule rule, Cells cells) {
        int first = Cells.NONE;
        double[] numbers = rule.numbers();
        for (int n = 0; n < numbers.length; n++) {
            RuleForm form = rule.form();
            int cell = cells.add("rule." + form.path(form.numbers().get(n)), numbers[n]);
            first = first == Cells.NONE ? cell : first;
        }
        return first;
    }
}
