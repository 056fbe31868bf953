package unanimity.simulation;

import java.util.ArrayList;
import java.util.List;
import unanimity.model.DecisionRule;
import unanimity.model.Standing;

/**
 * The decision rule and who weighs how much under it, before anything is drawn and before any shock.
 *
 * @param weights of the members, in their order
 */
public record Electorate(DecisionRule rule, List<Double> weights) {

    public Electorate {
        weights = List.copyOf(weights);
    }

    /** With every number as it is written, uncertain ones at their median, but for those that are fixed. */
    public static Electorate of(Plan plan, Fixed fixed) {
        Numbers numbers = new Numbers(plan, new double[0]);
        fixed.set(numbers.cell);
        DecisionRule rule = plan.numbers.rule(plan.scenario.rule(), numbers.cell);
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < plan.members; i++) {
            weights.add(rule.weight(new Standing(
                    numbers.of(MemberNumber.INFLUENCE, i),
                    numbers.of(MemberNumber.POPULATION, i),
                    numbers.of(MemberNumber.VOTES, i))));
        }
        return new Electorate(rule, weights);
    }
}
