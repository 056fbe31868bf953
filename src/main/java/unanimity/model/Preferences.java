package unanimity.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a member wants, in points.
 *
 * @param positions ideal point by issue, 0 to 1
 * @param salience weight by issue, at least 0, normalised when used
 * @param affinity liking (+) or grudge (−) by target: {@link #PROPOSAL} or a rival's id
 * @param fallback value of no agreement, or null when it follows from the status quo
 * @param failureCost cost of failing, at least 0
 * @param urgency share of that cost felt only as the deadline nears, 0 to 1
 * @param tasteNoise standard deviation of the private taste, above 0
 * @param drift standard deviation of a round's step of the random walk, at least 0
 */
public record Preferences(
        Map<String, Double> positions,
        Map<String, Double> salience,
        Map<String, Double> affinity,
        @Nullable Double fallback,
        double failureCost,
        double urgency,
        Waiting waiting,
        PeerPressure peerPressure,
        double tasteNoise,
        double drift) {

    /** The key under which {@link #affinity} keeps the proposal. */
    public static final String PROPOSAL = "proposal";

    public Preferences {
        positions = Sorted.copy(positions);
        salience = Sorted.copy(salience);
        affinity = Sorted.copy(affinity);
    }
}
