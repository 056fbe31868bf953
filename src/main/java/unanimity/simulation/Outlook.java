package unanimity.simulation;

import java.util.Arrays;
import unanimity.chance.Chance;
import unanimity.chance.Purpose;

/** What follows from the numbers of a run before anybody meets: normalised weights, closeness, tastes, what failing is worth. */
final class Outlook {

    private final Plan plan;
    private final Numbers numbers;
    private final Chance chance;
    private final int n;
    private final int issues;
    private final double[] ideal;
    private final double[] salience;
    private final double[] proposalSalience;
    private final double[] influenceShare;
    private final double[] taste;
    private final double[] fallback;
    private final double[] rivalUtility;
    private Closeness closeness;

    Outlook(Plan plan, Numbers numbers, Chance chance) {
        this.plan = plan;
        this.numbers = numbers;
        this.chance = chance;
        n = plan.members;
        issues = plan.issues;
        ideal = new double[n * issues];
        salience = new double[n * issues];
        proposalSalience = new double[issues];
        influenceShare = new double[n];
        taste = new double[n];
        fallback = new double[n];
        rivalUtility = new double[n * plan.rivals.count];
        closeness = plan.closeness;
        refresh();
    }

    /** Computes everything from the numbers as they are now. */
    void refresh() {
        for (int i = 0; i < n; i++) {
            weighIssues(i);
            taste[i] = numbers.of(MemberNumber.TASTE_NOISE, i) * commonAndOwnTaste(i);
            fallback[i] = weighFallback(i);
            for (int r = 0; r < plan.rivals.count; r++) {
                rivalUtility[i * plan.rivals.count + r] = weighRival(i, r);
            }
        }
        weighProposal();
        closeness = closeness.with(numbers.cell);
    }

    /** Ideal point of a member on an issue, 0 to 1. */
    double ideal(int i, int k) {
        return ideal[i * issues + k];
    }

    /** Weight of an issue for a member; the weights of a member sum to 1. */
    double salience(int i, int k) {
        return salience[i * issues + k];
    }

    double proposalSalience(int k) {
        return proposalSalience[k];
    }

    /** A member's share of all influence. */
    double influenceShare(int i) {
        return influenceShare[i];
    }

    double taste(int i) {
        return taste[i];
    }

    /** Value of no agreement before its cost. */
    double fallback(int i) {
        return fallback[i];
    }

    double rivalUtility(int i, int r) {
        return rivalUtility[i * plan.rivals.count + r];
    }

    /** Weight of member j in the pressure that i feels: its influence times how close it is. */
    double pull(int i, int j) {
        return closeness.felt(i, j, numbers.of(MemberNumber.INFLUENCE, j));
    }

    /** Adds to what each other member feels the weight of member {@code j}. */
    void addPull(int j, double[] felt) {
        closeness.add(j, numbers.of(MemberNumber.INFLUENCE, j), felt);
    }

    private void weighIssues(int i) {
        double sum = 0;
        for (int k = 0; k < issues; k++) {
            ideal[i * issues + k] = numbers.position(i, k);
            sum += numbers.salience(i, k);
        }
        for (int k = 0; k < issues; k++) {
            salience[i * issues + k] = sum == 0 ? 0 : numbers.salience(i, k) / sum;
        }
    }

    private void weighProposal() {
        double sum = 0;
        for (int k = 0; k < issues; k++) {
            sum += numbers.proposalSalience(k);
        }
        for (int k = 0; k < issues; k++) {
            proposalSalience[k] = sum == 0 ? 0 : numbers.proposalSalience(k) / sum;
        }
        double influence = 0;
        for (int i = 0; i < n; i++) {
            influence += numbers.of(MemberNumber.INFLUENCE, i);
        }
        for (int i = 0; i < n; i++) {
            influenceShare[i] = influence == 0 ? 0 : numbers.of(MemberNumber.INFLUENCE, i) / influence;
        }
    }

    private double commonAndOwnTaste(int i) {
        double common = 0;
        double correlation = 0;
        for (int b = 0; b < plan.blocs.count; b++) {
            double r = numbers.cell[plan.blocs.correlation[b]];
            if (r > 0 && Arrays.binarySearch(plan.blocs.members[b], i) >= 0) {
                common += Math.sqrt(r) * chance.normal(Purpose.BLOC_TASTE, plan.blocs.identity[b], 0);
                correlation += r;
            }
        }
        double own = chance.normal(Purpose.TASTE, plan.names.memberIdentity[i], 0);
        return common + Math.sqrt(Math.max(0, 1 - correlation)) * own;
    }

    private double weighFallback(int i) {
        int written = plan.numbers.fallback[i];
        if (numbers.has(written)) {
            return numbers.cell[written];
        }
        double value = 0;
        for (int k = 0; k < issues; k++) {
            int statusQuo = plan.numbers.statusQuo[k];
            if (numbers.has(statusQuo)) {
                value -= salience(i, k) * plan.loss.at(ideal(i, k) - numbers.cell[statusQuo]);
            }
        }
        return value;
    }

    private double weighRival(int i, int r) {
        double utility = 0;
        for (int k = 0; k < issues; k++) {
            utility -= salience(i, k) * plan.loss.at(ideal(i, k) - numbers.cell[plan.rivals.positions[r][k]]);
        }
        return utility + numbers.rivalAffinity(i, r);
    }
}
