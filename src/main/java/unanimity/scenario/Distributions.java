package unanimity.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import unanimity.chance.Distribution;

/** Reads the distribution that stands for one number; in the units of the file. */
final class Distributions {

    private final Numbers numbers;
    private final Form.Amount form;
    private final String name;

    /** @param name the key, as messages call it */
    Distributions(Numbers numbers, Form.Amount form, String name) {
        this.numbers = numbers;
        this.form = form;
        this.name = name;
    }

    /** The distribution, or null when it is not good. */
    @Nullable
    Distribution read(Tree.Mapping map) {
        if (!form.uncertain()) {
            return refuse(ProblemId.WRONG_TYPE, map.at(), "'" + name + "' must be a plain number, not a distribution");
        }
        if (map.entries().size() != 1) {
            return refuse(
                    ProblemId.WRONG_TYPE,
                    map.at(),
                    "'" + name + "' must be a number or a distribution: a map with one key such as normal");
        }
        Map.Entry<String, Tree.Entry> only = map.entries().entrySet().iterator().next();
        for (DistributionName known : DistributionName.values()) {
            if (known.word().equals(only.getKey())) {
                return known == DistributionName.DISCRETE
                        ? discrete(only.getValue().value())
                        : continuous(known, only.getValue().value());
            }
        }
        String hint = Nearest.hint(only.getKey(), DistributionName.words());
        String message = "unknown distribution '" + only.getKey() + "' for '" + name + "'" + hint;
        return refuse(ProblemId.UNKNOWN_DISTRIBUTION, only.getValue().at(), message);
    }

    private @Nullable Distribution continuous(DistributionName kind, Tree tree) {
        int wanted = kind.arguments().size();
        if (!(tree instanceof Tree.Items list) || list.items().size() != wanted) {
            String found = tree instanceof Tree.Items items ? "" + items.items().size() : Found.words(tree);
            String message = kind.word() + " takes " + wanted + " arguments, [" + String.join(", ", kind.arguments())
                    + "], not " + found;
            return refuse(ProblemId.WRONG_ARGUMENTS, tree.at(), message);
        }
        List<Double> arguments = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            Double argument = argument(kind, i, list.items().get(i));
            if (argument == null) {
                return null;
            }
            arguments.add(argument);
        }
        return kind.bounded() && !rising(kind, arguments, list) ? null : kind.of(arguments);
    }

    /** Bounds, means and medians are values of the parameter; the rest are measures of spread or shape. */
    private @Nullable Double argument(DistributionName kind, int index, Tree tree) {
        boolean value = kind.bounded() || (index == 0 && kind != DistributionName.BETA);
        String called = kind.arguments().get(index) + " of " + name;
        Double number = value ? numbers.inRange(anywhere(), tree, called) : numbers.plain(tree, called, "a number");
        if (number == null || (value && kind != DistributionName.LOGNORMAL)) {
            return number;
        }
        boolean spread = index == 1 && kind != DistributionName.BETA;
        if (spread ? number < 0 : number <= 0) {
            String bound = spread ? "at least 0" : "above 0";
            refuse(ProblemId.OUT_OF_RANGE, tree.at(), "'" + called + "' must be " + bound + ", not " + tree.text());
            return null;
        }
        return number;
    }

    /** A mean of a whole number need not be whole. */
    private Form.Amount anywhere() {
        return new Form.Amount(form.unit(), form.range(), false, true);
    }

    private boolean rising(DistributionName kind, List<Double> arguments, Tree.Items list) {
        for (int i = 1; i < arguments.size(); i++) {
            if (arguments.get(i - 1) > arguments.get(i)) {
                String before = list.items().get(i - 1).text();
                String after = list.items().get(i).text();
                String message = "the arguments of " + kind.word() + " must rise, and " + before + " is above " + after;
                refuse(ProblemId.BOUNDS_SWAPPED, list.items().get(i - 1).at(), message);
                return false;
            }
        }
        if (kind == DistributionName.PERT && arguments.get(0).equals(arguments.get(2))) {
            refuse(ProblemId.BOUNDS_SWAPPED, list.at(), "low must be below high in pert");
            return false;
        }
        return true;
    }

    private @Nullable Distribution discrete(Tree tree) {
        List<Double> values = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        List<Tree> pairs = tree instanceof Tree.Items list ? list.items() : List.of();
        for (Tree pair : pairs) {
            if (!(pair instanceof Tree.Items two) || two.items().size() != 2) {
                return refuse(ProblemId.WRONG_ARGUMENTS, pair.at(), "discrete takes pairs [value, weight]");
            }
            Double value = numbers.inRange(form, two.items().get(0), "value of " + name);
            Double weight =
                    numbers.inRange(Forms.atLeastZero(Unit.WEIGHT), two.items().get(1), "weight of " + name);
            if (value == null || weight == null) {
                return null;
            }
            values.add(value);
            weights.add(weight);
        }
        if (weights.stream().noneMatch(weight -> weight > 0)) {
            return refuse(
                    ProblemId.WRONG_ARGUMENTS, tree.at(), "discrete takes pairs [value, weight], a weight above 0");
        }
        return new Distribution.Discrete(values, weights);
    }

    private @Nullable Distribution refuse(ProblemId id, Location at, String message) {
        numbers.problems().error(id, at, message);
        return null;
    }
}
