package unanimity.simulation;

import unanimity.bargaining.Bundle;
import unanimity.model.Loss;

/** Notes what a deal has exercised. */
final class DealBites {

    /** Takes a note. */
    interface Notes {
        void saw(boolean happened, Bite bite);
    }

    private final Situation now;
    private final Plan plan;
    private final Notes notes;

    DealBites(Situation situation, Notes notes) {
        now = situation;
        plan = situation.plan();
        this.notes = notes;
    }

    /** Looks at a deal that is about to be carried out. */
    void see(int i, Table table, Bundle deal, int t) {
        boolean commits = plan.summits.at(t) >= 0 && !plan.ratification[i];
        notes.saw(commits && plan.adReferendum[i], Bite.COMMITMENT_AT_A_SUMMIT);
        notes.saw(commits && !plan.adReferendum[i], Bite.NO_COMMITMENT_AT_A_SUMMIT);
        notes.saw(plan.contingent && now.purse().spent() > 0, Bite.CONTINGENT_CONTRACT_AFTER_ANOTHER);
        notes.saw(deal.cost() == 0, Bite.DEAL_AT_NO_COST);
        int stepped = 0;
        for (int term = 0; term < table.frontier.terms(); term++) {
            boolean demand = table.isDemand(term);
            stepped += demand && levels(table.demand(term)) > 0 ? 1 : 0;
            if (demand && deal.fraction(term) > 0) {
                grants(table.demand(term), deal.fraction(term));
            } else if (!demand && table.move(term, deal) != 0) {
                boolean linear = plan.loss == Loss.LINEAR;
                notes.saw(true, linear ? Bite.AMENDMENT : Bite.AMENDMENT_UNDER_QUADRATIC_LOSS);
                notes.saw(table.move(term, deal) < 0, Bite.AMENDMENT_DOWNWARD);
            }
        }
        notes.saw(stepped > 1, Bite.SEVERAL_STEPPED_DEMANDS_ON_A_TABLE);
    }

    private void grants(int d, double fraction) {
        Ledger ledger = now.ledger();
        notes.saw(levels(d) == 0 && fraction < 1, Bite.DEMAND_GRANTED_IN_PART);
        notes.saw(levels(d) == 1, Bite.INDIVISIBLE_DEMAND_GRANTED);
        notes.saw(levels(d) > 1, Bite.STEPPED_DEMAND_GRANTED);
        notes.saw(levels(d) > 1 && fraction < 1, Bite.STEP_BELOW_THE_LAST);
        notes.saw(ledger.level(d) > 0, Bite.REST_OF_A_DEMAND_GRANTED);
        notes.saw(plan.demands.optOutIssue[d] >= 0, Bite.OPT_OUT_GRANTED);
        notes.saw(plan.demands.shiftIssue[d].length > 0, Bite.PLEDGE_SHIFTS_THE_PROPOSAL);
        notes.saw(ledger.secret(d), Bite.SECRET_PLEDGE);
        notes.saw(ledger.believed(d) < 1, Bite.PLEDGE_BELIEVED_IN_PART);
        double word = now.numbers().of(DemandNumber.GUARANTOR, d);
        double audience = plan.demands.open[d] ? now.numbers().of(ProposalNumber.AUDIENCE) : 0;
        notes.saw(word > 0 && ledger.believed(d) == word + (1 - word) * audience, Bite.GUARANTORS_WORD_COUNTS);
        int e = plan.demands.extended[d];
        boolean extending = e >= 0 && ledger.fromEvents(e) > 0 && ledger.lasts(e) < 1;
        notes.saw(extending, Bite.GRANT_FROM_OUTSIDE_MADE_TO_LAST);
    }

    private int levels(int d) {
        return plan.demands.levels[d].length;
    }
}
