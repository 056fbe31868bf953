package unanimity.results;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as they stand in files: nine significant digits, plain notation, a point for the decimals. Not
 * {@code Double.toString}, which prints some numbers differently from one version of Java to the next.
 */
public final class Decimals {

    private static final MathContext DIGITS = new MathContext(9);

    private Decimals() {}

    /** A finite number as text. @throws NumberFormatException for NaN and infinities */
    public static String of(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
