package unanimity.simulation;

import ec.util.MersenneTwisterFast;

/**
 * MASON's generator, which nobody asks: all chance is {@link unanimity.chance.Chance}. A real one costs as much as several
 * rounds, as MASON fills it and then draws 1,249 numbers before each run. Whoever asked for anything but those would fail.
 */
final class Unasked extends MersenneTwisterFast {

    Unasked() {
        super(0);
    }

    /** Fills nothing. */
    @Override
    public void setSeed(long seed) {}

    /** What MASON draws before a run and forgets. */
    @Override
    public int nextInt() {
        return 0;
    }
}
