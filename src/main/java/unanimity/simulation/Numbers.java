package unanimity.simulation;

/** The numbers of one run, by cell: drawn at its start, changed by shocks. */
final class Numbers {

    final double[] cell;
    private final NumberPlan at;
    private final DemandPlan demands;
    private final int members;
    private final int issues;
    private final int rivals;

    Numbers(Plan plan, double[] drawn) {
        cell = plan.base.clone();
        for (int u = 0; u < drawn.length; u++) {
            cell[plan.uncertainCell[u]] = drawn[u];
        }
        at = plan.numbers;
        demands = plan.demands;
        members = plan.members;
        issues = plan.issues;
        rivals = plan.rivals.count;
    }

    /** The number in a cell, for which {@link KeyPlan} has the place. */
    double at(int index) {
        return cell[index];
    }

    double of(MemberNumber number, int member) {
        return cell[at.memberBlock + number.ordinal() * members + member];
    }

    double of(ProposalNumber number) {
        return cell[at.proposalBlock + number.ordinal()];
    }

    double of(DemandNumber number, int demand) {
        return cell[demands.block + number.ordinal() * demands.count + demand];
    }

    double position(int member, int issue) {
        return cell[at.positions + member * issues + issue];
    }

    double salience(int member, int issue) {
        return cell[at.salience + member * issues + issue];
    }

    double rivalAffinity(int member, int rival) {
        return cell[at.rivalAffinity + member * rivals + rival];
    }

    double proposalPosition(int issue) {
        return cell[at.proposalPositions + issue];
    }

    double proposalSalience(int issue) {
        return cell[at.proposalSalience + issue];
    }

    /** What success is worth to the proposer: as much as it can spend where the scenario does not say. */
    double stake() {
        return orElse(at.stake, of(ProposalNumber.CAPITAL));
    }

    /** How a demand touches a member: points lost (+) or won (−) at full level. */
    double harm(int effect) {
        return orElse(demands.irritatesCell[effect], 0) - orElse(demands.benefitsCell[effect], 0);
    }

    /** The cell's value, or another where the scenario has none. */
    double orElse(int index, double otherwise) {
        return has(index) ? cell[index] : otherwise;
    }

    /** Whether the scenario has this number, or a shock has set it. */
    boolean has(int index) {
        return index != Cells.NONE && !Double.isNaN(cell[index]);
    }
}
