package unanimity.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.model.Demand;
import unanimity.model.Member;
import unanimity.model.Outcome;
import unanimity.model.RunResult;
import unanimity.simulation.Fixed;
import unanimity.simulation.Negotiation;
import unanimity.simulation.Plan;

/**
 * Looks for what would have given a run another end: for the capital, and for cost and worth of each demand, the smallest change
 * that does. A number is moved away from its value in growing steps; between the last step without and the first with another
 * end the place is found by halving. Since the end need not change only once on the way, a nearer change between two steps can be missed;
 * what is told was seen by running again on both sides.
 */
public final class FlipSearch {

    private static final double[] STEPS = {0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75, 1, 1.5, 2, 3, 5, 10};
    private static final int HALVINGS = 24;
    private static final double DECIMALS = 1e4;

    /** In place of a value of 0, of which no step is a part. */
    private static final double LEAST_SCALE = 0.1;

    private final Plan plan;
    private final long seed;
    private final boolean adopted;

    private FlipSearch(Plan plan, long seed) {
        this.plan = plan;
        this.seed = seed;
        adopted = isAdopted(new Negotiation(plan, seed).run());
    }

    /** The changes that were found, the smallest in points first; none where none of the numbers does it alone. */
    public static List<Flip> of(Plan plan, long seed) {
        FlipSearch search = new FlipSearch(plan, seed);
        List<Flip> flips = new ArrayList<>();
        for (String path : search.paths()) {
            Flip flip = search.along(path);
            if (flip != null) {
                flips.add(flip);
            }
        }
        flips.sort(Comparator.comparingDouble((Flip flip) -> Math.abs(flip.change()))
                .thenComparing(Flip::path));
        return List.copyOf(flips);
    }

    private List<String> paths() {
        List<String> paths = new ArrayList<>(List.of("proposal.capital"));
        for (Member member : plan.scenario().members()) {
            for (Demand demand : member.demands()) {
                String path = "members." + member.id() + ".demands." + demand.id();
                paths.add(path + ".cost");
                paths.add(path + ".worth");
            }
        }
        return paths.stream().filter(plan::hasNumber).toList();
    }

    /** The smallest change of one number, up or down. */
    private @Nullable Flip along(String path) {
        double was = plan.number(path, seed);
        Flip up = towards(path, was, 1);
        Flip down = towards(path, was, -1);
        if (up == null || down == null) {
            return up == null ? down : up;
        }
        return Math.abs(up.change()) <= Math.abs(down.change()) ? up : down;
    }

    private @Nullable Flip towards(String path, double was, int sign) {
        double scale = Math.max(was, LEAST_SCALE);
        double before = was;
        for (double step : STEPS) {
            double value = Math.max(0, was + sign * step * scale);
            if (value == before) {
                return null; // at 0, where there is no further down
            }
            if (flips(path, value)) {
                double nearest = shortened(path, nearest(path, before, value), sign);
                return new Flip(path, was, nearest, run(path, nearest));
            }
            before = value;
        }
        return null;
    }

    /** Between a value that leaves the end as it was and one that changes it: the nearest to the first that still changes it. */
    private double nearest(String path, double without, double with) {
        double out = without;
        double in = with;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (out + in) / 2;
            if (flips(path, middle)) {
                in = middle;
            } else {
                out = middle;
            }
        }
        return in;
    }

    /** With four decimals, rounded away from the value it was, if the end changes there too. */
    private double shortened(String path, double value, int sign) {
        double rounded = sign > 0 ? Math.ceil(value * DECIMALS) / DECIMALS : Math.floor(value * DECIMALS) / DECIMALS;
        return rounded >= 0 && flips(path, rounded) ? rounded : value;
    }

    private boolean flips(String path, double value) {
        return isAdopted(run(path, value)) != adopted;
    }

    private RunResult run(String path, double value) {
        return new Negotiation(plan, seed, Fixed.of(plan, path, value)).run();
    }

    private static boolean isAdopted(RunResult run) {
        return run.outcome() == Outcome.ADOPTED;
    }
}
