package unanimity.results.parquet;

import java.util.Arrays;

/** Which numbers occur in a column, in the order of their first: each then needs to be named only by its place. */
final class Dictionary {

    private static final int FREE = -1;
    /** Spreads numbers that are near each other. */
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long[] values = {};
    private int[] places = {};
    private int[] table = {};
    private int mask;
    private int size;

    /**
     * Finds the places of numbers.
     *
     * @return whether at most half as many differ as there are; else there is no point in a dictionary
     */
    boolean of(long[] numbers, int count) {
        if (count == 0) {
            return false;
        }
        prepare(count);
        int most = count / 2;
        for (int i = 0; i < count; i++) {
            int place = place(numbers[i]);
            if (place == size) {
                if (size == most) {
                    return false;
                }
                values[size++] = numbers[i];
            }
            places[i] = place;
        }
        return true;
    }

    private void prepare(int count) {
        size = 0;
        mask = 2 * Integer.highestOneBit(count) - 1; // at most half of the slots are ever taken
        if (places.length < count) {
            places = new int[count];
            values = new long[count];
            table = new int[mask + 1];
        }
        Arrays.fill(table, 0, mask + 1, FREE);
    }

    /** The place of a number, or the next one where it has none yet; it then gets that. */
    private int place(long number) {
        int slot = (int) ((number * GOLDEN) >>> 32) & mask;
        while (table[slot] != FREE) {
            if (values[table[slot]] == number) {
                return table[slot];
            }
            slot = (slot + 1) & mask;
        }
        table[slot] = size;
        return size;
    }

    int size() {
        return size;
    }

    long value(int place) {
        return values[place];
    }

    /** Of each number, in their order. */
    int[] places() {
        return places;
    }
}
