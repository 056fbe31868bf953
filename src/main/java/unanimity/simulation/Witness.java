package unanimity.simulation;

import unanimity.bargaining.Bundle;
import unanimity.bargaining.OfferLog;

/** Sees what happens in a run, in the order in which it happens. Indices are those of the {@link Plan}. */
interface Witness extends OfferLog {

    /** Looks away. */
    Witness NONE = new Witness() {};

    default void roundBegins(int t) {}

    default void extended(boolean moved, int t) {}

    default void event(int event, int t) {}

    default void opened(int demand, int t) {}

    default void leaked(int demand, int t) {}

    default void rivalEntered(int rival, int t) {}

    default void rivalLeft(int rival, int t) {}

    default void recanted(int member, int t) {}

    default void lapsed(int member, int t) {}

    default void consented(int member, int t, boolean byDeal) {}

    default void gaveUp(int member, int t) {}

    /** The meetings of a round are about to begin; gains are weighed, nothing is granted yet. */
    default void meetingsBegin(int t) {}

    default void met(int member, int t) {}

    @Override
    default void heard(int exchange, Bundle ask, double willingness, boolean settled) {}

    default void dealt(int member, Table table, Bundle deal, int t) {}

    default void parted(int member, boolean irreconcilable, int t) {}

    default void endorsed(int member, int t) {}

    default void silenceBegan(int t) {}

    default void objected(int member, int t) {}

    default void roundEnds(int t) {}
}
