package unanimity.simulation;

import unanimity.model.Itinerary;

/**
 * An itinerary: whom the proposer sees first. Each is one rule that gives every member a place; smaller comes first.
 */
@FunctionalInterface
interface Route {

    /** Stands for a member that comes after all others. */
    double LAST = Double.POSITIVE_INFINITY;

    double place(int member, RouteView view);

    /** The itinerary that a scenario names. */
    static Route of(Itinerary.Kind kind) {
        return switch (kind) {
            case CLOSEST_DEAL -> (i, view) -> view.hopeless(i) ? LAST : view.gap(i);
            case HARDEST_FIRST -> (i, view) -> view.hopeless(i) ? LAST : -view.gap(i);
            case MOST_INFLUENTIAL -> (i, view) -> -view.influence(i);
            case BANDWAGON -> (i, view) -> -view.rise(i);
            case RANDOM -> (i, view) -> 0;
            case SCRIPTED -> (i, view) -> view.scriptPlace(i);
        };
    }
}
