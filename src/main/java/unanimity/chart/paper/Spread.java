package unanimity.chart.paper;

import java.util.Arrays;
import java.util.Comparator;

/** Labels moved as little as possible so that none covers another. */
public final class Spread {

    private Spread() {}

    /**
     * Middles of labels, in the order of their wishes (the first of two equal wishes comes first).
     *
     * @param wished where the middles would be
     * @param size of each label along the line
     * @param low start of the room for all labels
     * @param high its end; where the room is too small for all, they are packed evenly into it
     */
    public static double[] of(double[] wished, double size, double low, double high) {
        int n = wished.length;
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> wished[i]));
        double step = n == 0 ? size : Math.min(size, (high - low) / n);
        // Less its place in the row a label must not stand below the one before: the closest such row is found by
        // pooling.
        double[] sum = new double[n];
        int[] count = new int[n];
        int pools = 0;
        for (int k = 0; k < n; k++) {
            sum[pools] = wished[order[k]] - k * step;
            count[pools++] = 1;
            while (pools > 1 && sum[pools - 2] / count[pools - 2] > sum[pools - 1] / count[pools - 1]) {
                sum[pools - 2] += sum[pools - 1];
                count[pools - 2] += count[pools - 1];
                pools--;
            }
        }
        double first = low + step / 2;
        double last = Math.max(first, high - step / 2 - (n - 1) * step);
        double[] places = new double[n];
        int k = 0;
        for (int pool = 0; pool < pools; pool++) {
            double middle = Math.min(last, Math.max(first, sum[pool] / count[pool]));
            for (int i = 0; i < count[pool]; i++, k++) {
                places[order[k]] = middle + k * step;
            }
        }
        return places;
    }
}
