package unanimity.simulation;

import unanimity.model.Power;

/** Which rivals stand, and how alive the members think them. */
final class Rivals {

    private final RivalPlan plan;
    private final Numbers numbers;
    private final boolean[] standing;
    private final boolean[] left;
    private final double[] aliveWithAll;
    private final double[] aliveWithoutOne;

    Rivals(RivalPlan plan, Numbers numbers) {
        this.plan = plan;
        this.numbers = numbers;
        standing = new boolean[plan.count];
        left = new boolean[plan.count];
        aliveWithAll = new double[plan.count];
        aliveWithoutOne = new double[plan.count];
    }

    int count() {
        return plan.count;
    }

    boolean standing(int r) {
        return standing[r];
    }

    boolean left(int r) {
        return left[r];
    }

    void enter(int r) {
        standing[r] = true;
    }

    void leave(int r) {
        standing[r] = false;
        left[r] = true;
    }

    /** Takes up how many members have declared that they hold out, and how many the rule can do without. */
    void look(int declared, int spare) {
        for (int r = 0; r < plan.count; r++) {
            aliveWithAll[r] = alive(r, declared - spare);
            aliveWithoutOne[r] = alive(r, declared - 1 - spare);
        }
    }

    /** V: chance that the rival stays alive, to a member that has itself {@code declared} or not. */
    double alive(int r, boolean declared) {
        return declared ? aliveWithoutOne[r] : aliveWithAll[r];
    }

    private double alive(int r, int held) {
        return standing[r] && held > 0 ? 1 - Power.of(1 - numbers.cell[plan.blockBelief[r]], held) : 0;
    }
}
