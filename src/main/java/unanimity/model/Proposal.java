package unanimity.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may be adopted, and who bargains for it.
 *
 * @param home id of the proposer's home member, which endorses from the start, or null
 * @param positions by issue, 0 to 1
 * @param salience the proposer's own weight by issue, at least 0
 */
public record Proposal(
        String name,
        @Nullable String home,
        Map<String, Double> positions,
        Map<String, Double> salience,
        Means means,
        Approach approach) {

    public Proposal {
        positions = Sorted.copy(positions);
        salience = Sorted.copy(salience);
    }
}
