package unanimity.experiment;

import java.util.List;

/**
 * A factor that is moved by itself: in the middle of its coordinate it stays as the scenario has it, drawn in each run where it is
 * uncertain.
 */
record HeldFactor(Factor factor) implements Factor {

    private static final double MIDDLE = 0.5;

    @Override
    public String name() {
        return factor.name();
    }

    @Override
    public List<String> paths() {
        return factor.paths();
    }

    @Override
    public List<String> settings(double u) {
        return u == MIDDLE ? List.of() : factor.settings(u);
    }
}
