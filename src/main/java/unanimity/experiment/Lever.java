package unanimity.experiment;

import java.util.List;
import java.util.Map;

/**
 * What setting a number at a path does to a scenario that is ready to run: which numbers become it, and in what unit. Thousands of
 * design points then need no reading of their own.
 *
 * @param paths of the numbers that become the value, without wildcards
 * @param divisors by which each is divided to be in units of the model: 1, or the scale of positions
 * @param values that are known to be good; of others the reader has to judge
 */
record Lever(List<String> paths, List<Double> divisors, Values values) {

    Lever {
        paths = List.copyOf(paths);
        divisors = List.copyOf(divisors);
    }

    /**
     * Values in units of the file.
     *
     * @param low the lowest
     * @param high the highest
     * @param whole whether only whole numbers are
     * @param zero whether 0 is, when it is among them
     */
    record Values(double low, double high, boolean whole, boolean zero) {

        boolean has(double value) {
            boolean within = value >= low && value <= high && (zero || value != 0);
            return within && (!whole || value == Math.rint(value));
        }
    }

    /** Adds the numbers that a value becomes, in place of those that earlier settings have left there. */
    void set(double value, Map<String, Double> numbers) {
        for (int i = 0; i < paths.size(); i++) {
            numbers.put(paths.get(i), value / divisors.get(i));
        }
    }

    /** The finite number that is written, as the reader of scenarios takes it; NaN where something else is. */
    static double number(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (" +-.eE0123456789".indexOf(written.charAt(i)) < 0) {
                return Double.NaN; // Java would take 1f, 0x1p3 and NaN for numbers too
            }
        }
        try {
            double number = Double.parseDouble(written);
            return Double.isFinite(number) ? number + 0.0 : Double.NaN; // no negative zero
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
