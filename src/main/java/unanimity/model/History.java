package unanimity.model;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What really happened, for comparison; the model never reads it. */
public record History(Map<String, Day> endorsements, @Nullable LocalDate decided) {

    /** A recorded day: exact, or only known to be no later than {@code date}. */
    public record Day(LocalDate date, boolean exact) {}

    public History {
        endorsements = Sorted.copy(endorsements);
    }

    public static History none() {
        return new History(Map.of(), null);
    }
}
