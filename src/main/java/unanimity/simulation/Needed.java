package unanimity.simulation;

import java.util.Arrays;
import unanimity.bargaining.Willingness;
import unanimity.model.Tolerance;

/**
 * Whom the proposer still needs, as it sees it when it sits opposite one member: how many of those who hold out, and what
 * the cheapest of them would cost. What the others need is set aside; what success is worth beyond that is shared.
 */
final class Needed {

    private final Situation now;
    private final Board board;
    private final BestCase bestCase;
    private final int[] holdOuts;
    private final boolean[] counted;
    private final int[] byCost;
    private int held;
    private int needed;
    private double reserve;
    private double own;

    Needed(Situation situation, Board board, BestCase bestCase) {
        now = situation;
        this.board = board;
        this.bestCase = bestCase;
        holdOuts = new int[situation.plan().members];
        counted = new boolean[situation.plan().members];
        byCost = new int[situation.plan().members];
    }

    /** Looks at things as they are when member {@code i} is met. */
    void look(int i) {
        held = 0;
        for (int j = 0; j < holdOuts.length; j++) {
            if (j == i || (asks(j) && winnable(j))) {
                holdOuts[held++] = j;
            }
        }
        own = board.floorCost(i);
        needed = now.ballot().unanimous() ? held : stillNeeded(i);
        reserve = now.ballot().unanimous() ? costOfOthers(i) : costOfCheapest(i);
    }

    /** How many the rule still needs, of those who hold out: h/H, 0 to 1. */
    double share() {
        return (double) needed / held;
    }

    /** What the proposer would spend on the member. */
    Willingness willingness() {
        if (needed == 0) {
            return Willingness.none();
        }
        double pot = now.purse().stake() - (reserve + own);
        double opening = now.numbers().of(ProposalNumber.OPENING);
        return new Willingness(now.purse().left() - reserve, own, share() * pot / held, opening);
    }

    private boolean asks(int j) {
        return now.roster().withholding(j) && board.hasTerms(j);
    }

    private boolean winnable(int j) {
        return now.ballot().unanimous() || !board.believedIrreconcilable(j);
    }

    private boolean hopeless(int j) {
        return Tolerance.below(bestCase.gain(j) - board.error(j), 0);
    }

    private double costOfOthers(int i) {
        double sum = 0;
        for (int h = 0; h < held; h++) {
            if (holdOuts[h] != i) {
                sum += board.floorCost(holdOuts[h]);
            }
        }
        return sum;
    }

    private int stillNeeded(int i) {
        countOnSupport(i);
        int count = 0;
        while (!now.ballot().metBy(j -> counted[j]) && count < held) {
            counted[heaviestLeft()] = true;
            count++;
        }
        return count;
    }

    /** Counts endorsers and consenting members, without member {@code i}. */
    private void countOnSupport(int i) {
        for (int j = 0; j < counted.length; j++) {
            counted[j] = j != i && !now.roster().withholding(j);
        }
    }

    private int heaviestLeft() {
        int heaviest = -1;
        for (int h = 0; h < held; h++) {
            int j = holdOuts[h];
            if (!counted[j]
                    && (heaviest < 0 || now.ballot().weight(j) > now.ballot().weight(heaviest))) {
                heaviest = j;
            }
        }
        return heaviest;
    }

    /**
     * Reserve for the cheapest others with whom, and the member met, the rule is met. Those who seem irreconcilable for now
     * come last: they may come round as the deadline nears, and could not be won then if nothing had been set aside.
     */
    private double costOfCheapest(int i) {
        if (needed == 0) {
            return 0;
        }
        int others = sortOthers(i);
        countOnSupport(i);
        counted[i] = true;
        int taken = 0;
        while (taken < others && !now.ballot().metBy(j -> counted[j])) {
            counted[byCost[taken++]] = true;
        }
        Arrays.sort(byCost, 0, taken); // sums run in id order
        double sum = 0;
        for (int place = 0; place < taken; place++) {
            sum += board.floorCost(byCost[place]);
        }
        return sum;
    }

    /** Puts the others that can be won now or later in order: now before later, then the cheapest first. @return how many */
    private int sortOthers(int i) {
        int others = 0;
        for (int j = 0; j < holdOuts.length; j++) {
            if (j != i && asks(j) && (winnable(j) || !hopeless(j))) {
                int place = others++;
                while (place > 0 && before(j, byCost[place - 1])) {
                    byCost[place] = byCost[place - 1];
                    place--;
                }
                byCost[place] = j;
            }
        }
        return others;
    }

    private boolean before(int j, int other) {
        boolean winnable = winnable(j);
        return winnable == winnable(other) ? board.floorCost(j) < board.floorCost(other) : winnable;
    }
}
