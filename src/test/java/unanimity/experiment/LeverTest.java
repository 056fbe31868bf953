package unanimity.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LeverTest {

    @ParameterizedTest
    @ValueSource(strings = {"1", " 2.5 ", ".5", "5.", "+1e-3", "1E2"})
    void numbers_are_those_of_the_reader(String written) {
        assertThat(Lever.number(written)).isEqualTo(Double.parseDouble(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1f",
                "0x1p3",
                "NaN",
                "Infinity",
                ".inf",
                "1e999",
                "1 2",
                "{uniform: [0, 1]}",
                "١",
                "1_0"
            })
    void all_else_is_none(String written) {
        assertThat(Lever.number(written)).isNaN();
    }

    @Test
    void there_is_no_negative_zero() {
        assertThat(Double.doubleToRawLongBits(Lever.number("-0.0"))).isZero();
    }
}
