package unanimity.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import unanimity.statistics.Estimate;

/** Estimates as they are read: with their interval, and no more digits than that warrants. */
final class Estimated {

    private static final String PERCENT = "\u00a0%";

    private Estimated() {}

    /** A share: {@code 95.5 % (95.1 % to 95.9 %)}. */
    static Passage share(Estimate share) {
        Estimate percent =
                new Estimate(100 * share.value(), 100 * share.low(), 100 * share.high(), share.n(), share.method());
        int digits = percent.digits();
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
        return percent(share.value(), percent.digits());
    }

    /** A number: {@code 0.475 (0.473 to 0.477)}; where an end is not bounded the words of {@link Estimate#text}. */
    static Passage number(Estimate estimate) {
        if (!Double.isFinite(estimate.low()) || !Double.isFinite(estimate.high())) {
            return Passage.of(estimate.text());
        }
        int digits = estimate.digits();
        return figure(estimate.value(), digits)
                .and(" (")
                .and(figure(estimate.low(), digits))
                .and(" to ")
                .and(figure(estimate.high(), digits))
                .and(")");
    }

    /** A round or another whole number: {@code 17 (16 to 17)}; likewise. */
    static Passage whole(Estimate estimate) {
        if (!Double.isFinite(estimate.low()) || !Double.isFinite(estimate.high())) {
            return Passage.of(estimate.text(0));
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

    private static Passage percent(double share, int digits) {
        if (Double.isNaN(share)) {
            return Passage.of("unknown");
        }
        return Passage.of(new Passage.Figure(rounded(100 * share, digits) + PERCENT, share, 1));
    }

    private static Passage figure(double value, int digits) {
        return Passage.of(new Passage.Figure(rounded(value, digits).replace('-', '−'), value, 1));
    }

    private static String rounded(double number, int digits) {
        return new BigDecimal(number).setScale(digits, RoundingMode.HALF_EVEN).toPlainString();
    }
}
