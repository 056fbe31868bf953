package unanimity.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of words whose columns begin one below the other. */
final class Columns {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final int widest;

    /** @param widest characters that a column is kept free for at most; a longer word pushes the rest of its row away */
    Columns(int widest) {
        this.widest = widest;
    }

    Columns row(String... words) {
        rows.add(List.of(words));
        return this;
    }

    void print(PrintWriter out) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int c = 0; c < row.size(); c++) {
                int width = Math.min(widest, length(row.get(c)));
                if (c == widths.size()) {
                    widths.add(width);
                }
                widths.set(c, Math.max(widths.get(c), width));
            }
        }
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private static String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < row.size(); c++) {
            String word = row.get(c);
            line.append(word)
                    .append(" ".repeat(Math.max(0, widths.get(c) - length(word))))
                    .append(GAP);
        }
        return line.toString().stripTrailing();
    }

    /** A word of at most so many characters, the rest of a longer one left out. */
    static String cut(String word, int most) {
        return length(word) <= most ? word : word.substring(0, word.offsetByCodePoints(0, most - 1)) + "…";
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }
}
