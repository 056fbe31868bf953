package unanimity.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts in words and figures, the same in every locale. */
public final class Amounts {

    private Amounts() {}

    /** {@code 0.31}. */
    public static String points(double value) {
        return signed(rounded(value, 2));
    }

    /** {@code 0.310}: where small differences count. */
    static String finePoints(double value) {
        return signed(rounded(value, 3));
    }

    private static String signed(String number) {
        return number.matches("-0\\.0+") ? number.substring(1) : number.replace('-', '−');
    }

    /** Part of a whole: {@code 12 %}, {@code under 1 %}; of nothing {@code 0 %} or {@code more than all}. */
    public static String percent(double part, double whole) {
        if (whole <= 0) {
            return part > 0 ? "more than all" : "0 %";
        }
        double percent = 100 * part / whole;
        return percent > 0 && percent < 1 ? "under 1 %" : rounded(percent, 0) + " %";
    }

    /** {@code one meeting}, {@code 2 meetings}. */
    static String count(int number, String noun) {
        return number == 1 ? "one " + noun : number + " " + noun + "s";
    }

    /** A position in the units of the file, as fine as they are: {@code 75}, {@code 0.75}. */
    static String position(double share, double scale) {
        return rounded(share * scale, scale >= 50 ? 0 : scale >= 5 ? 1 : 2);
    }

    private static String rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
    }
}
