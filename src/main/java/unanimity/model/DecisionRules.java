package unanimity.model;

import java.util.List;

/** The decision rules that a scenario can name. */
public final class DecisionRules {

    /** All, in the order in which they are explained. */
    public static final List<RuleForm> ALL = List.of(
            DecisionRule.Unanimity.FORM,
            DecisionRule.Majority.FORM,
            DecisionRule.AtLeast.FORM,
            DecisionRule.Weighted.FORM,
            DecisionRule.Qualified.FORM);

    private DecisionRules() {}
}
