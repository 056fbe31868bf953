package unanimity.model;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A competing proposal.
 *
 * @param home id of the member that brings it
 * @param positions by issue, 0 to 1
 * @param enter the day it enters, or null for the start
 * @param blockBelief chance, as each sees it, that one more who holds out keeps it alive, 0 to 1
 * @param exitRate hazard per round of leaving when all others have endorsed the proposal, at least 0
 * @param exitDate the day it leaves at the latest, or null
 */
public record Rival(
        String id,
        String name,
        String home,
        Map<String, Double> positions,
        @Nullable LocalDate enter,
        double blockBelief,
        double exitRate,
        @Nullable LocalDate exitDate) {

    public Rival {
        positions = Sorted.copy(positions);
    }
}
