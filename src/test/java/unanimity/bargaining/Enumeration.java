package unanimity.bargaining;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A table small enough to be searched by brute force. An optimum of a linear programme with one constraint besides 0 ≤ x ≤ 1
 * is at a vertex, and at a vertex at most one fraction is neither 0 nor 1: so every choice of whole terms with at most one
 * term in part, and every choice of steps, is tried.
 */
record Enumeration(List<Term> terms) {

    /** A term; {@code steps} is empty when it can be granted in any part. */
    record Term(double worth, double cost, List<Double> steps) {
        void lay(Frontier frontier) {
            if (steps.isEmpty()) {
                frontier.lay(worth, cost);
            } else {
                frontier.layStepped(
                        worth, cost, steps.stream().mapToDouble(step -> step).toArray());
            }
        }
    }

    /** A choice of fractions for the first terms. */
    private record Choice(double worth, double cost) {
        Choice plus(Term term, double fraction) {
            return new Choice(worth + fraction * term.worth(), cost + fraction * term.cost());
        }
    }

    /** A random table: whole numbers, so with ties, or any; some terms free, some in steps. */
    static Enumeration random(SplittableRandom random, boolean steps, boolean divisible) {
        boolean whole = random.nextBoolean();
        List<Term> terms = new ArrayList<>();
        int count = 1 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            double worth = whole ? 1 + random.nextInt(4) : 0.01 + random.nextDouble();
            double cost = random.nextInt(5) == 0 ? 0 : whole ? random.nextInt(4) : random.nextDouble();
            boolean stepped = steps && (!divisible || random.nextBoolean());
            terms.add(new Term(worth, cost, stepped ? levels(random) : List.of()));
        }
        return new Enumeration(terms);
    }

    private static List<Double> levels(SplittableRandom random) {
        return switch (random.nextInt(3)) {
            case 0 -> List.of(1.0);
            case 1 -> List.of(0.5, 1.0);
            default -> List.of(0.25, 0.4, 1.0);
        };
    }

    Frontier laid() {
        Frontier frontier = new Frontier();
        terms.forEach(term -> term.lay(frontier));
        return frontier;
    }

    double top() {
        return terms.stream().mapToDouble(Term::worth).sum();
    }

    double price() {
        return terms.stream().mapToDouble(Term::cost).sum();
    }

    /** The largest worth that costs at most {@code budget}. */
    double best(double budget) {
        double best = 0;
        for (int partial = -1; partial < terms.size(); partial++) {
            for (Choice choice : choices(partial)) {
                if (choice.cost() <= budget + 1e-12) {
                    double fraction = partial < 0
                            ? 0
                            : part(budget - choice.cost(), terms.get(partial).cost());
                    double more =
                            partial < 0 ? 0 : fraction * terms.get(partial).worth();
                    best = Math.max(best, choice.worth() + more);
                }
            }
        }
        return best;
    }

    /** The smallest cost of a worth of at least {@code target}, infinite when there is none. */
    double cheapest(double target) {
        double cheapest = Double.POSITIVE_INFINITY;
        for (int partial = -1; partial < terms.size(); partial++) {
            for (Choice choice : choices(partial)) {
                double fraction = partial < 0
                        ? 0
                        : part(target - choice.worth(), terms.get(partial).worth());
                double more = partial < 0 ? 0 : fraction * terms.get(partial).worth();
                if (choice.worth() + more >= target - 1e-12) {
                    double extra =
                            partial < 0 ? 0 : fraction * terms.get(partial).cost();
                    cheapest = Math.min(cheapest, choice.cost() + extra);
                }
            }
        }
        return cheapest;
    }

    /** All choices without the term {@code partial}, which must be divisible; none when it is not. */
    private List<Choice> choices(int partial) {
        List<Choice> choices = new ArrayList<>();
        if (partial >= 0 && !terms.get(partial).steps().isEmpty()) {
            return choices;
        }
        choices.add(new Choice(0, 0));
        for (int i = 0; i < terms.size(); i++) {
            if (i != partial) {
                Term term = terms.get(i);
                for (Choice choice : List.copyOf(choices)) {
                    for (double step : term.steps().isEmpty() ? List.of(1.0) : term.steps()) {
                        choices.add(choice.plus(term, step));
                    }
                }
            }
        }
        return choices;
    }

    private static double part(double left, double whole) {
        return whole == 0 ? 1 : Math.max(0, Math.min(1, left / whole));
    }
}
