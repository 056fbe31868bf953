package unanimity.simulation;

/** What the proposer has spent, on whom, and what they received. */
final class Purse {

    private final Plan plan;
    private final Numbers numbers;
    private final double[] cost;
    private final double[] pay;
    private double spent;

    Purse(Plan plan, Numbers numbers) {
        this.plan = plan;
        this.numbers = numbers;
        cost = new double[plan.members];
        pay = new double[plan.members];
    }

    void spend(int i, double points, double worth) {
        spent += points;
        cost[i] += points;
        pay[i] += worth;
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
