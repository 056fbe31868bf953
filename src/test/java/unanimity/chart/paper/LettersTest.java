package unanimity.chart.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LettersTest {

    private static final Face TEN = new Face(10, false);

    @Test
    void a_width_is_the_sum_of_the_table() {
        assertThat(Letters.width("Hi", TEN)).isEqualTo(7.5 + 2.8);
        assertThat(Letters.width("", TEN)).isZero();
        assertThat(Letters.width("Hi", new Face(10, true))).isEqualTo(8.4 + 3.4);
    }

    @Test
    void an_accent_has_no_width_of_its_own() {
        assertThat(Letters.width("Türkiye", TEN)).isEqualTo(Letters.width("Turkiye", TEN));
        assertThat(Letters.width("Côte", TEN)).isEqualTo(Letters.width("Cote", TEN));
    }

    @Test
    void letters_not_in_the_table_count_as_wide() {
        assertThat(Letters.width("Ж", TEN)).isEqualTo(7.2);
        assertThat(Letters.width("中", TEN)).isEqualTo(10.5);
    }

    @Test
    void what_does_not_fit_is_cut_with_an_ellipsis() {
        assertThat(Letters.fit("Hungary", TEN, 100)).isEqualTo("Hungary");
        assertThat(Letters.fit("North Macedonia", TEN, 50)).isEqualTo("North M…");
        assertThat(Letters.fit("😀😀😀", TEN, 25)).isEqualTo("😀…");
        assertThat(Letters.fit("Hungary", TEN, 1)).isEqualTo("…");
    }

    @Test
    void lines_break_at_blanks() {
        assertThat(Letters.wrap("one two  three", TEN, 45)).containsExactly("one two", "three");
        assertThat(Letters.wrap("one", TEN, 45)).containsExactly("one");
        assertThat(Letters.wrap("", TEN, 45)).containsExactly("");
    }
}
