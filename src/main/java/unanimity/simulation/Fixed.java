package unanimity.simulation;

import java.util.Map;

/**
 * Numbers of a scenario that have other values in a run than those drawn or written, by cell; all else, and all luck, stays the
 * same. Shocks still change them.
 */
public final class Fixed {

    /** Nothing has another value. */
    public static final Fixed NOTHING = new Fixed(new int[0], new double[0]);

    private final int[] cells;
    private final double[] values;

    private Fixed(int[] cells, double[] values) {
        this.cells = cells;
        this.values = values;
    }

    /** One number. @throws IllegalArgumentException if the scenario has none at {@code path} */
    public static Fixed of(Plan plan, String path, double value) {
        return of(plan, Map.of(path, value));
    }

    /**
     * Some numbers.
     *
     * @param values by parameter path without wildcards, in units of the model: positions from 0 to 1
     * @throws IllegalArgumentException if the scenario has no number at one of them
     */
    public static Fixed of(Plan plan, Map<String, Double> values) {
        int[] cells = new int[values.size()];
        double[] numbers = new double[values.size()];
        int next = 0;
        for (Map.Entry<String, Double> value : values.entrySet()) { // each sets its own cell, so their order is nothing
            cells[next] = plan.cell(value.getKey());
            numbers[next++] = value.getValue();
        }
        return new Fixed(cells, numbers);
    }

    void set(double[] cell) {
        for (int n = 0; n < cells.length; n++) {
            cell[cells[n]] = values[n];
        }
    }
}
