package unanimity.bargaining;

/**
 * What the proposer would spend on a member: that member's floor cost and a share of the surplus of success, never what
 * the others will need.
 *
 * @param limit capital that is left when what the others need is set aside, points
 * @param floorCost cost of what the member is believed to need, points
 * @param surplus the member's share of what success is worth beyond all floor costs, points
 * @param opening share offered at the start, 0 to 1
 */
public record Willingness(double limit, double floorCost, double surplus, double opening) {

    /** Nothing: for a member that the rule does not need. */
    public static Willingness none() {
        return new Willingness(0, 0, 0, 0);
    }

    /** Points it would spend when the share {@code conceded}, 0 to 1, of the way has been conceded; at least 0. */
    public double at(double conceded) {
        return Math.max(0, Math.min(limit, (opening + (1 - opening) * conceded) * (floorCost + surplus)));
    }
}
