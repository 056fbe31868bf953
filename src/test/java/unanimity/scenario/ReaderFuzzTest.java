package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good and bad files, whole and damaged: a scenario or a refusal with places comes out of each. */
class ReaderFuzzTest {

    private static final int DAMAGES = 20;

    @ParameterizedTest
    @MethodSource("files")
    void a_file_and_what_damage_leaves_of_it_are_read_or_refused_with_places(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Random random = new Random(20240702);
        read(bytes, file);
        for (int i = 0; i < DAMAGES && bytes.length > 0; i++) {
            int at = random.nextInt(bytes.length);
            read(Arrays.copyOf(bytes, at), file);
            byte[] other = bytes.clone();
            other[at] = (byte) " \t\n:-{}[],&*?!|>'\"%@`#.~0".charAt(random.nextInt(25));
            read(other, file);
        }
    }

    private static void read(byte[] bytes, Path file) {
        assertThatCode(() -> ReaderFuzz.fuzzerTestOneInput(bytes))
                .as(file.toString())
                .doesNotThrowAnyException();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }
}
