package unanimity.statistics.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The top-down half of {@link Prim}, under way: the cases sorted along each dimension, and which of them are still in the box. Those that
 * have left it are only skipped, and taken out of all dimensions when they have become most.
 */
final class Peeling {

    private final Cases cases;
    private final double share;
    private final long least;
    private final int[][] sorted; // [dimension]: with some that have left the box
    private final boolean[] in;
    private ScoredBox box;

    Peeling(Cases cases, double share, long least) {
        this.cases = cases;
        this.share = share;
        this.least = least;
        sorted = new int[cases.dimensions()][];
        Arrays.setAll(sorted, cases::sorted);
        box = cases.score(Box.everything(cases.dimensions()));
        in = cases.inside(box.box());
    }

    /** Each box from that of all cases to the last, one more limit or a narrower one each time. */
    List<ScoredBox> trajectory() {
        List<ScoredBox> boxes = new ArrayList<>();
        boxes.add(box);
        while (0 < box.insideHits() && box.insideHits() < box.inside() && step()) {
            boxes.add(box);
        }
        return List.copyOf(boxes);
    }

    /** Whether there was anything to peel. */
    private boolean step() {
        Limit best = null;
        Slice away = null;
        for (int dimension = 0; dimension < sorted.length; dimension++) {
            for (boolean upper : new boolean[] {false, true}) {
                Slice slice = slice(dimension, upper);
                if (box.inside() - slice.count() >= least && (away == null || gain(slice) > gain(away))) {
                    best = new Limit(dimension, upper, slice.excluding());
                    away = slice;
                }
            }
        }
        return peeled(best, away);
    }

    private boolean peeled(@Nullable Limit limit, @Nullable Slice away) {
        if (limit == null || away == null) {
            return false;
        }
        int left = 0;
        for (int i : sorted[limit.dimension()]) {
            in[i] &= limit.keeps(cases.factor(i, limit.dimension()));
            left += in[i] ? 1 : 0;
        }
        if (2 * left < sorted[0].length) {
            int most = left;
            Arrays.setAll(sorted, dimension -> kept(sorted[dimension], most));
        }
        box = new ScoredBox(
                box.box().with(limit),
                box.inside() - away.count(),
                box.insideHits() - away.hits(),
                box.cases(),
                box.hits());
        return true;
    }

    private int[] kept(int[] order, int most) {
        int[] kept = new int[most];
        int next = 0;
        for (int i : order) {
            if (in[i]) {
                kept[next++] = i;
            }
        }
        return kept;
    }

    private Slice slice(int dimension, boolean upper) {
        int few = Math.max(1, (int) (share * box.inside()));
        return Slice.of(cases, dimension, sorted[dimension], upper, in, few);
    }

    /** By how much density rises for each case taken away. */
    private double gain(Slice away) {
        double density = (double) (box.insideHits() - away.hits()) / (box.inside() - away.count());
        return (density - box.density()) / away.count();
    }
}
