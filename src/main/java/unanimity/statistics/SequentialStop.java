package unanimity.statistics;

import java.util.OptionalLong;

/**
 * When a batch that estimates a probability has run long enough: at the first check with the Wilson half-width below a
 * bound, the fixed-width rule of Y. S. Chow and H. Robbins (Annals of Mathematical Statistics 36 (1965) 457–462).
 *
 * <p>Where to stop depends on the successes seen, so that the interval at the stop is not quite one of a fixed n: near
 * 0 and 1 a run of luck looks like certainty. Hence no stop before {@link #earliest}, −ln(1 − level)/halfWidth runs:
 * from there on, no success at all bounds p below the half-width, about 3/halfWidth runs at 0.95 ("rule of three").
 * Looked at every {@value #EVERY} runs only.
 *
 * <p>What the interval then covers, at a level of 0.95 and half-widths from 0.01 to 0.03, added up exactly over all
 * ways to the stop: 0.944 to 0.958 at p = 0.02, 0.1, 0.3, 0.5 and 0.9; never below 0.93 from p = 0.01 to 0.1. Nearer to
 * 0 or 1 it is down to 0.91, as of a Wilson interval of a fixed n there: that limit is the interval's, not that of
 * stopping.
 *
 * @param halfWidth bound of the half-width, above 0
 * @param level of the interval, in (0, 1)
 */
public record SequentialStop(double halfWidth, double level) {

    /** Runs from one check to the next; also the fewest. */
    public static final int EVERY = 100;

    /** @throws IllegalArgumentException for a half-width that is not finite and above 0, or a level outside (0, 1) */
    public SequentialStop {
        Require.positive(halfWidth, "half-width");
        Require.inside(level, "level");
    }

    /** The first number of runs at which it may stop, a multiple of {@value #EVERY}. */
    public long earliest() {
        double least = -StrictMath.log1p(-level) / halfWidth;
        return EVERY * Math.max(1, (long) Math.ceil(least / EVERY));
    }

    /** Whether this is where to stop: a check, not before {@link #earliest}, with the half-width below the bound. */
    public boolean stops(Proportion soFar) {
        return soFar.n() % EVERY == 0 && soFar.n() >= earliest() && soFar.halfWidth(level) < halfWidth;
    }

    /**
     * The number of runs to stop at, or none when the counts end before.
     *
     * @param successes among the first 100, 200, 300, … runs
     * @throws IllegalArgumentException for counts that fall or rise by more than {@value #EVERY}
     */
    public OptionalLong first(long[] successes) {
        long before = 0;
        for (int check = 0; check < successes.length; check++) {
            Require.within(before, before + EVERY, successes[check], "successes");
            before = successes[check];
            Proportion soFar = new Proportion(before, (check + 1L) * EVERY);
            if (stops(soFar)) {
                return OptionalLong.of(soFar.n());
            }
        }
        return OptionalLong.empty();
    }
}
