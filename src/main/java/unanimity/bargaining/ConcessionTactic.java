package unanimity.bargaining;

import unanimity.model.Tactic;

/**
 * How much of the way to its floor a side has conceded as time passes (P. Faratin, C. Sierra, N. Jennings, "Negotiation
 * decision functions for autonomous agents", Robotics and Autonomous Systems 24 (1998) 159–182).
 */
public sealed interface ConcessionTactic permits Polynomial, Exponential {

    /** Share conceded at {@code elapsed} in [0, 1]: 0 at the start, 1 at the deadline, rising. */
    double conceded(double elapsed);

    /** The function that a scenario names. */
    static ConcessionTactic of(Tactic tactic) {
        return switch (tactic.curve()) {
            case POLYNOMIAL -> new Polynomial(tactic.beta());
            case EXPONENTIAL -> Exponential.of(tactic.beta());
        };
    }
}
