package unanimity.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Words in which every figure and every day keeps what it stands for, so that a page can say it and a test can look it up. */
public record Passage(List<Piece> pieces) {

    /** A stretch of a passage. */
    public sealed interface Piece {

        /** As it is read. */
        String text();
    }

    /** Just words. */
    public record Words(String text) implements Piece {}

    /**
     * A number.
     *
     * @param value as it stands in the trace or in a table
     * @param whole what a percentage is a part of; 1 for anything else
     */
    public record Figure(String text, double value, double whole) implements Piece {}

    /** A day. */
    public record Day(String text, LocalDate date) implements Piece {}

    static final Passage NOTHING = new Passage(List.of());

    public Passage {
        pieces = List.copyOf(pieces);
    }

    static Passage of(String words) {
        return words.isEmpty() ? NOTHING : new Passage(List.of(new Words(words)));
    }

    static Passage of(Piece piece) {
        return new Passage(List.of(piece));
    }

    /** These passages one after another, with words between any two. */
    static Passage join(List<Passage> passages, String between) {
        Passage all = NOTHING;
        for (int i = 0; i < passages.size(); i++) {
            all = i == 0 ? passages.get(0) : all.and(between).and(passages.get(i));
        }
        return all;
    }

    /** {@code A, B and C}. */
    static Passage list(List<Passage> passages) {
        int last = passages.size() - 1;
        return last < 1
                ? join(passages, "")
                : join(passages.subList(0, last), ", ").and(" and ").and(passages.get(last));
    }

    Passage and(String words) {
        return and(of(words));
    }

    Passage and(Passage more) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(more.pieces);
        return new Passage(all);
    }

    boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** As it is read. */
    String text() {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }
}
