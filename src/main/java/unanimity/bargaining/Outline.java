package unanimity.bargaining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import unanimity.model.Tolerance;
import unanimity.model.Trace.Corner;

/**
 * The shape of a frontier: bundles that no other beats, from nothing to everything, by rising cost and rising worth.
 *
 * <p>Where every term can be granted in any part, the frontier is concave and piecewise linear. Its corners, where terms taken
 * by falling worth per cost begin and end, are exact, and what lies between two neighbours can be agreed on as well.
 *
 * <p>Where a term has steps the frontier has gaps and dents, and the outline is a set of points, each the best for its cost: at
 * the cost of every combination of steps with the first so many divisible terms whole, unless less buys as much. Where
 * something is divisible, other bundles lie between them; of these the best for {@value #SAMPLES} costs evenly apart are there too.
 */
public final class Outline {

    private static final int SAMPLES = 256;

    private final Frontier table;
    private final List<Integer> divisible;
    private final Bundle bundle = new Bundle();

    private Outline(Frontier table) {
        this.table = table;
        divisible = IntStream.range(0, table.terms())
                .filter(term -> table.steps(term).length == 0)
                .boxed()
                .sorted(this::byWorthPerCost)
                .toList();
    }

    /** The outline of what lies on a table; it begins at cost 0, with worth 0 where nothing in steps is free. */
    public static List<Corner> of(Frontier table) {
        Outline outline = new Outline(table);
        return table.stepped() ? outline.points() : outline.corners(new Corner(0, 0));
    }

    /** Without a division: a cost can be 0, a worth cannot. */
    private int byWorthPerCost(int a, int b) {
        return Double.compare(table.worth(b) * table.cost(a), table.worth(a) * table.cost(b));
    }

    /** From a point on, with one divisible term more each time. */
    private List<Corner> corners(Corner start) {
        List<Corner> corners = new ArrayList<>();
        corners.add(start);
        Corner last = start;
        for (int term : divisible) {
            last = new Corner(last.worth() + table.worth(term), last.cost() + table.cost(term));
            corners.add(last);
        }
        return corners;
    }

    private List<Corner> points() {
        List<Corner> points = new ArrayList<>();
        combinations().forEach(combination -> points.addAll(corners(combination)));
        points.addAll(samples());
        List<Corner> unbeaten = unbeaten(points);
        // a term in part can still beat a combination of whole ones that costs as much
        return divisible.isEmpty()
                ? unbeaten
                : unbeaten(unbeaten.stream().map(point -> best(point.cost())).toList());
    }

    private static List<Corner> unbeaten(List<Corner> points) {
        List<Corner> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingDouble(Corner::cost).thenComparing(Corner::worth, Comparator.reverseOrder()));
        List<Corner> unbeaten = new ArrayList<>();
        double best = Double.NEGATIVE_INFINITY;
        for (Corner point : sorted) {
            if (Tolerance.above(point.worth(), best)) {
                unbeaten.add(point);
                best = point.worth();
            }
        }
        return unbeaten;
    }

    private Corner best(double cost) {
        table.best(cost, bundle);
        return new Corner(bundle.worth(), bundle.cost());
    }

    /** Every choice of a step, or nothing, of each stepped term. */
    private List<Corner> combinations() {
        List<Corner> combinations = List.of(new Corner(0, 0));
        for (int term = 0; term < table.terms(); term++) {
            List<Corner> more = new ArrayList<>(combinations);
            for (double part : table.steps(term)) {
                double worth = part * table.worth(term);
                double cost = part * table.cost(term);
                combinations.forEach(point -> more.add(new Corner(point.worth() + worth, point.cost() + cost)));
            }
            combinations = more;
        }
        return combinations;
    }

    private List<Corner> samples() {
        List<Corner> samples = new ArrayList<>();
        if (!divisible.isEmpty()) {
            table.cheapest(table.top(), bundle);
            double all = bundle.cost();
            for (int s = 1; s < SAMPLES; s++) {
                samples.add(best(all * s / SAMPLES));
            }
        }
        return samples;
    }
}
