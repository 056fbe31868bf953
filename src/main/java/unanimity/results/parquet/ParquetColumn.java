package unanimity.results.parquet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a column on their way into a file. A number is held by its bits, a text by its place among the texts that occur.
 */
final class ParquetColumn {

    private static final int PLAIN = 0;
    private static final int RUN_LENGTHS = 3;
    private static final int BY_PLACE = 8;
    private static final int DATA_PAGE = 0;
    private static final int DICTIONARY_PAGE = 2;

    private final byte[] name;
    private final Kind kind;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<byte[]> texts = new ArrayList<>();
    private int[] there = new int[64];
    private long[] cells = new long[64];
    private int rows;
    private int count;
    private @Nullable String lastText;
    private int lastPlace;

    ParquetColumn(String name, Kind kind) {
        this.name = name.getBytes(StandardCharsets.UTF_8);
        this.kind = kind;
    }

    void add(long bits) {
        if (rows == there.length) {
            there = Arrays.copyOf(there, 2 * rows);
            cells = Arrays.copyOf(cells, 2 * rows);
        }
        there[rows++] = 1;
        cells[count++] = bits;
    }

    void addEmpty() {
        add(0);
        there[rows - 1] = 0;
        count--;
    }

    void add(@Nullable String text) {
        if (text == null) {
            addEmpty();
            return;
        }
        if (!text.equals(lastText)) { // the name of a run comes many times in a row
            lastText = text;
            lastPlace = place(text);
        }
        add(lastPlace);
    }

    private int place(String text) {
        Integer place = places.get(text);
        if (place == null) {
            place = texts.size();
            places.put(text, place);
            texts.add(text.getBytes(StandardCharsets.UTF_8));
        }
        return place;
    }

    void clear() {
        rows = 0;
        count = 0;
        places.clear();
        texts.clear();
        lastText = null;
    }

    /** Describes the column, not its cells. */
    void describe(Thrift thrift) {
        thrift.begin().number(1, kind.type).number(3, 1).text(4, name);
        if (kind.meaning >= 0) {
            thrift.number(6, kind.meaning);
        }
        thrift.end();
    }

    /** Writes the cells, and where they are; {@code dictionary} is only borrowed. */
    void write(Bytes out, Dictionary dictionary, Thrift where) {
        long begin = out.size();
        boolean byPlace = kind == Kind.VARCHAR
                ? count > 0 && texts.size() <= count / 2
                : kind != Kind.BOOLEAN && dictionary.of(cells, count);
        if (byPlace) {
            dictionaryPage(out, dictionary);
        }
        long data = out.size();
        dataPage(out, byPlace, dictionary);
        long size = out.size() - begin;
        where.begin().longNumber(2, begin).begin(3);
        where.number(1, kind.type)
                .list(2, Thrift.NUMBER, 2)
                .element(byPlace ? BY_PLACE : PLAIN)
                .element(RUN_LENGTHS);
        where.list(3, Thrift.TEXT, 1).element(name).number(4, 0);
        where.longNumber(5, rows).longNumber(6, size).longNumber(7, size).longNumber(9, data);
        if (byPlace) {
            where.longNumber(11, begin);
        }
        statistics(where);
        where.end().end();
    }

    private void dictionaryPage(Bytes out, Dictionary dictionary) {
        Bytes page = new Bytes();
        int size = kind == Kind.VARCHAR ? texts.size() : dictionary.size();
        for (int place = 0; place < size; place++) {
            if (kind == Kind.VARCHAR) {
                text(page, place);
            } else {
                page.number(dictionary.value(place), kind.width);
            }
        }
        new Thrift(out)
                .begin()
                .number(1, DICTIONARY_PAGE)
                .number(2, page.size())
                .number(3, page.size())
                .begin(7)
                .number(1, size)
                .number(2, PLAIN)
                .end()
                .end();
        out.all(page);
    }

    private void dataPage(Bytes out, boolean byPlace, Dictionary dictionary) {
        Bytes levels = new Bytes();
        if (count == rows) {
            RunLengths.write(levels, 1, rows, 1);
        } else {
            RunLengths.write(levels, there, rows, 1);
        }
        Bytes page = new Bytes();
        page.number(levels.size(), 4);
        page.all(levels);
        if (!byPlace) {
            plain(page);
        } else if (kind == Kind.VARCHAR) {
            int[] indices = new int[count];
            for (int i = 0; i < count; i++) {
                indices[i] = (int) cells[i];
            }
            byPlace(page, indices, texts.size());
        } else {
            byPlace(page, dictionary.places(), dictionary.size());
        }
        new Thrift(out)
                .begin()
                .number(1, DATA_PAGE)
                .number(2, page.size())
                .number(3, page.size())
                .begin(5)
                .number(1, rows)
                .number(2, byPlace ? BY_PLACE : PLAIN)
                .number(3, RUN_LENGTHS)
                .number(4, RUN_LENGTHS)
                .end()
                .end();
        out.all(page);
    }

    private void byPlace(Bytes page, int[] indices, int size) {
        int bits = RunLengths.bits(size - 1);
        page.one(bits);
        RunLengths.write(page, indices, count, bits);
    }

    private void plain(Bytes page) {
        for (int i = 0; i < count; i++) {
            if (kind == Kind.VARCHAR) {
                text(page, (int) cells[i]);
            } else if (kind != Kind.BOOLEAN) {
                page.number(cells[i], kind.width);
            } else if (i % 8 == 0) {
                page.one(eight(i));
            }
        }
    }

    /** Eight flags from the {@code first}-th on, the first lowest. */
    private int eight(int first) {
        int flags = 0;
        for (int i = first; i < Math.min(first + 8, count); i++) {
            flags |= (int) cells[i] << (i - first);
        }
        return flags;
    }

    private void text(Bytes page, int place) {
        byte[] text = texts.get(place);
        page.number(text.length, 4);
        page.all(text);
    }

    /** By them a reader knows where it need not look. */
    private void statistics(Thrift where) {
        where.begin(12).longNumber(3, rows - count);
        if (count > 0 && (kind == Kind.INTEGER || kind == Kind.BIGINT || kind == Kind.DATE)) {
            long least = Arrays.stream(cells, 0, count).min().orElseThrow();
            long most = Arrays.stream(cells, 0, count).max().orElseThrow();
            where.text(5, bytes(most)).text(6, bytes(least));
        }
        where.end();
    }

    private byte[] bytes(long value) {
        byte[] bytes = new byte[kind.width];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (value >>> (8 * i));
        }
        return bytes;
    }
}
