package unanimity.simulation;

import java.util.ArrayList;
import java.util.List;
import unanimity.bargaining.Bundle;
import unanimity.model.Trace;

/** Puts a bundle into words: which demands it grants how far, where it moves the proposal. */
final class Deals {

    private Deals() {}

    /** A deal that is about to be carried out, an ask or a bid. */
    static Trace.Deal of(Situation now, Table table, Bundle deal) {
        List<Trace.Pledge> pledges = new ArrayList<>();
        List<Trace.Amendment> amendments = new ArrayList<>();
        int terms = table.frontier.terms();
        int term = 0;
        while (term < terms) {
            if (table.isDemand(term)) {
                if (deal.fraction(term) > 0) {
                    pledges.add(pledge(now, table, deal, term));
                }
                term++;
            } else {
                term = addAmendment(now, table, deal, term, amendments);
            }
        }
        return new Trace.Deal(deal.worth(), deal.cost(), pledges, amendments);
    }

    private static Trace.Pledge pledge(Situation now, Table table, Bundle deal, int term) {
        int d = table.demand(term);
        double level = now.ledger().level(d);
        double fraction = deal.fraction(term);
        return new Trace.Pledge(
                now.plan().demands.refs[d],
                fraction == 1 ? 1 : level + fraction * (1 - level),
                fraction * table.frontier.worth(term),
                fraction * table.frontier.cost(term));
    }

    /** Joins the stretches of one issue. @return the first term of the next */
    private static int addAmendment(
            Situation now, Table table, Bundle deal, int first, List<Trace.Amendment> amendments) {
        int k = table.issue(first);
        double by = 0;
        double worth = 0;
        double cost = 0;
        int term = first;
        for (; term < table.frontier.terms() && table.issue(term) == k; term++) {
            by += table.move(term, deal);
            worth += deal.fraction(term) * table.frontier.worth(term);
            cost += deal.fraction(term) * table.frontier.cost(term);
        }
        if (by != 0) {
            double from = now.draft().position(k);
            String issue = now.plan().scenario.issues().get(k).id();
            amendments.add(new Trace.Amendment(issue, from, Draft.within(from + by), worth, cost));
        }
        return term;
    }
}
