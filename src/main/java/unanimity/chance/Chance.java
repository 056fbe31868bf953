package unanimity.chance;

import org.jspecify.annotations.Nullable;

/**
 * All chance of one run. A draw has an address, (purpose, id, round), instead of a place in a stream: its value depends on
 * the seed and the address alone, so that threads, order and other draws change nothing, and scenarios that differ in one
 * value share every draw that they have in common.
 *
 * <p>The seed, purpose, id and round are folded in one after another, each followed by the 64-bit finaliser "variant 13" of
 * D. Stafford, "Better bit mixing" (2011), as used by SplitMix64 (G. Steele, D. Lea, C. Flood, OOPSLA 2014,
 * doi:10.1145/2660193.2660195). Integer arithmetic only: the same bits on every machine.
 */
public final class Chance {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double HALF_STEP = 0x1.0p-53;
    private static final Purpose[] PURPOSES = Purpose.values();

    private final long seed;

    /** The seed and each purpose folded in: half of the work of a draw, and a run draws more than a thousand times. */
    private final long[] folded = new long[PURPOSES.length];

    /** Chance of a run; {@code seed} any 64-bit number. */
    public Chance(long seed) {
        this.seed = seed;
        long mixed = finalise(seed + GOLDEN_GAMMA);
        for (int purpose = 0; purpose < folded.length; purpose++) {
            folded[purpose] = finalise((mixed ^ purpose) + GOLDEN_GAMMA);
        }
    }

    public long seed() {
        return seed;
    }

    /** The number by which an id enters an address: FNV-1a (64 bits) over its UTF-16 units. */
    public static long identity(String id) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /** The 64 bits at an address; {@code identity} from {@link #identity}, {@code round} any number. */
    public long bits(Purpose purpose, long identity, int round) {
        long mixed = finalise((folded[purpose.ordinal()] ^ identity) + GOLDEN_GAMMA);
        return finalise((mixed ^ round) + GOLDEN_GAMMA);
    }

    /** A number in the open interval (0, 1): an odd multiple of 2<sup>-53</sup>, never 0 and never 1. */
    public double uniform(Purpose purpose, long identity, int round) {
        return (bits(purpose, identity, round) >>> 12) * (2 * HALF_STEP) + HALF_STEP;
    }

    /** A standard normal number: the quantile of {@link #uniform}. */
    public double normal(Purpose purpose, long identity, int round) {
        return StandardNormal.quantile(uniform(purpose, identity, round));
    }

    /** Chance of replicate {@code index} (0, 1, …) of a batch whose seed is this one's. */
    public Chance replicate(long index) {
        return new Chance(bits(Purpose.REPLICATE, index, 0));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Chance chance && chance.seed == seed;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(seed);
    }

    @Override
    public String toString() {
        return "Chance[seed=" + seed + "]";
    }

    private static long finalise(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
