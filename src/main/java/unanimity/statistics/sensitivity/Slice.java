package unanimity.statistics.sensitivity;

/**
 * The first of some cases that are sorted along a dimension: what a peel takes away or a paste adds.
 *
 * @param count how many, at least 1
 * @param hits of these
 * @param last value of the last of these
 * @param next value of the first of the others; NaN where there are no others
 */
record Slice(int count, int hits, double last, double next) {

    /**
     * At least {@code least} of the cases, and all that are equal to the last of these, so that a value is never cut in
     * two.
     */
    static Slice of(Cases cases, int dimension, int[] sorted, int least) {
        int count = 0;
        int hits = 0;
        while (count < sorted.length && (count < least || tied(cases, dimension, sorted, count))) {
            hits += cases.hit(sorted[count]) ? 1 : 0;
            count++;
        }
        double last = cases.factor(sorted[count - 1], dimension);
        return new Slice(
                count, hits, last, count < sorted.length ? cases.factor(sorted[count], dimension) : Double.NaN);
    }

    /** A limit half way between these cases, which are outside of it, and the others. */
    double excluding() {
        return middle() == last ? next : middle();
    }

    /** A limit half way between these cases, which are inside of it, and the others. */
    double including() {
        return middle() == next ? last : middle();
    }

    boolean all() {
        return Double.isNaN(next);
    }

    private double middle() {
        return last / 2 + next / 2;
    }

    private static boolean tied(Cases cases, int dimension, int[] sorted, int index) {
        return cases.factor(sorted[index], dimension) == cases.factor(sorted[index - 1], dimension);
    }
}
