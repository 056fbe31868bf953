package unanimity.results.parquet;

/**
 * Parquet's encoding of small numbers: of eight or more that are equal one and how many there are, all others packed bit by bit
 * in groups of eight.
 *
 * @see <a href="https://parquet.apache.org/docs/file-format/data-pages/encodings/">Encodings: RLE</a>
 */
final class RunLengths {

    private static final int GROUP = 8;

    private final Bytes out;
    private final int bits;

    private RunLengths(Bytes out, int bits) {
        this.out = out;
        this.bits = bits;
    }

    /** Bits that numbers up to {@code most} take; at least one, since not all readers know of none. */
    static int bits(int most) {
        return Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(most));
    }

    /** Writes the first {@code count} values. */
    static void write(Bytes out, int[] values, int count, int bits) {
        RunLengths lengths = new RunLengths(out, bits);
        int unwritten = 0;
        int begin = 0;
        while (begin < count) {
            int end = begin + 1;
            while (end < count && values[end] == values[begin]) {
                end++;
            }
            int packed = begin + Math.floorMod(unwritten - begin, GROUP); // as many as fill the last group before it
            if (end - packed >= GROUP) {
                lengths.packed(values, unwritten, packed);
                lengths.equal(values[begin], end - packed);
                unwritten = end;
            }
            begin = end;
        }
        lengths.packed(values, unwritten, count);
    }

    /** Writes one value so many times. */
    static void write(Bytes out, int value, int count, int bits) {
        new RunLengths(out, bits).equal(value, count);
    }

    private void equal(int value, int count) {
        out.varint((long) count << 1);
        out.number(value, (bits + 7) / 8);
    }

    private void packed(int[] values, int from, int to) {
        if (from == to) {
            return;
        }
        int groups = (to - from + GROUP - 1) / GROUP;
        out.varint(((long) groups << 1) | 1);
        long waiting = 0;
        int filled = 0;
        for (int i = from; i < from + groups * GROUP; i++) {
            waiting |= (long) (i < to ? values[i] : 0) << filled;
            for (filled += bits; filled >= 8; filled -= 8) {
                out.one((int) waiting);
                waiting >>>= 8;
            }
        }
    }
}
