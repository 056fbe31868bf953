package unanimity.simulation;

import unanimity.chance.Chance;

/** What a number of a scenario is in a run, so that a test can make an outcome of it whose sensitivities are known. */
public final class CellValue {

    private CellValue() {}

    /** In units of the model. */
    public static double of(Plan plan, Fixed fixed, long seed, String path) {
        double[] cells = plan.base.clone();
        double[] drawn = plan.draw(new Chance(seed));
        for (int u = 0; u < drawn.length; u++) {
            cells[plan.uncertainCell[u]] = drawn[u];
        }
        fixed.set(cells);
        return cells[plan.cell(path)];
    }
}
