package unanimity.chart.batch;

import java.awt.geom.Path2D;
import java.util.function.IntToDoubleFunction;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Strand;

/** Numbers that are reached in a round and hold until the next, as steps. */
final class Stairs {

    /** How far the last step goes on, rounds: something is to be seen where there is only one. */
    private static final double TAIL = 0.3;

    private final double[] x;

    /** @param last the last round; the first is 0 */
    Stairs(int last) {
        x = new double[2 * (last + 1)];
        for (int i = 0; i < x.length; i++) {
            x[i] = i == x.length - 1 ? last + TAIL : Math.ceil(i / 2.0);
        }
    }

    /**
     * A line over those before.
     *
     * @param value by round
     */
    void line(Panel panel, Look look, IntToDoubleFunction value) {
        panel.lines(x, new double[][] {steps(value)}, Strand.of(look, (line, point) -> false));
    }

    /** The same, rising from 0 in the first round. */
    void rising(Panel panel, Look look, IntToDoubleFunction value) {
        double[] steps = steps(value);
        double[] from = new double[x.length + 1];
        double[] up = new double[x.length + 1];
        System.arraycopy(x, 0, from, 1, x.length);
        System.arraycopy(steps, 0, up, 1, x.length);
        panel.lines(from, new double[][] {up}, Strand.of(look, (line, point) -> false));
    }

    /** The area between two lines, in the places of a panel. */
    Path2D between(Panel panel, IntToDoubleFunction low, IntToDoubleFunction high) {
        double[] below = steps(low);
        double[] above = steps(high);
        Path2D path = new Path2D.Double();
        path.moveTo(panel.x(x[0]), panel.y(above[0]));
        for (int i = 1; i < x.length; i++) {
            path.lineTo(panel.x(x[i]), panel.y(above[i]));
        }
        for (int i = x.length - 1; i >= 0; i--) {
            path.lineTo(panel.x(x[i]), panel.y(below[i]));
        }
        path.closePath();
        return path;
    }

    private double[] steps(IntToDoubleFunction value) {
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = value.applyAsDouble(i / 2);
        }
        return y;
    }
}
