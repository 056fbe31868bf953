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
    private final int[] askers;
    private final boolean[] holdsOut;
    private final int[] inIdOrder;
    private final boolean[] counted;
    private final int[] chosen;
    private final int[] byCost;
    private int holdOuts;
    private int later;
    private int neededOfHoldOuts;
    private int held;
    private int needed;
    private double reserve;
    private double own;

    Needed(Situation situation, Board board, BestCase bestCase) {
        now = situation;
        this.board = board;
        this.bestCase = bestCase;
        int n = situation.plan().members;
        askers = situation.plan().askers;
        holdsOut = new boolean[n];
        inIdOrder = new int[n];
        counted = new boolean[n];
        chosen = new int[n];
        byCost = new int[n];
    }

    /** Counts those who hold out as things are: the same whoever is met, so once for all until something is agreed. */
    void count() {
        boolean unanimous = now.ballot().unanimous();
        holdOuts = 0;
        later = 0;
        for (int j : askers) {
            holdsOut[j] = asks(j) && (unanimous || !board.believedIrreconcilable(j));
            if (holdsOut[j]) {
                inIdOrder[holdOuts++] = j;
            }
        }
        if (!unanimous) {
            sortByCost();
            neededOfHoldOuts = stillNeeded();
        }
    }

    /** Looks at things, as they were counted, when member {@code i} is met. */
    void look(int i) {
        boolean counts = holdsOut[i];
        held = counts ? holdOuts : holdOuts + 1;
        own = board.floorCost(i);
        if (now.ballot().unanimous()) {
            needed = held;
            reserve = costOfOthers(i);
            return;
        }
        holdsOut[i] = true;
        needed = counts ? neededOfHoldOuts : stillNeeded();
        holdsOut[i] = counts;
        reserve = needed == 0 ? 0 : costOfCheapest(i);
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

    private boolean hopeless(int j) {
        return Tolerance.below(bestCase.gain(j) - board.error(j), 0);
    }

    /** Of those who hold out, heaviest first, as many as the rule needs beside endorsers and consenting members. */
    private int stillNeeded() {
        countOnSupport();
        int size = 0;
        for (int j : now.ballot().heaviestFirst()) {
            if (holdsOut[j]) {
                chosen[size++] = j;
            }
        }
        return now.ballot().fewest(counted, chosen, size);
    }

    private void countOnSupport() {
        for (int j = 0; j < counted.length; j++) {
            counted[j] = !now.roster().withholding(j);
        }
    }

    /**
     * Reserve for the cheapest others with whom, and the member met, the rule is met. Those who seem irreconcilable for now
     * come last: they may come round as the deadline nears, and could not be won then if nothing had been set aside.
     */
    private double costOfCheapest(int i) {
        countOnSupport();
        counted[i] = true;
        int size = 0;
        for (int place = 0; place < holdOuts + later; place++) {
            if (byCost[place] != i) {
                chosen[size++] = byCost[place];
            }
        }
        int taken = now.ballot().fewest(counted, chosen, size);
        Arrays.sort(chosen, 0, taken); // sums run in id order
        double sum = 0;
        for (int place = 0; place < taken; place++) {
            sum += board.floorCost(chosen[place]);
        }
        return sum;
    }

    private double costOfOthers(int i) {
        double sum = 0;
        for (int place = 0; place < holdOuts; place++) {
            int j = inIdOrder[place];
            if (j != i) {
                sum += board.floorCost(j);
            }
        }
        return sum;
    }

    /** Puts those that can be won now or later in order: now before later, then the cheapest first. */
    private void sortByCost() {
        int size = 0;
        for (int place = 0; place < holdOuts; place++) {
            insert(inIdOrder[place], 0, size++);
        }
        for (int j : askers) {
            if (asks(j) && !holdsOut[j] && !hopeless(j)) {
                insert(j, holdOuts, size++);
            }
        }
        later = size - holdOuts;
    }

    private void insert(int j, int first, int size) {
        int place = size;
        while (place > first && board.floorCost(j) < board.floorCost(byCost[place - 1])) {
            byCost[place] = byCost[place - 1];
            place--;
        }
        byCost[place] = j;
    }
}
