package unanimity.model;

/** Whom the proposer sees first: a rule that gives every member a place. Each has a constant in {@link Itinerary.Kind}. */
@FunctionalInterface
public interface Route {

    /** Place of a member that comes after all others. */
    double LAST = Double.POSITIVE_INFINITY;

    /** Place of a member that has consented: it only waits to endorse, and comes after all that have to be won. */
    double CONSENTING = Double.MAX_VALUE;

    /** The smaller, the earlier the member is met; chance decides between members in the same place. */
    double place(int member, RouteView view);
}
