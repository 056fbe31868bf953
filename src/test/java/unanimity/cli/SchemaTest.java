package unanimity.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import unanimity.scenario.ExperimentReader;

/** The shipped schema, held against files that work and files that do not. */
final class SchemaTest {

    private static SchemaOracle oracle;

    @BeforeAll
    static void read_the_shipped_schema() throws IOException {
        oracle = new SchemaOracle();
    }

    /** Mended by {@code ./unanimity schema > scenarios/schema/scenario-1.json}. */
    @Test
    void the_shipped_schema_is_the_one_that_the_program_prints() throws IOException {
        assertThat(printed()).isEqualTo(Files.readString(SchemaOracle.SHIPPED, UTF_8));
    }

    @Test
    void the_schema_explains_a_key_with_meaning_unit_range_and_default() {
        assertThat(printed())
                .contains("\"Chance to be met in an ordinary round (probability; from 0 to 1; default 0.9).\"")
                .contains("\"By how much a full grant moves the proposal, by issue (map by issue).\"")
                .contains("\"The day by which the proposal must be adopted (date (YYYY-MM-DD); required).\"");
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void what_works_is_accepted(Path file) throws IOException {
        assertThat(oracle.objections(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("structural")
    void what_is_wrong_in_structure_is_rejected(Path file) throws IOException {
        assertThat(oracle.objections(file)).isNotEmpty();
    }

    /** Or else the file lies in the wrong folder. */
    @ParameterizedTest
    @MethodSource("semantic")
    void what_is_wrong_in_meaning_only_is_accepted(Path file) throws IOException {
        assertThat(oracle.objections(file)).isEmpty();
    }

    private static String printed() {
        StringWriter out = new StringWriter();
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(new StringWriter()), "schema"))
                .isZero();
        return out.toString();
    }

    private static List<Path> accepted() {
        List<Path> all = new ArrayList<>(ScenarioFiles.in(Path.of("scenarios")));
        all.addAll(ScenarioFiles.in(ScenarioFiles.GOOD));
        all.removeIf(ExperimentReader::isExperiments); // which are no scenarios
        return all;
    }

    private static List<Path> structural() {
        return ScenarioFiles.in(ScenarioFiles.STRUCTURAL);
    }

    private static List<Path> semantic() {
        return ScenarioFiles.in(ScenarioFiles.SEMANTIC);
    }
}
