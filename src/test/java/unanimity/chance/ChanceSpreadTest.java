package unanimity.chance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Draws at neighbouring addresses are as if independent. A million of them each; the bounds are the quantiles 0.0001 and
 * 0.9999 of chi-square (SciPy 1.17) and 4.5 standard errors of a correlation. Nothing here is random: it passes or it fails.
 */
final class ChanceSpreadTest {

    private static final int SIDE = 1000;
    private static final double LARGEST_CORRELATION = 4.5e-3;

    /** How two draws are neighbours. */
    private enum Neighbour {
        ROUND,
        ID,
        SEED,
        PURPOSE,
        REPLICATE
    }

    private static final long[] IDENTITY = identities();

    private static long[] identities() {
        long[] identities = new long[SIDE + 1];
        for (int i = 0; i <= SIDE; i++) {
            identities[i] = Chance.identity("M" + i);
        }
        return identities;
    }

    @Test
    void draws_over_members_and_rounds_are_uniform() {
        int[] count = new int[SIDE];
        Chance chance = new Chance(1);
        for (int i = 0; i < SIDE; i++) {
            for (int t = 0; t < SIDE; t++) {
                count[(int) (SIDE * chance.uniform(Purpose.DRIFT, IDENTITY[i], t))]++;
            }
        }
        assertThat(chiSquare(count)).isBetween(841.25, 1173.85); // 999 degrees of freedom
    }

    @ParameterizedTest
    @EnumSource(Neighbour.class)
    void neighbouring_draws_are_uncorrelated(Neighbour neighbour) {
        double sum = 0;
        for (int i = 0; i < SIDE; i++) {
            for (int t = 0; t < SIDE; t++) {
                sum += (draw(neighbour, i, t, 0) - 0.5) * (draw(neighbour, i, t, 1) - 0.5);
            }
        }
        assertThat(12 * sum / (SIDE * SIDE)).isBetween(-LARGEST_CORRELATION, LARGEST_CORRELATION);
    }

    @ParameterizedTest
    @EnumSource(Neighbour.class)
    void pairs_of_neighbouring_draws_fill_the_square(Neighbour neighbour) {
        int[] count = new int[32 * 32];
        for (int i = 0; i < SIDE; i++) {
            for (int t = 0; t < SIDE; t++) {
                int row = (int) (32 * draw(neighbour, i, t, 0));
                count[32 * row + (int) (32 * draw(neighbour, i, t, 1))]++;
            }
        }
        assertThat(chiSquare(count)).isBetween(863.27, 1199.83); // 1023 degrees of freedom
    }

    @Test
    void one_bit_of_an_address_changes_half_the_bits_of_the_draw() {
        Chance chance = new Chance(1);
        long changed = 0;
        for (int t = 0; t < SIDE; t++) {
            long bits = chance.bits(Purpose.TASTE, IDENTITY[t], t);
            for (int bit = 0; bit < 31; bit++) {
                changed += Long.bitCount(bits ^ chance.bits(Purpose.TASTE, IDENTITY[t], t ^ (1 << bit)));
                changed += Long.bitCount(bits ^ chance.bits(Purpose.TASTE, IDENTITY[t] ^ (1L << (2 * bit)), t));
                changed += Long.bitCount(bits ^ new Chance(1 ^ (1L << (2 * bit))).bits(Purpose.TASTE, IDENTITY[t], t));
            }
        }
        // 93,000 draws of 64 bits: standard error of the mean 4/sqrt(93,000) = 0.0131.
        assertThat(changed / 93_000.0).isBetween(31.94, 32.06);
    }

    /** Draw (i, t), or the one beside it. */
    private static double draw(Neighbour neighbour, int i, int t, int beside) {
        return switch (neighbour) {
            case ROUND -> new Chance(1).uniform(Purpose.DRIFT, IDENTITY[i], t + beside);
            case ID -> new Chance(1).uniform(Purpose.DRIFT, IDENTITY[i + beside], t);
            case SEED -> new Chance(i + beside).uniform(Purpose.DRIFT, IDENTITY[0], t);
            case PURPOSE -> new Chance(1).uniform(beside == 0 ? Purpose.ACCESS : Purpose.TIE, IDENTITY[i], t);
            case REPLICATE -> new Chance(1).replicate(i + beside).uniform(Purpose.DRIFT, IDENTITY[0], t);
        };
    }

    private static double chiSquare(int[] count) {
        double expected = (double) SIDE * SIDE / count.length;
        double sum = 0;
        for (int n : count) {
            sum += (n - expected) * (n - expected) / expected;
        }
        return sum;
    }
}
