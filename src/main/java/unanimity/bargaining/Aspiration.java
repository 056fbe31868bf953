package unanimity.bargaining;

/**
 * What a member aims for: from everything on the table, as far as it is needed, down to its floor.
 *
 * @param floor the least worth at which it gains, points, at least 0
 * @param top worth of everything on the table, at least 0
 * @param needed how much of the rest it can hope for, 0 to 1: members still needed per member still asking
 */
public record Aspiration(double floor, double top, double needed) {

    /** A member that asks for its floor only, whatever the time. */
    public static Aspiration truthful(double floor) {
        return new Aspiration(floor, floor, 0);
    }

    /** Worth asked for when the share {@code conceded}, 0 to 1, of the way has been conceded. */
    public double at(double conceded) {
        return floor + needed * (Math.max(top, floor) - floor) * (1 - conceded);
    }
}
