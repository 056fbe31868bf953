package unanimity.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import unanimity.results.RunKey;

/**
 * All runs of a design in an order of which any beginning is spread over the points and over the replicates: all points once
 * before any twice, and no run twice. Each of the two follows one coordinate of the sequence R2 of M. Roberts (<i>The unreasonable
 * effectiveness of quasirandom sequences</i>, 2018), rounded so that it meets every number; two coordinates, because with one
 * alone the points would go along with the replicates.
 *
 * @param points at least 1
 * @param replicates at least 1
 */
record EvenRuns(int points, long replicates) {

    /** Powers of the inverse of the plastic number, the real root of x³ = x + 1. */
    private static final double FIRST = 0.7548776662466927;

    private static final double SECOND = 0.5698402909980532;

    /** The first {@code most} of them that are wanted, or as many as there are. */
    List<RunKey> first(int most, Predicate<RunKey> wanted) {
        List<RunKey> runs = new ArrayList<>();
        long stride = coprime(FIRST * points, points);
        long step = coprime(fraction(SECOND * points) * replicates, replicates);
        for (long round = 0; round < replicates && runs.size() < most; round++) {
            for (int place = 0; place < points && runs.size() < most; place++) {
                long start = (long) (fraction(SECOND * place + 0.5) * replicates);
                RunKey run = new RunKey((int) (place * stride % points), (start + round * step) % replicates);
                if (wanted.test(run)) {
                    runs.add(run);
                }
            }
        }
        return runs;
    }

    private static double fraction(double number) {
        return number - Math.floor(number);
    }

    /** The whole number at or next above {@code near} that meets all of {@code size} numbers when it is added again and again. */
    private static long coprime(double near, long size) {
        long number = Math.max(1, (long) near);
        while (divisor(number, size) > 1) {
            number++;
        }
        return number;
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
    }
}
