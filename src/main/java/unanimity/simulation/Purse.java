package unanimity.simulation;

/**
 * What the proposer has spent, on whom and for which demand, and what was received. Amounts are those of the moment: what a
 * shock changes later does not change what was paid.
 */
final class Purse {

    private final Plan plan;
    private final Numbers numbers;
    private final double[] cost;
    private final double[] pay;
    private final double[] pledgeCost;
    private final double[] pledgeWorth;
    private double spent;

    Purse(Plan plan, Numbers numbers) {
        this.plan = plan;
        this.numbers = numbers;
        cost = new double[plan.members];
        pay = new double[plan.members];
        pledgeCost = new double[plan.demands.count];
        pledgeWorth = new double[plan.demands.count];
    }

    void spend(int i, double points, double worth) {
        spent += points;
        cost[i] += points;
        pay[i] += worth;
    }

    /** Notes what part of a deal went for demand {@code d}; of what others grant the points are 0. */
    void pledge(int d, double points, double worth) {
        pledgeCost[d] += points;
        pledgeWorth[d] += worth;
    }

    /** Points spent on a demand. */
    double pledgeCost(int d) {
        return pledgeCost[d];
    }

    /** Worth of a demand to its member when it was granted. */
    double pledgeWorth(int d) {
        return pledgeWorth[d];
    }

    double spent() {
        return spent;
    }

    /** Points spent on a member. */
    double cost(int i) {
        return cost[i];
    }

    /** Worth that a member received. */
    double pay(int i) {
        return pay[i];
    }

    /** Capital that is left. */
    double left() {
        return numbers.of(ProposalNumber.CAPITAL) - spent;
    }

    /** What success is worth now: less what would fall due with it. */
    double stake() {
        return plan.contingent ? numbers.stake() - spent : numbers.stake();
    }
}
