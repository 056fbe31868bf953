package unanimity.model;

/** What the proposer sees of the members when it plans whom to meet. */
public interface RouteView {

    boolean consenting(int member);

    /** Cost of the last ask of a withholding member, or of all its demands, less what the proposer would spend. */
    double gap(int member);

    /** Whether the proposer believes that nothing on the table can win the member. */
    boolean hopeless(int member);

    double influence(int member);

    /** By how much the pressure on all others would rise with the member's endorsement, points. */
    double rise(int member);

    /** Place in the script, from 0; {@link Integer#MAX_VALUE} for a member that is not in it. */
    int scriptPlace(int member);
}
