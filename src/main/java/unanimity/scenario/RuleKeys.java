package unanimity.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import unanimity.model.DecisionRule;
import unanimity.model.DecisionRules;
import unanimity.model.RuleForm;

/** The keys of the decision rules: a word where a rule has no number, a number, or a map of its numbers. */
final class RuleKeys {

    private RuleKeys() {}

    /** The rules that are a word alone. */
    static Stream<String> words() {
        return DecisionRules.ALL.stream()
                .filter(form -> form.numbers().isEmpty())
                .map(RuleForm::word);
    }

    /** The rules that are a key. */
    static String[] names() {
        return numbered().map(RuleForm::word).toArray(String[]::new);
    }

    /** The rule of a file, or null where its numbers are not good. */
    static @Nullable DecisionRule find(Block root) {
        String word = root.textOrNull("rule");
        Block rule = root.blockOrNull("rule");
        for (RuleForm form : DecisionRules.ALL) {
            if (form.numbers().isEmpty() ? form.word().equals(word) : rule != null && rule.has(form.word())) {
                return make(form, rule);
            }
        }
        return null;
    }

    /** The map in which the numbers of a rule stand, or null where they are not good. */
    private static @Nullable Block home(RuleForm form, @Nullable Block rule) {
        return rule == null || form.numbers().size() == 1 ? rule : rule.blockOrNull(form.word());
    }

    private static @Nullable DecisionRule make(RuleForm form, @Nullable Block rule) {
        Block home = home(form, rule);
        double[] numbers = new double[form.numbers().size()];
        for (int n = 0; n < numbers.length; n++) {
            Double number = home == null
                    ? null
                    : home.numberOrNull(form.numbers().get(n).name());
            if (number == null) {
                return null;
            }
            numbers[n] = number;
        }
        return form.rule().apply(numbers);
    }

    /** Made on demand: {@link Part} asks for {@link #names} before there is any part. */
    static List<Key> keys() {
        List<Key> keys = new ArrayList<>();
        numbered().forEach(form -> {
            if (form.numbers().size() == 1) {
                keys.add(number(Part.RULE, form.numbers().get(0)));
                return;
            }
            Part part = Part.at(Part.RULE.path() + "." + form.word());
            keys.add(Key.optional(Part.RULE, form.word(), Forms.section(part), form.meaning()));
            form.numbers().forEach(number -> keys.add(number(part, number)));
        });
        return List.copyOf(keys);
    }

    private static Key number(Part part, RuleForm.Quantity number) {
        Form form = number.whole() ? Forms.count(Unit.COUNT, number.lowest(), 10_000) : Forms.quota();
        Key key = Key.optional(part, number.name(), form, number.meaning());
        return number.byDefault() == null ? key : key.or(number.byDefault());
    }

    private static Stream<RuleForm> numbered() {
        return DecisionRules.ALL.stream().filter(form -> !form.numbers().isEmpty());
    }
}
