package unanimity.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The interval of a mean over points that share their luck. */
final class CrossedMeanTest {

    /**
     * By hand: y = (0, 4), (4, 10). Means of points and of replicates are 2 and 7, with variance 12.5; variances within 8 and 18. The mean
     * square of what neither explains is 2·(13 − 12.5) = 1, a fourth of it is held twice: 6.25 + 6.25 − 0.25, of 2 degrees of freedom.
     */
    @Test
    void its_variance_is_that_of_points_and_of_replicates() {
        Estimate mean = new CrossedMean(Moments.of(2, 7), Moments.of(2, 7), 13).estimate(0.95);
        assertThat(mean.value()).isEqualTo(4.5);
        assertThat(mean.halfWidth()).isEqualTo(4.302652730 * 3.5, within(1e-7)); // R 4.3: qt(0.975, 2)
        assertThat(mean.n()).isEqualTo(2);
        assertThat(mean.method()).isEqualTo("crossed");
    }

    @Test
    void of_one_point_it_is_that_of_its_runs_and_of_one_replicate_that_of_the_points() {
        Moments numbers = Moments.of(1, 4, 6, 9);
        double half = numbers.estimate(0.95).halfWidth();
        assertThat(new CrossedMean(Moments.of(5), numbers, numbers.variance())
                        .estimate(0.95)
                        .halfWidth())
                .isEqualTo(half, within(1e-9));
        assertThat(new CrossedMean(numbers, Moments.of(5), 0).estimate(0.95).halfWidth())
                .isEqualTo(half, within(1e-9));
        assertThat(new CrossedMean(Moments.of(5), Moments.of(5), 0)
                        .estimate(0.95)
                        .halfWidth())
                .isInfinite();
    }

    /** Points, luck and what is of neither are normal, with these standard deviations: 2,000 draws at a standard error of 0.5 points. */
    @ParameterizedTest
    @CsvSource({"20, 10, 1, 1, 1", "30, 5, 0.3, 2, 1", "8, 40, 1, 0.5, 3", "12, 12, 0, 0, 1", "10, 6, 0, 1, 0"})
    void it_covers_at_its_level(int points, int replicates, double ofPoints, double ofLuck, double own) {
        Random random = new Random(7);
        int covered = 0;
        for (int draw = 0; draw < 2_000; draw++) {
            double[][] y = draw(random, points, replicates, ofPoints, ofLuck, own);
            Estimate mean = of(y).estimate(0.95);
            covered += mean.low() <= 0 && 0 <= mean.high() ? 1 : 0;
        }
        assertThat(covered / 2_000.0).isBetween(0.93, 0.99);
    }

    /** Without luck in it the interval of the points alone misses by far; this is what it is for. */
    @Test
    void the_points_alone_would_be_far_too_sure() {
        Random random = new Random(7);
        int covered = 0;
        for (int draw = 0; draw < 500; draw++) {
            double[][] y = draw(random, 30, 5, 0.3, 2, 1);
            Estimate mean = of(y).points().estimate(0.95);
            covered += mean.low() <= 0 && 0 <= mean.high() ? 1 : 0;
        }
        assertThat(covered / 500.0).isLessThan(0.5);
    }

    private static double[][] draw(
            Random random, int points, int replicates, double ofPoints, double ofLuck, double own) {
        double[] luck = IntStream.range(0, replicates)
                .mapToDouble(j -> ofLuck * random.nextGaussian())
                .toArray();
        double[][] y = new double[points][replicates];
        for (double[] point : y) {
            double at = ofPoints * random.nextGaussian();
            for (int j = 0; j < replicates; j++) {
                point[j] = at + luck[j] + own * random.nextGaussian();
            }
        }
        return y;
    }

    private static CrossedMean of(double[][] y) {
        double[] points =
                Stream.of(y).mapToDouble(point -> Moments.of(point).mean()).toArray();
        double[] replicates = IntStream.range(0, y[0].length)
                .mapToDouble(j ->
                        Stream.of(y).mapToDouble(point -> point[j]).average().orElseThrow())
                .toArray();
        double within = Stream.of(y)
                .mapToDouble(point -> Moments.of(point).variance())
                .average()
                .orElseThrow();
        return new CrossedMean(Moments.of(points), Moments.of(replicates), within);
    }
}
