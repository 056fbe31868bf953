package unanimity.model;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A decision rule as a file names it: a word, for a rule with one number {@code word: number}, with several a map of them.
 *
 * @param meaning what the rule asks for, without capital and full stop
 * @param weight the key of a member's weight under the rule, or null where all weigh the same
 * @param rule the rule with these numbers
 */
public record RuleForm(
        String word,
        String meaning,
        @Nullable String weight,
        List<Quantity> numbers,
        Function<double[], DecisionRule> rule) {

    public RuleForm {
        numbers = List.copyOf(numbers);
    }

    /**
     * A number of the rule.
     *
     * @param whole whether it counts members, from {@code lowest} on; otherwise it is a share above 0, at most 1
     * @param byDefault as it is written, or null when it must be written
     */
    public record Quantity(String name, boolean whole, int lowest, @Nullable String byDefault, String meaning) {

        static Quantity count(String name, int lowest, @Nullable String byDefault, String meaning) {
            return new Quantity(name, true, lowest, byDefault, meaning);
        }

        static Quantity share(String name, @Nullable String byDefault, String meaning) {
            return new Quantity(name, false, 0, byDefault, meaning);
        }
    }

    /** Where a number stands below the key {@code rule}: {@code at_least}, {@code qualified.members}. */
    public String path(Quantity number) {
        return numbers.size() == 1 ? word : word + "." + number.name();
    }
}
