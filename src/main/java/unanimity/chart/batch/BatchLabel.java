package unanimity.chart.batch;

/**
 * Which batch a chart shows, for its footer.
 *
 * @param seed of the batch
 * @param runs that came to their end
 * @param program name and version of what ran it
 */
public record BatchLabel(long seed, long runs, String program) {

    /** {@code 2,000 runs · seed 1 · Unanimity 1.0}. */
    public String text() {
        return Frequency.count(runs, "run") + " · seed " + seed + " · " + program;
    }
}
