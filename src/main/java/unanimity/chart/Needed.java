package unanimity.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import unanimity.model.DecisionRule;

/**
 * What a decision rule needs, as lines in a chart.
 *
 * @param members how many must endorse, or null where their number does not count
 * @param share that they must hold of what the rule weighs, 0 to 1, or null
 */
record Needed(@Nullable Integer members, @Nullable Double share) {

    static Needed of(DecisionRule rule, int members) {
        if (rule instanceof DecisionRule.Unanimity) {
            return new Needed(members, null);
        }
        if (rule instanceof DecisionRule.Majority) {
            return new Needed(members / 2 + 1, null);
        }
        if (rule instanceof DecisionRule.AtLeast atLeast) {
            return new Needed(atLeast.count(), null);
        }
        if (rule instanceof DecisionRule.Weighted weighted) {
            return new Needed(null, weighted.quota());
        }
        DecisionRule.Qualified qualified = (DecisionRule.Qualified) rule;
        return new Needed((int) Math.ceil(qualified.members() * members - 1e-9), qualified.population());
    }

    /** {@code needed: all 32}, {@code needed: 17}. */
    static String count(int needed, int members) {
        return "needed: " + (needed == members && members > 1 ? "all " : "") + needed;
    }

    /** {@code 65 %}. */
    static String percent(double share) {
        return BigDecimal.valueOf(100 * share)
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }
}
