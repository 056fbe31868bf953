package unanimity.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.statistics.sensitivity.Bootstrap;
import unanimity.statistics.sensitivity.Cases;
import unanimity.statistics.sensitivity.Limit;
import unanimity.statistics.sensitivity.Prim;
import unanimity.statistics.sensitivity.ScoredBox;

/**
 * Boxes in which something happens often, one after another: each is sought among the cases that those before left out.
 *
 * <p>Of the boxes that peeling meets on its way, and in which it happens so much more often that it is worth telling, the one is chosen in
 * which coverage and density are together largest (their harmonic mean, C. J. van Rijsbergen, Information Retrieval, 1979, ch. 7). A limit
 * without which the box would do as well is dropped: the one with the largest quasi-p first, while that is above {@value #CHANCE} (B. P.
 * Bryant and R. J. Lempert, Technological Forecasting and Social Change 77 (2010) 34–49).
 *
 * <p>Among many numbers luck makes dense boxes, too. So limits that are not found anew in half of the resamples are dropped, and a box
 * counts only if it is still worth telling then, and if boxes found in resamples do well among the cases that these leave out: at least
 * a quarter as far from all cases as a box must be.
 */
final class BoxSearch {

    private static final int MOST = 3;
    /** With fewer nothing can be told. */
    static final int LEAST_HITS = 20;

    private static final double CHANCE = 0.05;
    private static final double LEAST_LIFT = 1.5;
    private static final double MOST_OTHERS = 0.5;
    private static final double LEAST_FOUND = 0.5;

    /** Boxes found in resamples have limits that luck gave besides, and so do less well. */
    private static final double LEFT_OUT = 0.25;

    private final Cases cases;
    private final Bootstrap bootstrap;
    private final Prim prim = Prim.patient();

    BoxSearch(Cases cases, Bootstrap bootstrap) {
        this.cases = cases;
        this.bootstrap = bootstrap;
    }

    List<DiscoveryFindings.FoundBox> boxes() {
        List<DiscoveryFindings.FoundBox> boxes = new ArrayList<>();
        Cases rest = cases;
        while (boxes.size() < MOST) {
            List<ScoredBox> trajectory = prim.peel(rest);
            ScoredBox all = trajectory.get(0);
            if (all.hits() < LEAST_HITS || all.hits() == all.cases()) {
                break;
            }
            DiscoveryFindings.FoundBox found = found(rest, trajectory);
            if (found == null) {
                break;
            }
            boxes.add(found);
            if (found.scored().inside() == rest.size()) {
                break;
            }
            rest = rest.outside(found.scored().box());
        }
        return boxes;
    }

    private DiscoveryFindings.@Nullable FoundBox found(Cases among, List<ScoredBox> trajectory) {
        ScoredBox chosen = trajectory.stream()
                .filter(box -> isTelling(box, 1))
                .sorted(Comparator.comparingDouble(BoxSearch::harmonic).reversed())
                .map(box -> pruned(among, prim.paste(among, box.box())))
                .filter(box -> isTelling(box, 1))
                .findFirst()
                .orElse(null);
        if (chosen == null) {
            return null;
        }
        Prim.Anew anew = prim.anew(among, chosen.density(), bootstrap);
        ScoredBox steady = pruned(among, steady(among, chosen, anew));
        return isTelling(steady, 1) && isTelling(anew.leftOut(), LEFT_OUT)
                ? new DiscoveryFindings.FoundBox(steady, sides(among, steady, anew), trajectory)
                : null;
    }

    /**
     * Where most end in deadlock it cannot be much more frequent anywhere; then its absence must be much rarer.
     *
     * @param share how much of the distance from all cases is enough: 1, or less
     */
    private static boolean isTelling(ScoredBox box, double share) {
        double without = 1 - (double) box.hits() / box.cases();
        return box.lift() >= 1 + share * (LEAST_LIFT - 1)
                || 1 - box.density() <= (1 - share * (1 - MOST_OTHERS)) * without;
    }

    private static double harmonic(ScoredBox box) {
        double sum = box.coverage() + box.density();
        return sum == 0 ? 0 : 2 * box.coverage() * box.density() / sum;
    }

    private static ScoredBox pruned(Cases among, ScoredBox box) {
        ScoredBox now = box;
        while (true) {
            Limit weakest = null;
            double most = CHANCE;
            for (Limit limit : now.box().limits()) {
                double quasiP = among.quasiP(now.box(), limit);
                if (quasiP > most) {
                    weakest = limit;
                    most = quasiP;
                }
            }
            if (weakest == null) {
                return now;
            }
            now = among.score(now.box().without(weakest));
        }
    }

    private static ScoredBox steady(Cases among, ScoredBox box, Prim.Anew anew) {
        ScoredBox now = box;
        for (Limit limit : box.box().limits()) {
            if (choice(anew, limit).chosen().value() < LEAST_FOUND) {
                now = among.score(now.box().without(limit));
            }
        }
        return now;
    }

    private static Prim.Choice choice(Prim.Anew anew, Limit limit) {
        return anew.choices().get(2 * limit.dimension() + (limit.upper() ? 1 : 0));
    }

    private static List<DiscoveryFindings.Side> sides(Cases among, ScoredBox box, Prim.Anew anew) {
        return box.box().limits().stream()
                .map(limit ->
                        new DiscoveryFindings.Side(limit, choice(anew, limit).chosen(), among.quasiP(box.box(), limit)))
                .toList();
    }
}
