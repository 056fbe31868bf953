package unanimity.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a query was answered, line by line. */
public record Answer(List<String> columns, List<Line> lines) {

    public Answer {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** One line. Cells are counted from 0. */
    public static final class Line {

        /** Up to here other programs read whole numbers exactly. */
        private static final long MOST_EXACT = 1L << 53;

        private final List<@Nullable Object> cells;

        Line(List<@Nullable Object> cells) {
            this.cells = new ArrayList<>(cells);
        }

        /** A cell as it is: a number, a text, a day, a truth; null where it is empty. */
        public @Nullable Object cell(int column) {
            return cells.get(column);
        }

        /** A cell as JSON has it: what is neither number nor truth as a text. */
        public @Nullable Object plain(int column) {
            Object cell = cells.get(column);
            if (cell instanceof Integer || cell instanceof Boolean || cell == null) {
                return cell;
            } else if (cell instanceof Double number) {
                return Double.isFinite(number) ? number : null;
            } else if (cell instanceof Float || cell instanceof BigDecimal) {
                return ((Number) cell).doubleValue();
            }
            return cell instanceof Long whole && Math.abs(whole) <= MOST_EXACT
                    ? (Object) whole.doubleValue()
                    : cell.toString();
        }

        /** How many cells it has. */
        public int size() {
            return cells.size();
        }

        public boolean isEmpty(int column) {
            return cells.get(column) == null;
        }

        /** A whole number. @throws IllegalStateException for another cell */
        public long whole(int column) {
            return number(column, cells.get(column)).longValue();
        }

        /** A number. @throws IllegalStateException for another cell */
        public double number(int column) {
            return number(column, cells.get(column)).doubleValue();
        }

        /** A text. @throws IllegalStateException for an empty cell */
        public String text(int column) {
            Object cell = cells.get(column);
            if (cell == null) {
                throw new IllegalStateException("cell " + column + " is empty");
            }
            return cell.toString();
        }

        private static Number number(int column, @Nullable Object cell) {
            if (cell instanceof Number number) {
                return number;
            }
            throw new IllegalStateException("cell " + column + " is no number: " + cell);
        }
    }
}
