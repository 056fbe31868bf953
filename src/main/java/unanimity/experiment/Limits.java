package unanimity.experiment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import unanimity.scenario.ExperimentReader;

/** How much can be run in one study. */
final class Limits {

    private static final long MOST_RUNS = 1_000_000_000;

    private Limits() {}

    /** Why it is too much; null where it is not. */
    static @Nullable String excess(double points, long runs) {
        if (points > ExperimentReader.MOST_POINTS) {
            return String.format(
                    Locale.ROOT,
                    "there would be %,.0f points; at most %,d are possible",
                    points,
                    ExperimentReader.MOST_POINTS);
        }
        return points * runs > MOST_RUNS
                ? String.format(
                        Locale.ROOT,
                        "%,.0f points of %,d runs each are too many runs; at most %,d are possible",
                        points,
                        runs,
                        MOST_RUNS)
                : null;
    }

    /** @throws IllegalArgumentException where it is too much */
    static void requireFew(double points, long runs) {
        String excess = excess(points, runs);
        if (excess != null) {
            throw new IllegalArgumentException(excess);
        }
    }
}
