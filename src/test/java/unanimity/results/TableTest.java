package unanimity.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class TableTest {

    private static Table table() {
        return new Table(Layout.of("anything", Column.text("a", "one"), Column.text("b", "another")));
    }

    @Test
    void cells_are_words_numbers_days_or_empty() {
        assertThat(table().row(1, 0.1 + 0.2).row(LocalDate.of(2024, 6, 7), null).csv())
                .isEqualTo("a,b\n1,0.3\n2024-06-07,\n");
    }

    @Test
    void commas_quotes_and_line_breaks_are_quoted() {
        assertThat(table().row("x,y", "say \"no\"")
                        .row("two\nlines", "plain words")
                        .csv())
                .isEqualTo("a,b\n\"x,y\",\"say \"\"no\"\"\"\n\"two\nlines\",plain words\n");
    }

    @Test
    void a_row_has_a_cell_for_each_column_and_nothing_else_in_it() {
        assertThatThrownBy(() -> table().row(1)).hasMessage("1 cells for 2 columns");
        assertThatThrownBy(() -> table().row(1, Double.NaN)).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> table().row(1, 'c')).isInstanceOf(IllegalArgumentException.class);
    }
}
