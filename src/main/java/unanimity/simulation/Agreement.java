package unanimity.simulation;

import java.util.Arrays;
import unanimity.bargaining.Bundle;
import unanimity.model.RunResult;

/** What follows when a deal is struck: pledges are granted, paid for and felt, the proposal moves, the member consents. */
final class Agreement {

    private final Situation now;
    private final Gains gains;
    private final Board board;
    private final Openings openings;
    private final Consents consents;
    private int struckIn = RunResult.NEVER;
    private int[] granted = new int[4];

    Agreement(Situation situation, Gains gains, Board board, Openings openings, Consents consents) {
        now = situation;
        this.gains = gains;
        this.board = board;
        this.openings = openings;
        this.consents = consents;
    }

    /** Whether a deal was struck in round {@code t}. */
    boolean struckIn(int t) {
        return struckIn == t;
    }

    /** Carries out a deal with member {@code i} in round {@code t}. */
    void strike(int i, int t, Table table, Bundle deal) {
        struckIn = t;
        int first = grant(t, table, deal);
        now.purse().spend(i, deal.cost(), deal.worth());
        amend(table, deal);
        double liking = gains.liking(i);
        double rate = now.numbers().of(ProposalNumber.RAPPORT_RATE);
        gains.like(i, liking + rate * Math.max(0, now.numbers().of(ProposalNumber.RAPPORT_CAP) - liking));
        board.forgetStated(i);
        board.disturb(i);
        consents.paid(i, t);
        if (now.plan().adReferendum[i] && now.plan().summits.at(t) >= 0 && !now.plan().ratification[i]) {
            now.roster().hurry(i, t);
        }
        for (int g = 0; g < first; g++) {
            openings.after(granted[g], t);
        }
    }

    /** Grants the pledges of a deal. @return how many of them were first grants, listed in {@code granted} */
    private int grant(int t, Table table, Bundle deal) {
        int first = 0;
        for (int term = 0; term < table.frontier.terms(); term++) {
            if (table.isDemand(term) && deal.fraction(term) > 0) {
                int d = table.demand(term);
                boolean fresh = now.ledger().level(d) == 0;
                double fraction = deal.fraction(term);
                now.purse().pledge(d, fraction * table.frontier.cost(term), fraction * table.frontier.worth(term));
                openings.shift(d, now.ledger().grant(d, fraction, t));
                if (fresh && now.ledger().level(d) > 0) {
                    granted = first == granted.length ? Arrays.copyOf(granted, 2 * first) : granted;
                    granted[first++] = d;
                }
            }
        }
        return first;
    }

    private void amend(Table table, Bundle deal) {
        int term = 0;
        int terms = table.frontier.terms();
        while (term < terms) {
            if (table.isDemand(term)) {
                term++;
                continue;
            }
            int k = table.issue(term);
            double by = 0;
            for (; term < terms && table.issue(term) == k; term++) {
                by += table.move(term, deal);
            }
            if (by != 0) {
                now.draft().move(k, by);
            }
        }
    }
}
