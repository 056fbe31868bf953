package unanimity.experiment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import unanimity.scenario.Varied;

/**
 * A parameter with values of its user's choice: its levels share the coordinate evenly, a range runs along it.
 *
 * @param whole whether only whole numbers of a range will do
 */
public record VariedFactor(Varied varied, boolean whole) implements Factor {

    /** Digits of a value: more than anyone reads, fewer than blur what was set. */
    private static final MathContext DIGITS = new MathContext(6);

    @Override
    public String name() {
        return varied.path();
    }

    @Override
    public List<String> paths() {
        return List.of(varied.path());
    }

    @Override
    public List<String> settings(double u) {
        return List.of(varied.path() + "=" + value(u));
    }

    private String value(double u) {
        List<String> levels = varied.levels();
        if (!levels.isEmpty()) {
            return levels.get(Math.min(levels.size() - 1, (int) (u * levels.size())));
        }
        double low = varied.low();
        double high = varied.high();
        if (whole) {
            return text(Math.min(high, Math.floor(low + u * (high - low + 1))));
        }
        return text(low + u * (high - low));
    }

    static String text(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
