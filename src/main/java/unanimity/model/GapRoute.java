package unanimity.model;

/**
 * By what is missing to a deal; those that have consented and those believed irreconcilable come last.
 *
 * @param sign 1 for the smallest gap first, −1 for the largest
 */
record GapRoute(int sign) implements Route {

    @Override
    public double place(int member, RouteView view) {
        if (view.consenting(member)) {
            return CONSENTING;
        }
        return view.hopeless(member) ? LAST : sign * view.gap(member);
    }
}
