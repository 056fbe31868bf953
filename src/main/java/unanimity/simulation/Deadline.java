package unanimity.simulation;

import unanimity.chance.Chance;
import unanimity.chance.Purpose;
import unanimity.model.Power;

/** When it must be over, as far as that is known, and how much of the pressure of that day is felt. */
final class Deadline {

    private final Plan plan;
    private final Numbers numbers;
    private final int first;
    private final int moved;
    private boolean decided;
    private boolean extended;

    Deadline(Plan plan, Numbers numbers) {
        this.plan = plan;
        this.numbers = numbers;
        first = plan.calendar.lastRound();
        moved = plan.calendar.extendedLastRound();
    }

    /** The round of the first deadline, T. */
    int first() {
        return first;
    }

    boolean extended() {
        return extended;
    }

    /** On the day of the first deadline it shows whether it is moved. */
    void decide(int t, Chance chance) {
        if (t == first) {
            decided = true;
            int probability = plan.numbers.extensionProbability;
            extended = probability != Cells.NONE
                    && chance.uniform(Purpose.EXTENSION, Chance.identity(""), t) < numbers.cell[probability];
        }
    }

    /** Whether round {@code t} is known to be the last, or past it. */
    boolean reached(int t) {
        return decided && t >= (extended ? moved : first);
    }

    /** g(t): share of the pressure of the deadline that is felt, 0 to 1. */
    double pressure(int t) {
        double exponent = numbers.cell[plan.numbers.pressure];
        double p = believed();
        return (1 - p) * Power.of(Math.min(1, (double) t / first), exponent)
                + p * Power.of(Math.min(1, (double) t / moved), exponent);
    }

    private double believed() {
        if (decided) {
            return extended ? 1 : 0;
        }
        return numbers.orElse(plan.numbers.extensionProbability, 0);
    }
}
