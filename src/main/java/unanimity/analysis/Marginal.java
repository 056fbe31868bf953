package unanimity.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the outcome goes with one parameter of a sweep, on average over the values of the others.
 *
 * @param factor the parameter, as it was typed
 * @param numeric whether its values are numbers; else they are words in the order in which points have them
 * @param levels whether each group has a value of its own; else a group is a stretch of values
 * @param groups from the lowest value to the highest, only those with runs
 * @param effect null where there are not two groups to compare
 */
public record Marginal(
        String factor, boolean numeric, boolean levels, List<PointGroup> groups, @Nullable Effect effect) {

    public Marginal {
        groups = List.copyOf(groups);
    }
}
