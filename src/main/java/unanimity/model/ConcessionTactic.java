package unanimity.model;

/**
 * How much of the way to its floor a side has conceded as time passes (P. Faratin, C. Sierra, N. Jennings, "Negotiation
 * decision functions for autonomous agents", Robotics and Autonomous Systems 24 (1998) 159–182). Each is a record with a
 * constant in {@link Curve}.
 */
public interface ConcessionTactic {

    /** Share conceded at {@code elapsed} in [0, 1]: 0 at the start, 1 at the deadline, rising. */
    double conceded(double elapsed);
}
