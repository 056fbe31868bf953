package unanimity.experiment;

import unanimity.chance.Chance;
import unanimity.chance.Purpose;
import unanimity.statistics.design.Uniforms;

/** What the chance of a design is for: each has numbers of its own, whatever the others take. */
public enum DesignChance {
    LATIN_HYPERCUBE,
    SOBOL,
    MORRIS,
    BOOTSTRAP;

    /** The chance of a batch for this. */
    public Uniforms of(long seed) {
        Chance chance = new Chance(seed);
        return index -> chance.uniform(Purpose.DESIGN, index, ordinal());
    }
}
