package unanimity.statistics.sensitivity;

/**
 * The first of some cases that are sorted along a dimension: what a peel takes away or a paste adds.
 *
 * @param count how many; 0 where there are none at all
 * @param hits of these
 * @param last value of the last of these; NaN where there are none
 * @param next value of the first of the others; NaN where there are no others
 */
record Slice(int count, int hits, double last, double next) {

    /**
     * At least {@code least} of the cases, and all that are equal to the last of these, so that a value is never cut in
     * two.
     *
     * @param sorted cases from the smallest value to the largest
     * @param fromTop whether the largest come first
     * @param among which of them are meant
     */
    static Slice of(Cases cases, int dimension, int[] sorted, boolean fromTop, boolean[] among, int least) {
        int count = 0;
        int hits = 0;
        double last = Double.NaN;
        for (int k = 0; k < sorted.length; k++) {
            int i = sorted[fromTop ? sorted.length - 1 - k : k];
            if (!among[i]) {
                continue;
            }
            double value = cases.factor(i, dimension);
            if (count >= least && value != last) {
                return new Slice(count, hits, last, value);
            }
            count += cases.count(i);
            hits += cases.hit(i) ? cases.count(i) : 0;
            last = value;
        }
        return new Slice(count, hits, last, Double.NaN);
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
}
