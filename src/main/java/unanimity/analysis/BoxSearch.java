package unanimity.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import unanimity.statistics.sensitivity.Bootstrap;
import unanimity.statistics.sensitivity.Cases;
import unanimity.statistics.sensitivity.Limit;
import unanimity.statistics.sensitivity.Prim;
import unanimity.statistics.sensitivity.ScoredBox;

/**
 * Boxes in which something happens often, one after another: each is sought among the cases that those before left out.
 *
 * <p>Of the boxes that peeling meets on its way the one is chosen in which coverage and density are together largest (their harmonic
 * mean, C. J. van Rijsbergen, Information Retrieval, 1979, ch. 7). A limit without which the box would do as well is dropped: the one
 * with the largest quasi-p first, while that is above {@value #CHANCE} (B. P. Bryant and R. J. Lempert, Technological Forecasting and
 * Social Change 77 (2010) 34–49).
 */
final class BoxSearch {

    private static final int MOST = 3;
    /** With fewer nothing can be told. */
    static final int LEAST_HITS = 20;

    private static final double CHANCE = 0.05;
    private static final double LEAST_LIFT = 1.5;
    private static final double MOST_OTHERS = 0.5;

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
            ScoredBox chosen = pruned(rest, prim.paste(rest, best(trajectory).box()));
            if (!isTelling(chosen)) {
                break;
            }
            boxes.add(new DiscoveryFindings.FoundBox(chosen, sides(rest, chosen), trajectory));
            if (chosen.inside() == rest.size()) {
                break;
            }
            rest = rest.outside(chosen.box());
        }
        return boxes;
    }

    /** Where most end in deadlock it cannot be much more frequent anywhere; then its absence must be much rarer. */
    private static boolean isTelling(ScoredBox box) {
        double without = 1 - (double) box.hits() / box.cases();
        return box.lift() >= LEAST_LIFT || 1 - box.density() <= MOST_OTHERS * without;
    }

    private static ScoredBox best(List<ScoredBox> trajectory) {
        return trajectory.stream()
                .max(Comparator.comparingDouble(BoxSearch::harmonic))
                .orElseThrow();
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

    private List<DiscoveryFindings.Side> sides(Cases among, ScoredBox box) {
        List<Prim.Choice> choices = prim.stability(among, box.density(), bootstrap);
        List<DiscoveryFindings.Side> sides = new ArrayList<>();
        for (Limit limit : box.box().limits()) {
            Prim.Choice choice = choices.get(2 * limit.dimension() + (limit.upper() ? 1 : 0));
            sides.add(new DiscoveryFindings.Side(limit, choice.chosen(), among.quasiP(box.box(), limit)));
        }
        return sides;
    }
}
