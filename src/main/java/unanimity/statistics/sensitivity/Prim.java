package unanimity.statistics.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.statistics.Proportion;
import unanimity.statistics.Require;

/**
 * The patient rule induction method (J. H. Friedman and N. I. Fisher, Statistics and Computing 9 (1999) 123–143), as
 * used to discover scenarios (B. P. Bryant and R. J. Lempert, Technological Forecasting and Social Change 77 (2010)
 * 34–49): a box of factors in which something happens often.
 *
 * <p><b>Peeling</b> starts with all cases and takes away, again and again, the lowest or the highest cases along one
 * dimension, at least the share α of those still in the box, and with the last of them all that are equal. Of all
 * dimensions and both ends it takes the one after which density has risen most for each case taken away. When all
 * values are different that is the density itself, as published; where values are few it does not prefer a large piece
 * (J. H. Kwakkel and M. Jaxa-Rozen, Environmental Modelling and Software 79 (2016) 311–321). It ends where only hits
 * are left, none are, or less than the least support would be. <b>Pasting</b> then gives back along each limit as many,
 * while density does not fall.
 *
 * @param alpha share taken away at a time, in (0, 1); 0.05 is patient
 * @param support least share of all cases that a box holds, in (0, 1]
 */
public record Prim(double alpha, double support) {

    /** A limit is stable when at least this share of resamples chooses it. */
    public static final double STABLE = 0.8;

    /** @throws IllegalArgumentException for other shares */
    public Prim {
        Require.inside(alpha, "alpha");
        Require.share(support, "support");
        Require.positive(support, "support");
    }

    /** Patient: 0.05 at a time, down to 0.05 of the cases. */
    public static Prim patient() {
        return new Prim(0.05, 0.05);
    }

    /**
     * Boxes from that of all cases on, each within the one before: of less and less coverage and, mostly, more density.
     */
    public List<ScoredBox> peel(Cases cases) {
        long least = Math.max(1, (long) Math.ceil(support * cases.size()));
        return new Peeling(cases, alpha, least).trajectory();
    }

    /** The box with the limits given back that cost no density; a limit that keeps nothing out is dropped. */
    public ScoredBox paste(Cases cases, Box box) {
        ScoredBox now = cases.score(box);
        ScoredBox wider = widest(cases, now);
        while (wider != null) {
            now = wider;
            wider = widest(cases, now);
        }
        return now;
    }

    /**
     * Peeled, then of the trajectory the first box, which has most coverage, of at least this density, or the densest
     * where none has, then pasted.
     *
     * @param density in [0, 1]
     */
    public ScoredBox find(Cases cases, double density) {
        Require.share(density, "density");
        List<ScoredBox> boxes = peel(cases);
        ScoredBox chosen = boxes.stream()
                .filter(box -> box.density() >= density)
                .findFirst()
                .orElseGet(() -> densest(boxes));
        return paste(cases, chosen.box());
    }

    /**
     * What becomes of a box that is {@linkplain #find found} anew in resamples of the cases.
     *
     * @param choices how often each limit is chosen: of each dimension the lower, then the upper one
     * @param leftOut the cases that each resample leaves out, about a third, in the box found in it, summed over all
     *     resamples, whose boxes differ, so that its box holds everything: as these cases had no part in where the box is, luck makes it no better than all cases
     */
    public record Anew(List<Choice> choices, ScoredBox leftOut) {
        public Anew {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Finds the box anew in resamples of the cases.
     *
     * @param bootstrap its level does not matter
     */
    public Anew anew(Cases cases, double density, Bootstrap bootstrap) {
        long[] chosen = new long[2 * cases.dimensions()];
        long[] leftOut = new long[4];
        for (int resample = 0; resample < bootstrap.resamples(); resample++) {
            int[] counts = bootstrap.counts(resample, cases.size());
            Box box = find(cases.counted(counts), density).box();
            for (Limit limit : box.limits()) {
                chosen[2 * limit.dimension() + (limit.upper() ? 1 : 0)]++;
            }
            int[] others =
                    Arrays.stream(counts).map(count -> count == 0 ? 1 : 0).toArray();
            add(leftOut, cases.counted(others), box);
        }
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            choices.add(new Choice(i / 2, i % 2 == 1, new Proportion(chosen[i], bootstrap.resamples())));
        }
        Box any = Box.everything(cases.dimensions());
        return new Anew(choices, new ScoredBox(any, leftOut[0], leftOut[1], leftOut[2], leftOut[3]));
    }

    private static void add(long[] sums, Cases cases, Box box) {
        if (cases.size() > 0) {
            ScoredBox scored = cases.score(box);
            sums[0] += scored.inside();
            sums[1] += scored.insideHits();
            sums[2] += scored.cases();
            sums[3] += scored.hits();
        }
    }

    /**
     * How often a limit is chosen.
     *
     * @param upper whether it is the upper limit of the dimension
     * @param chosen resamples in which there is such a limit, whatever its value
     */
    public record Choice(int dimension, boolean upper, Proportion chosen) {

        /** Whether at least {@value Prim#STABLE} of the resamples have it. */
        public boolean stable() {
            return chosen.value() >= STABLE;
        }
    }

    private static ScoredBox densest(List<ScoredBox> boxes) {
        ScoredBox best = boxes.get(0);
        for (ScoredBox box : boxes) {
            best = box.density() > best.density() ? box : best;
        }
        return best;
    }

    /** The densest box with one limit given way, if it is as dense as this one; of equals the one with more cases. */
    private @Nullable ScoredBox widest(Cases cases, ScoredBox now) {
        return now.box().limits().stream()
                .map(limit -> wider(cases, now, limit))
                .filter(box -> box.insideHits() * now.inside() >= now.insideHits() * box.inside())
                .max(Comparator.comparingDouble(ScoredBox::density).thenComparingLong(ScoredBox::inside))
                .orElse(null);
    }

    private ScoredBox wider(Cases cases, ScoredBox now, Limit limit) {
        int few = Math.max(1, (int) (alpha * now.inside()));
        boolean[] beyond = cases.beyond(now.box(), limit);
        Slice more = Slice.of(cases, limit.dimension(), cases.sorted(limit.dimension()), !limit.upper(), beyond, few);
        Box box = more.all()
                ? now.box().without(limit)
                : now.box().with(new Limit(limit.dimension(), limit.upper(), more.including()));
        return cases.score(box);
    }
}
