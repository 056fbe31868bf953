package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExitCodeTest {

    @Test
    void every_code_has_a_meaning() throws IllegalAccessException {
        List<String> codes = new ArrayList<>();
        for (Field field : ExitCode.class.getDeclaredFields()) {
            if (field.getType() == int.class) {
                codes.add(String.valueOf(field.getInt(null)));
            }
        }
        assertThat(ExitCode.meanings()).containsOnlyKeys(codes);
    }
}
