package unanimity.statistics.design;

import unanimity.chance.Chance;
import unanimity.chance.Purpose;

/** The project's own chance as designs take it. */
public final class Addressed {

    private Addressed() {}

    public static Uniforms chance(long seed) {
        Chance chance = new Chance(seed);
        return index -> chance.uniform(Purpose.PARAMETER, index, 0);
    }
}
