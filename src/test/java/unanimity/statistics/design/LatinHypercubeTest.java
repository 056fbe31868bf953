package unanimity.statistics.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unanimity.statistics.Moments;

final class LatinHypercubeTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 49, 100, 1000})
    void each_stratum_of_each_dimension_holds_one_point(int n) {
        LatinHypercube random = LatinHypercube.random(n, 5, Addressed.chance(n));
        LatinHypercube centred = LatinHypercube.centred(n, 5, Addressed.chance(n));
        for (int dimension = 0; dimension < 5; dimension++) {
            double[] sorted = column(random, dimension).sorted().toArray();
            double[] middles = column(centred, dimension).sorted().toArray();
            for (int stratum = 0; stratum < n; stratum++) {
                assertThat(sorted[stratum]).isBetween((double) stratum / n, (stratum + 1.0) / n);
                assertThat(middles[stratum]).isCloseTo((stratum + 0.5) / n, within(1e-15));
            }
        }
    }

    @Test
    void a_place_at_the_very_end_of_a_stratum_stays_within_it() {
        double last = 1 - 0x1.0p-53;
        LatinHypercube design = LatinHypercube.random(1000, 1, index -> last);
        double[] sorted = column(design, 0).sorted().toArray();
        for (int stratum = 0; stratum < 1000; stratum++) {
            assertThat(sorted[stratum]).isLessThan((stratum + 1.0) / 1000).isGreaterThan(stratum / 1000.0);
        }
    }

    @Test
    void every_order_of_points_is_as_likely() {
        int[] first = new int[6];
        for (int seed = 0; seed < 6000; seed++) {
            int[] order = LatinHypercube.order(3, Addressed.chance(seed));
            first[2 * order[0] + (order[1] > order[2] ? 1 : 0)]++;
        }
        assertThat(IntStream.of(first)).allSatisfy(count -> assertThat(count).isBetween(900, 1100)); // sd 29
    }

    @Test
    void a_dimension_more_leaves_the_others_as_they_were() {
        Design few = LatinHypercube.random(20, 2, Addressed.chance(1));
        Design more = LatinHypercube.random(20, 3, Addressed.chance(1));
        assertThat(column(more, 1).toArray()).isEqualTo(column(few, 1).toArray());
        assertThat(column(more, 2).toArray()).isNotEqualTo(column(few, 1).toArray());
    }

    /** Of a sum of functions of one dimension the variance falls as 1/n³, not as 1/n (M. Stein 1987). */
    @Test
    void sums_are_averaged_better_than_by_random_points() {
        Moments latin = new Moments();
        Moments random = new Moments();
        for (int seed = 0; seed < 200; seed++) {
            latin.add(mean(LatinHypercube.random(50, 3, Addressed.chance(seed))));
            random.add(mean(new RandomPoints(50, 3, Addressed.chance(seed))));
        }
        assertThat(latin.mean()).isCloseTo(1.5, within(0.002));
        assertThat(latin.variance()).isLessThan(random.variance() / 1000);
    }

    private static double mean(Design design) {
        return LongStream.range(0, design.points())
                .mapToDouble(i -> design.at(i, 0) + design.at(i, 1) + design.at(i, 2))
                .average()
                .orElseThrow();
    }

    private static DoubleStream column(Design design, int dimension) {
        return LongStream.range(0, design.points()).mapToDouble(i -> design.at(i, dimension));
    }

    @Test
    void what_is_no_hypercube_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LatinHypercube.random(0, 1, Addressed.chance(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> LatinHypercube.centred(1, 0, Addressed.chance(1)));
    }
}
