package unanimity.simulation;

import unanimity.model.Itinerary;

/**
 * An itinerary: whom the proposer sees first. Each is one rule that gives every member a place; smaller comes first.
 */
@FunctionalInterface
interface Route {

    /** Stands for a member that comes after all others. */
    double LAST = Double.POSITIVE_INFINITY;

    /** Stands for a member that has consented: it only waits to endorse, and comes after all that have to be won. */
    double CONSENTING = Double.MAX_VALUE;

    double place(int member, RouteView view);

    /** The itinerary that a scenario names. */
    static Route of(Itinerary.Kind kind) {
        return switch (kind) {
            case CLOSEST_DEAL -> (i, view) -> placeByGap(i, 1, view);
            case HARDEST_FIRST -> (i, view) -> placeByGap(i, -1, view);
            case MOST_INFLUENTIAL -> (i, view) -> -view.influence(i);
            case BANDWAGON -> (i, view) -> -view.rise(i);
            case RANDOM -> (i, view) -> 0;
            case SCRIPTED -> (i, view) -> view.scriptPlace(i);
        };
    }

    private static double placeByGap(int i, int sign, RouteView view) {
        if (view.consenting(i)) {
            return CONSENTING;
        }
        return view.hopeless(i) ? LAST : sign * view.gap(i);
    }
}
