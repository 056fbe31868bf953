package unanimity.results.parquet;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes structures in Thrift's compact protocol, as far as Parquet describes itself with them. Fields come in the order of their
 * numbers, less than 16 apart.
 *
 * @see <a href="https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md">Thrift compact protocol</a>
 */
final class Thrift {

    static final int NUMBER = 5;
    static final int TEXT = 8;
    static final int STRUCTURE = 12;

    private static final int LONG_NUMBER = 6;
    private static final int LIST = 9;

    private final Bytes out;
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    Thrift(Bytes out) {
        this.out = out;
    }

    private Thrift field(int id, int type) {
        out.one(((id - last) << 4) | type);
        last = id;
        return this;
    }

    Thrift number(int id, int value) {
        return field(id, NUMBER).element(value);
    }

    Thrift longNumber(int id, long value) {
        field(id, LONG_NUMBER);
        out.varint((value << 1) ^ (value >> 63));
        return this;
    }

    Thrift text(int id, byte[] text) {
        return field(id, TEXT).element(text);
    }

    /** Begins a list; its elements follow. */
    Thrift list(int id, int type, int size) {
        field(id, LIST);
        if (size < 15) {
            out.one((size << 4) | type);
        } else {
            out.one(0xf0 | type);
            out.varint(size);
        }
        return this;
    }

    Thrift element(int value) {
        out.varint((value << 1) ^ (value >> 31));
        return this;
    }

    Thrift element(byte[] text) {
        out.varint(text.length);
        out.all(text);
        return this;
    }

    /** Begins a structure in a field. */
    Thrift begin(int id) {
        return field(id, STRUCTURE).begin();
    }

    /** Begins a structure in a list, or the outermost. */
    Thrift begin() {
        outer.push(last);
        last = 0;
        return this;
    }

    Thrift end() {
        out.one(0);
        last = outer.pop();
        return this;
    }
}
