package unanimity.results.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes that become more. Numbers have their lowest byte first. */
final class Bytes {

    private byte[] bytes = new byte[1 << 12];
    private int size;

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    void one(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    /** The lowest {@code width} bytes of a number. */
    void number(long value, int width) {
        room(width);
        for (int shift = 0; shift < 8 * width; shift += 8) {
            bytes[size++] = (byte) (value >>> shift);
        }
    }

    /** A number that is short when it is small: seven bits a byte. */
    void varint(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            one((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        one((int) rest);
    }

    void all(byte[] more) {
        all(more, more.length);
    }

    void all(Bytes more) {
        all(more.bytes, more.size);
    }

    private void all(byte[] more, int length) {
        room(length);
        System.arraycopy(more, 0, bytes, size, length);
        size += length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }

    private void room(int more) {
        int needed = Math.addExact(size, more);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.max(needed, Math.min(2L * bytes.length, Integer.MAX_VALUE - 8)));
        }
    }
}
