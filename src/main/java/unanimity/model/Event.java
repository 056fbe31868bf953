package unanimity.model;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something from outside, on a day or by chance, at most once.
 *
 * @param date the day, or null when it comes with {@code hazard}
 * @param hazard per round, at least 0; unused with a date
 * @param shock numbers that it sets, by parameter path, in the units of the model (positions from 0 to 1)
 * @param grant a demand that somebody other than the proposer grants, or null
 */
public record Event(@Nullable LocalDate date, double hazard, Map<String, Double> shock, @Nullable Grant grant) {

    public Event {
        shock = Sorted.copy(shock);
    }

    /**
     * A grant from outside.
     *
     * @param level to which the demand is raised, 0 to 1
     * @param by who grants it
     * @param lasts share that counts until a demand that extends it is granted, 0 to 1
     */
    public record Grant(DemandRef demand, double level, String by, double lasts) {}
}
