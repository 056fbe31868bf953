package unanimity.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import unanimity.statistics.Estimate;

/** Estimates as they are read: with their interval, and no more digits than that warrants. */
final class Estimated {

    private static final String PERCENT = "\u00a0%";

    private static final double STEADY = 1e9;
    private static final int SIGNIFICANT = 3;
    private static final int MOST_DIGITS = 4;
    private static final int NOBODY_TELLS = Integer.MIN_VALUE;

    private Estimated() {}

    /** A share: {@code 95.5 % (95.1 % to 95.9 %)}. */
    static Passage share(Estimate share) {
        Estimate percent =
                new Estimate(100 * share.value(), 100 * share.low(), 100 * share.high(), share.n(), share.method());
        int digits = Math.max(0, percent.digits());
        return percent(share.value(), digits)
                .and(" (")
                .and(percent(share.low(), digits))
                .and(" to ")
                .and(percent(share.high(), digits))
                .and(")");
    }

    /** Its value alone, with the digits that its interval warrants. */
    static Passage shareAlone(Estimate share) {
        Estimate percent =
                new Estimate(100 * share.value(), 100 * share.low(), 100 * share.high(), share.n(), share.method());
        return percent(share.value(), Math.max(0, percent.digits()));
    }

    /** A number: {@code 0.475 (0.473 to 0.477)}; where an end is not bounded the words of {@link Estimate#text}. */
    static Passage number(Estimate estimate) {
        if (!Double.isFinite(estimate.low()) || !Double.isFinite(estimate.high())) {
            return Passage.of(estimate.text().replace('-', '−'));
        }
        int digits = Math.max(0, estimate.digits());
        return figure(estimate.value(), digits)
                .and(" (")
                .and(figure(estimate.exact() ? estimate.value() : estimate.low(), digits))
                .and(" to ")
                .and(figure(estimate.exact() ? estimate.value() : estimate.high(), digits))
                .and(")");
    }

    /** A round or another whole number: {@code 17 (16 to 17)}; likewise. */
    static Passage whole(Estimate estimate) {
        if (!Double.isFinite(estimate.low()) || !Double.isFinite(estimate.high())) {
            return Passage.of(estimate.text(0).replace('-', '−'));
        }
        return figure(estimate.value(), 0)
                .and(" (")
                .and(figure(estimate.low(), 0))
                .and(" to ")
                .and(figure(estimate.high(), 0))
                .and(")");
    }

    /** From one value to another, each alone and both with the digits of the less certain: {@code 0.29 to 0.63}. */
    static Passage range(Estimate from, Estimate to) {
        int digits = Math.min(from.digits(), to.digits());
        return figure(from.value(), digits).and(" to ").and(figure(to.value(), digits));
    }

    /** The same in percent: of a difference of shares, percentage points. */
    static Estimate hundredfold(Estimate share) {
        return new Estimate(
                steady(100 * share.value()),
                steady(100 * share.low()),
                steady(100 * share.high()),
                share.n(),
                share.method());
    }

    /** What differs in the last bits is the same, also where it is rounded. */
    private static double steady(double number) {
        return Double.isFinite(number) ? Math.rint(number * STEADY) / STEADY : number;
    }

    /**
     * A difference in words: {@code 12.8 rounds later (12.2 to 13.4)}, {@code 0.3 rounds later (0.1 sooner to 0.7 later)}.
     *
     * @param unit of the difference, in the plural
     * @param less what it is where it is negative
     * @param more what it is where it is positive
     */
    static Passage change(Estimate difference, String unit, String less, String more) {
        if (difference.low() == 0 && difference.high() == 0) {
            return Passage.of("no difference in any pair");
        }
        int digits = digits(difference);
        Passage value = size(difference.value(), digits);
        String noun = value.text().equals("1") ? unit.replaceFirst("s\\b", "") : unit;
        String word = " " + noun + " " + (difference.value() < 0 ? less : more);
        if (!Double.isFinite(difference.halfWidth())) {
            return difference.value() == 0
                    ? Passage.of("no difference in the only pair")
                    : value.and(word + " in the only pair");
        }
        if (difference.low() == difference.high()) {
            return value.and(word + " in every pair");
        }
        if (difference.low() > 0 || difference.high() < 0) {
            double near = difference.low() > 0 ? difference.low() : difference.high();
            double far = difference.low() > 0 ? difference.high() : difference.low();
            return value.and(word + " (")
                    .and(size(near, digits))
                    .and(" to ")
                    .and(size(far, digits))
                    .and(")");
        }
        boolean nothing = new BigDecimal(value.text()).signum() == 0;
        return (nothing ? Passage.of("no difference") : value.and(word))
                .and(" (")
                .and(size(difference.low(), digits))
                .and((nothing ? " " + unit + " " : " ") + less + " to ")
                .and(size(difference.high(), digits))
                .and(" " + more + ")");
    }

    /** A difference with its sign: {@code −12.8 (−13.4 to −12.2)}. */
    static Passage signed(Estimate difference) {
        if (!difference.known()) {
            return Passage.of("in one scenario only");
        }
        return Double.isFinite(difference.halfWidth())
                ? number(difference)
                : figure(difference.value(), digits(difference)).and(" (only pair)");
    }

    /** A mean beside its difference, which tells how many digits are of use. */
    static Passage beside(Estimate difference, double mean) {
        return figure(mean, digits(difference));
    }

    /** A share beside its difference, likewise. */
    static Passage shareBeside(Estimate difference, double share) {
        return percent(share, digits(hundredfold(difference)));
    }

    /** A number with three significant digits: of half-widths, and of how many times. */
    static Passage rough(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(SIGNIFICANT));
        String text = rounded.setScale(Math.max(0, SIGNIFICANT - rounded.precision() + rounded.scale()))
                .toPlainString();
        return Passage.of(new Passage.Figure(text, value, 1));
    }

    /** Digits of a difference and of what it is between; where no interval tells, three significant ones. */
    private static int digits(Estimate difference) {
        boolean told = Double.isFinite(difference.halfWidth()) && difference.halfWidth() > 0;
        return told ? Math.max(0, Math.min(MOST_DIGITS, difference.digits())) : NOBODY_TELLS;
    }

    /** Without its sign, which a word tells. */
    private static Passage size(double value, int digits) {
        return Passage.of(new Passage.Figure(rounded(Math.abs(value), digits), value, 1));
    }

    private static Passage percent(double share, int digits) {
        if (Double.isNaN(share)) {
            return Passage.of("unknown");
        }
        return Passage.of(new Passage.Figure(rounded(100 * share, digits).replace('-', '−') + PERCENT, share, 1));
    }

    private static Passage figure(double value, int digits) {
        return Passage.of(new Passage.Figure(rounded(value, digits).replace('-', '−'), value, 1));
    }

    private static String rounded(double number, int digits) {
        if (digits == NOBODY_TELLS) {
            BigDecimal exact = new BigDecimal(number)
                    .round(new MathContext(SIGNIFICANT, RoundingMode.HALF_EVEN))
                    .setScale(MOST_DIGITS, RoundingMode.HALF_EVEN);
            return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
        }
        return new BigDecimal(number).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }
}
