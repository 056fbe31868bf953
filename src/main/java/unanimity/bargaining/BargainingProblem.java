package unanimity.bargaining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import unanimity.model.Tolerance;
import unanimity.model.Trace.Corner;

/**
 * One meeting as the theory of bargaining sees it, without tactics and time: what both could agree on, what each gains by it, and
 * what a fair-minded arbiter would choose.
 *
 * <p>At a point of the frontier with worth w and cost c the member gains w − {@code floor} and the proposer {@code reserve} − c,
 * both in points; without agreement both gain 0. The reserve is the most that the proposer would ever spend on this member
 * ({@link Willingness} when all is conceded), as the floor is the least that the member would ever take: neither depends on
 * how slowly a side concedes, so the solutions are a yardstick for what tactics and timing have done. Open to agreement are
 * the points at which neither loses; where there are none, there is no solution.
 *
 * <p>Where the frontier is stepped, only its points can be agreed on and the set is not convex: the Nash point is then the point
 * with the largest product, and the Kalai–Smorodinsky point the one at which the side that gets the smaller share of its
 * ideal gain gets most; equal points go to the cheaper. On a concave frontier both are the classical points.
 *
 * @param frontier by rising cost and worth, as {@link Outline} draws it
 * @param stepped whether nothing between two points of the frontier can be agreed on
 * @param floor least worth at which the member gains, points, at least 0
 * @param reserve the most that the proposer would spend, points, at least 0
 */
public record BargainingProblem(List<Corner> frontier, boolean stepped, double floor, double reserve) {

    /**
     * A stretch of the frontier on which neither loses; of a single point both ends are that.
     *
     * @param slope worth per cost
     */
    private record Stretch(Corner low, Corner high, double slope) {

        /** The point of that cost, or the nearer end. */
        Corner at(double cost) {
            if (!(cost > low.cost())) {
                return low;
            }
            return cost >= high.cost() ? high : new Corner(low.worth() + slope * (cost - low.cost()), cost);
        }
    }

    public BargainingProblem {
        frontier = List.copyOf(frontier);
    }

    /**
     * The point with the largest product of gains (J. Nash, "The bargaining problem", Econometrica 18 (1950) 155–162).
     *
     * <p>On a stretch w = w₀ + s(c − c₀) the product (w − floor)(reserve − c) is largest at
     * c = (reserve + c₀ − (w₀ − floor)/s)/2, or at the nearer end.
     *
     * @return null where nothing is open to agreement
     */
    public @Nullable Corner nash() {
        return best(
                stretch -> {
                    Corner low = stretch.low();
                    return stretch.at((reserve + low.cost() - (low.worth() - floor) / stretch.slope()) / 2);
                },
                point -> memberGain(point) * proposerGain(point));
    }

    /**
     * The point at which both get the same share of their ideal gain, which is the most that either could get while the other does
     * not lose (E. Kalai and M. Smorodinsky, "Other solutions to Nash's bargaining problem", Econometrica 43 (1975) 513–518).
     *
     * <p>With ideal gains A of the member and B of the proposer, on a stretch w = w₀ + s(c − c₀): (w − floor)B = (reserve − c)A
     * at c = (A·reserve + B(s·c₀ − w₀ + floor))/(A + B·s), or at the nearer end.
     *
     * @return null where nothing is open to agreement
     */
    public @Nullable Corner kalaiSmorodinsky() {
        List<Stretch> open = open();
        if (open.isEmpty()) {
            return null;
        }
        double member = memberGain(open.get(open.size() - 1).high());
        double proposer = proposerGain(open.get(0).low());
        return best(
                stretch -> {
                    Corner low = stretch.low();
                    double slope = stretch.slope();
                    return stretch.at((member * reserve + proposer * (slope * low.cost() - low.worth() + floor))
                            / (member + proposer * slope));
                },
                point -> Math.min(share(memberGain(point), member), share(proposerGain(point), proposer)));
    }

    private double memberGain(Corner point) {
        return point.worth() - floor;
    }

    private double proposerGain(Corner point) {
        return reserve - point.cost();
    }

    private static double share(double gain, double ideal) {
        return ideal > 0 ? gain / ideal : 1;
    }

    /** Of the best points of all stretches the one that is largest by the measure, the cheapest of equal ones. */
    private @Nullable Corner best(Function<Stretch, Corner> bestOf, ToDoubleFunction<Corner> measure) {
        Corner best = null;
        for (Stretch stretch : open()) {
            Corner point = stretch.low().equals(stretch.high()) ? stretch.low() : bestOf.apply(stretch);
            if (best == null || Tolerance.above(measure.applyAsDouble(point), measure.applyAsDouble(best))) {
                best = point;
            }
        }
        return best;
    }

    /** Where neither loses, by rising cost. */
    private List<Stretch> open() {
        List<Stretch> open = new ArrayList<>();
        for (int k = 1; k < frontier.size() && !stepped; k++) {
            addOpen(frontier.get(k - 1), frontier.get(k), open);
        }
        if (open.isEmpty()) {
            // what is given for nothing leaves only its end, where the member has all of it
            List<Corner> alone = stepped ? frontier : frontier.subList(frontier.size() - 1, frontier.size());
            for (Corner point : alone) {
                if (!Tolerance.below(point.worth(), floor) && !Tolerance.above(point.cost(), reserve)) {
                    open.add(new Stretch(point, point, 0));
                }
            }
        }
        return open;
    }

    private void addOpen(Corner low, Corner high, List<Stretch> open) {
        boolean free = !Tolerance.above(high.cost(), low.cost());
        if (free || Tolerance.below(high.worth(), floor) || Tolerance.above(low.cost(), reserve)) {
            return;
        }
        Stretch whole = new Stretch(low, high, (high.worth() - low.worth()) / (high.cost() - low.cost()));
        Corner first = whole.at(low.cost() + (floor - low.worth()) / whole.slope());
        Corner last = whole.at(reserve);
        if (first.cost() <= last.cost()) {
            open.add(new Stretch(first, last, whole.slope()));
        }
    }
}
