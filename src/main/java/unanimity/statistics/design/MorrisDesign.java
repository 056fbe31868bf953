package unanimity.statistics.design;

import unanimity.statistics.Require;

/**
 * Ways through the cube on which one factor after another is moved, once each (M. D. Morris, Technometrics 33 (1991)
 * 161–174). Factors have p levels 0, 1/(p − 1), …, 1 and move by Δ = p/(2(p − 1)), from any level that allows it, up or
 * down; each factor's direction and the order of the factors are drawn for each way. With p even every level is as
 * likely as any other. r ways through d factors make r(d + 1) points, way by way.
 *
 * <p>Takes the numbers way·3d to way·3d + 3d − 1 of its chance: d levels, d directions, d for the order. The levels 0
 * and 1 are ends of the cube; see {@link Design#within}.
 */
public final class MorrisDesign implements Design {

    private final int levels;
    private final int[][] from; // [trajectory][factor], level
    private final int[][] to;
    private final int[][] place; // [trajectory][factor], which step moves it

    /**
     * @param trajectories r, at least 1
     * @param factors d, at least 1
     * @param levels p, even, at least 2; mostly 4
     * @throws IllegalArgumentException for other numbers
     */
    public MorrisDesign(int trajectories, int factors, int levels, Uniforms chance) {
        Require.atLeast(1, trajectories, "trajectories");
        Require.atLeast(1, factors, "factors");
        Require.atLeast(2, levels, "levels");
        if (levels % 2 != 0) {
            throw Require.refusal("levels must be an even number", levels);
        }
        this.levels = levels;
        from = new int[trajectories][factors];
        to = new int[trajectories][factors];
        place = new int[trajectories][];
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            draw(trajectory, chance.from(3L * factors * trajectory));
        }
    }

    private void draw(int trajectory, Uniforms chance) {
        int factors = from[trajectory].length;
        int step = levels / 2;
        for (int factor = 0; factor < factors; factor++) {
            int lower = chance.below(factor, levels - step);
            boolean up = chance.at(factors + factor) < 0.5;
            from[trajectory][factor] = up ? lower : lower + step;
            to[trajectory][factor] = up ? lower + step : lower;
        }
        place[trajectory] = LatinHypercube.order(factors, chance.from(2L * factors));
    }

    /** Ways r. */
    public int trajectories() {
        return from.length;
    }

    /** Δ, the length of each step. */
    public double delta() {
        return levels / (2 * (levels - 1.0));
    }

    @Override
    public long points() {
        return (long) trajectories() * (dimensions() + 1);
    }

    @Override
    public int dimensions() {
        return from[0].length;
    }

    @Override
    public double at(long point, int dimension) {
        check(point, dimension);
        int trajectory = (int) (point / (dimensions() + 1));
        boolean moved = place[trajectory][dimension] < point % (dimensions() + 1);
        return (moved ? to : from)[trajectory][dimension] / (levels - 1.0);
    }

    /** The point of a way from which the factor moves; the next point is where it has moved to. */
    public long before(int trajectory, int factor) {
        return (long) trajectory * (dimensions() + 1) + place[trajectory][factor];
    }

    /** Whether the factor moves up on this way. */
    public boolean up(int trajectory, int factor) {
        return from[trajectory][factor] < to[trajectory][factor];
    }
}
