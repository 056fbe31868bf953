package unanimity.scenario;

import unanimity.chance.Chance;
import unanimity.chance.Distribution;
import unanimity.chance.Purpose;

/**
 * A number that is drawn once per run.
 *
 * @param path where it stands, wildcards resolved: {@code members.HUN.demands.letter.cost}
 * @param distribution in the units of the model (positions from 0 to 1)
 * @param low the lowest value the parameter can have; a draw below it becomes it
 * @param high the highest value the parameter can have; a draw above it becomes it
 * @param whole whether it counts something: a draw is rounded to the nearest whole number
 */
public record Uncertain(String path, Distribution distribution, double low, double high, boolean whole) {

    /** The value in the run whose chance this is. */
    public double draw(Chance chance) {
        return at(chance.uniform(Purpose.PARAMETER, Chance.identity(path), 0));
    }

    /** The value at quantile {@code u}, 0 &lt; u &lt; 1. */
    public double at(double u) {
        double value = Math.min(high, Math.max(low, distribution.quantile(u)));
        return whole ? Math.rint(value) : value;
    }

    /** A value in units of the file: positions run from 0 to its scale there. */
    public double inFile(double value) {
        return distribution instanceof Distribution.Scaled scaled ? value * scaled.divisor() : value;
    }
}
