package unanimity.bargaining;

import java.util.Arrays;

/** Counts through all combinations of steps: digit 0 of a term is nothing, digit j its j-th step; the first term turns fastest. */
final class Combinations {

    private int[] term = new int[2];
    private int[] steps = new int[2];
    private int[] digit = new int[2];
    private int size;
    private boolean valid;

    void clear() {
        size = 0;
    }

    void add(int steppedTerm, int numberOfSteps) {
        if (size == term.length) {
            term = Arrays.copyOf(term, 2 * size);
            steps = Arrays.copyOf(steps, 2 * size);
            digit = Arrays.copyOf(digit, 2 * size);
        }
        term[size] = steppedTerm;
        steps[size] = numberOfSteps;
        size++;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    int term(int position) {
        return term[position];
    }

    int digit(int position) {
        return digit[position];
    }

    void first() {
        Arrays.fill(digit, 0, size, 0);
        valid = true;
    }

    boolean valid() {
        return valid;
    }

    void next() {
        for (int s = 0; s < size; s++) {
            if (digit[s] < steps[s]) {
                digit[s]++;
                return;
            }
            digit[s] = 0;
        }
        valid = false;
    }

    /** Whether every term is at its last step. */
    boolean isLast() {
        for (int s = 0; s < size; s++) {
            if (digit[s] < steps[s]) {
                return false;
            }
        }
        return true;
    }
}
