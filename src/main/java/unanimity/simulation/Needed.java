package unanimity.simulation;

import unanimity.bargaining.Willingness;

/**
 * Whom the proposer still needs, as it sees it when it sits opposite one member: how many of those who hold out, and what
 * the cheapest of them would cost. What the others need is set aside; what success is worth beyond that is shared.
 */
final class Needed {

    private final Situation now;
    private final Board board;
    private final int[] holdOuts;
    private final boolean[] counted;
    private int held;
    private int needed;
    private double reserve;
    private double own;

    Needed(Situation situation, Board board) {
        now = situation;
        this.board = board;
        holdOuts = new int[situation.plan().members];
        counted = new boolean[situation.plan().members];
    }

    /** Looks at things as they are when member {@code i} is met. */
    void look(int i) {
        boolean unanimous = now.ballot().unanimous();
        held = 0;
        for (int j = 0; j < holdOuts.length; j++) {
            boolean asks = now.roster().withholding(j) && board.hasTerms(j);
            if (j == i || (asks && (unanimous || !board.believedIrreconcilable(j)))) {
                holdOuts[held++] = j;
            }
        }
        own = board.floorCost(i);
        needed = unanimous ? held : stillNeeded(i);
        reserve = unanimous ? costOfOthers(i) : costOfCheapest(i);
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
        for (int j = 0; j < counted.length; j++) {
            counted[j] = j != i && !now.roster().withholding(j);
        }
        int count = 0;
        while (!now.ballot().metBy(j -> counted[j]) && count < held) {
            counted[heaviestLeft()] = true;
            count++;
        }
        return count;
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

    /** Reserve for the cheapest that are needed, the member met in the place of the last of them if it is not among them. */
    private double costOfCheapest(int i) {
        if (needed == 0) {
            return 0;
        }
        int[] byCost = holdOuts.clone();
        for (int a = 1; a < held; a++) {
            int j = byCost[a];
            int b = a;
            while (b > 0 && board.floorCost(byCost[b - 1]) > board.floorCost(j)) {
                byCost[b] = byCost[b - 1];
                b--;
            }
            byCost[b] = j;
        }
        boolean among = false;
        for (int a = 0; a < needed; a++) {
            among |= byCost[a] == i;
        }
        java.util.Arrays.fill(counted, false);
        for (int a = 0; a < (among ? needed : needed - 1); a++) {
            counted[byCost[a]] = true;
        }
        double sum = 0;
        for (int j = 0; j < counted.length; j++) {
            if (counted[j] && j != i) {
                sum += board.floorCost(j);
            }
        }
        return sum;
    }
}
