package unanimity.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a member asks. Granted in full it has level 1.
 *
 * @param worth to the member at full level, in points, at least 0; 0 for an opt-out, whose worth follows from the issue
 * @param cost to the proposer at full level, in points of capital, at least 0
 * @param steps levels at which it can be granted, rising, the last 1; empty when any level can
 * @param open whether others see the pledge ({@code public} in files)
 * @param leak hazard per round that a secret pledge becomes known, at least 0
 * @param extended id of the demand of the same member that this one makes last ({@code extends} in files), or null
 * @param optOut id of the issue on which it removes the member's own policy loss, or null
 * @param shifts by how much a full grant moves the proposal, by issue
 * @param irritates points that a full grant costs others, by member
 * @param benefits points that a full grant gives others, by member
 */
public record Demand(
        String id,
        String label,
        double worth,
        double cost,
        List<Double> steps,
        boolean open,
        double leak,
        @Nullable Guarantor guarantor,
        Opening opening,
        @Nullable String extended,
        @Nullable String optOut,
        Map<String, Double> shifts,
        Map<String, Double> irritates,
        Map<String, Double> benefits) {

    public Demand {
        steps = List.copyOf(steps);
        shifts = Sorted.copy(shifts);
        irritates = Sorted.copy(irritates);
        benefits = Sorted.copy(benefits);
    }
}
