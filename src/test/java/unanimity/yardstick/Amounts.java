package unanimity.yardstick;

import java.util.Set;
import java.util.TreeSet;

/** Numbers as they stand in a scenario: plain, with their provenance, or as a distribution of any kind. */
final class Amounts {

    private final Dice dice;
    private final double uncertainty;
    private final Set<String> kinds = new TreeSet<>();

    Amounts(Dice dice) {
        this.dice = dice;
        uncertainty = dice.with(0.4) ? 0 : dice.between(0.02, 0.4);
    }

    /** Kinds of distribution written so far. */
    Set<String> kinds() {
        return kinds;
    }

    /** About {@code value}, which lies in the range of the parameter. Normal draws may leave the range. */
    String about(double value, double low, double high) {
        if (!dice.with(uncertainty)) {
            String plain = Dice.written(value);
            return dice.with(0.05) ? "{value: " + plain + ", confidence: judgement}" : plain;
        }
        double width = Math.max(Math.abs(value) * 0.5, 0.02);
        double from = Math.max(low, value - width);
        double to = Math.min(high, value + width);
        return switch (dice.from(0, 6)) {
            case 0 -> kind("normal", value, width);
            case 1 -> value > 0.001 ? kind("lognormal", value, dice.between(0, 0.5)) : kind("normal", value, width / 2);
            case 2 -> kind("uniform", from, to);
            case 3 -> kind("triangular", from, value, to);
            case 4 -> from < to ? kind("pert", from, value, to) : kind("uniform", from, to);
            case 5 ->
                low < 0.01 && value > 0.01 && value < 0.99
                        ? kind("beta", 4 * value, 4 * (1 - value))
                        : kind("uniform", from, to);
            default -> discrete(Dice.written(from), Dice.written(value), Dice.written(to));
        };
    }

    /** A whole number from {@code low} up. */
    String count(int value, int low) {
        if (!dice.with(uncertainty)) {
            return Integer.toString(value);
        }
        int less = Math.max(low, value - 1);
        return switch (dice.from(0, 2)) {
            case 0 -> kind("normal", value, 0.7);
            case 1 -> kind("uniform", less, value + 1.7);
            default -> discrete(Integer.toString(less), Integer.toString(value), Integer.toString(value + 2));
        };
    }

    private String kind(String name, double... arguments) {
        kinds.add("distribution " + name);
        StringBuilder list = new StringBuilder();
        for (double argument : arguments) {
            list.append(list.isEmpty() ? "" : ", ").append(Dice.written(argument));
        }
        return "{" + name + ": [" + list + "]}";
    }

    private String discrete(String low, String middle, String high) {
        kinds.add("distribution discrete");
        return "{discrete: [[" + low + ", 1], [" + middle + ", 2.5], [" + high + ", 0.7]]}";
    }
}
