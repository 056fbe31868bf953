package unanimity.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Experiment files and what damage leaves of them: experiments come out of each, or a refusal with places. */
final class ExperimentFuzzTest {

    private static final String FILE =
            """
            schema: unanimity/experiment/1
            scenario: small.yaml
            experiments:
              capital:
                vary: {proposal.capital: {from: 0.1, to: 1.1, steps: 11}}
                runs: 500
              both:
                overlays: [small.yaml]
                set: {members.ANN.urgency: 0.4, proposal.capital: 1e-1}
                vary:
                  members.*.access: [0.1, .3, 6e-1]
                  proposal.exchanges: 1..8/8
              spread:
                design: sobol
                points: 64
                seed: -9223372036854775808
                vary: {members.BOB.positions.money: 0.5e1..60, rule: [unanimity, majority]}
            """;

    private static final String LETTERS = " \t\n:-{}[],&*?!|>'\"%@`#.~0e/";
    private static final int DAMAGES = 100;

    @TempDir
    private Path scratch;

    @BeforeEach
    void scenario() throws IOException {
        Files.writeString(scratch.resolve("small.yaml"), Small.BODY);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_damaged_file_is_read_or_refused_with_places(long seed) throws IOException {
        byte[] whole = FILE.getBytes(StandardCharsets.UTF_8);
        assertThat(read(whole)).hasSize(3);
        Random random = new Random(seed);
        for (int i = 0; i < DAMAGES; i++) {
            int at = random.nextInt(whole.length);
            read(Arrays.copyOf(whole, at));
            byte[] other = whole.clone();
            other[at] = (byte) LETTERS.charAt(random.nextInt(LETTERS.length()));
            read(other);
            int from = random.nextInt(whole.length);
            byte[] twice = Arrays.copyOf(whole, whole.length + 20);
            System.arraycopy(whole, from, twice, whole.length, Math.min(20, whole.length - from));
            read(twice);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0..1e999999999/3",
                "0..1e-999999999/3",
                "-1e308..1e308/3",
                "0..1e400",
                ".5...7",
                "1..2/99999999999999999999",
                "1..2/1",
                "2..1",
                "1..1",
                "[0..1]",
                "[[1]]",
                "[{}]",
                "{}",
                "{from: 1}",
                "{from: x, to: [1]}",
                "{from: 1, to: 2, steps: 0}",
                "{from: 1, to: 2, steps: 1e9}",
                "[.nan, .inf, -.inf, null, ~, '']",
                "",
                "\"\\u0000\"",
                "!!binary 1..2",
                "&a [*a]"
            })
    void odd_values_are_read_or_refused_with_places(String value) throws IOException {
        String text = "schema: unanimity/experiment/1\nscenario: small.yaml\nexperiments:\n  odd:\n    vary: {"
                + "proposal.capital: " + value + "}\n";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).hasSizeLessThan(2);
    }

    private List<Experiment> read(byte[] bytes) throws IOException {
        Path file = scratch.resolve("experiments.yaml");
        Files.write(file, bytes);
        try {
            List<Experiment> experiments = ExperimentReader.tried(file);
            for (Varied varied : experiments.stream()
                    .flatMap(experiment -> experiment.varied().stream())
                    .toList()) {
                assertThat(varied.levels().size()).isLessThanOrEqualTo(ExperimentReader.MOST_POINTS);
                if (varied.isRange()) {
                    assertThat(varied.low()).isFinite().isLessThan(varied.high());
                }
            }
            return experiments;
        } catch (ScenarioException refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(ReaderFuzz::check);
            return List.of();
        }
    }
}
