package unanimity.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.results.Column;
import unanimity.results.Column.Content;
import unanimity.results.Layout;

/** Cells hold what is said of their column: range, words, days, emptiness. */
public final class Cells {

    private Cells() {}

    /** Of a row of a table. */
    public static void assertHold(String file, Layout layout, List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            assertHolds(file, layout.columns().get(i), row.get(i).isEmpty() ? null : row.get(i));
        }
    }

    /** Of one cell; null where it is empty. */
    static void assertHolds(String file, Column column, @Nullable String cell) {
        String place = file + " " + column.name() + " " + cell;
        if (cell == null) {
            assertThat(column.empty()).as(place).isNotNull();
        } else if (column.content() instanceof Content.Amount amount) {
            double number = Double.parseDouble(cell);
            assertThat(number).as(place).isBetween(amount.low(), amount.high());
            assertThat(!amount.whole() || number == Math.rint(number)).as(place).isTrue();
        } else if (column.content() instanceof Content.Choice choice) {
            assertThat(choice.words()).as(place).extracting(Column.Word::word).contains(cell);
        } else if (column.content() instanceof Content.Day) {
            assertThat(cell).as(place).matches("\\d{4}-\\d{2}-\\d{2}");
        }
    }
}
