package unanimity.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alone | Alone",
                "μ*, percentage points | μ*, percentage points",
                "μ | μ",
                "σ of all | σ of all",
                "δήμος | Δήμος",
                "'' | ''"
            })
    void a_sentence_begins_with_a_capital_but_symbols_stay(String words, String sentence) {
        assertThat(Phrases.sentence(words)).isEqualTo(sentence);
    }
}
