package unanimity.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import unanimity.scenario.ProblemId;

/** Every good file works, and every bad file is refused in the words of its golden file. */
final class ScenarioFilesTest {

    private static final Pattern ID =
            Pattern.compile("^\\S.*: (?:error|warning): .* \\[([a-z0-9-]+)]$", Pattern.MULTILINE);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("good")
    void a_good_file_is_valid_and_only_what_is_odd_in_it_is_told(Path file) throws IOException {
        String told = ScenarioFiles.validated(file);
        if (file.startsWith(ScenarioFiles.GOOD.resolve("warned"))) {
            ScenarioFiles.compare(ScenarioFiles.golden(file), told);
        } else {
            assertThat(told).isEqualTo("exit 0\n");
        }
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_bad_file_is_refused_in_the_words_of_its_golden_file(Path file) throws IOException {
        ScenarioFiles.compare(ScenarioFiles.golden(file), ScenarioFiles.validated(file));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_run_of_a_bad_file_writes_nothing(Path file) {
        StringWriter out = new StringWriter();
        Path results = folder.resolve("results");
        int code = Main.run(
                new PrintWriter(out),
                new PrintWriter(new StringWriter()),
                "run",
                file.toString(),
                "--out",
                results.toString());
        assertThat(code).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(results).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void every_refusal_names_a_place(Path golden) throws IOException {
        List<String> heads = Files.readString(golden, UTF_8)
                .lines()
                .filter(line -> ID.matcher(line).find())
                .toList();
        assertThat(heads).isNotEmpty().allSatisfy(head -> assertThat(head)
                .matches("(\\.\\./)*[^:]+(:\\d+:\\d+)?: (error|warning): .+ \\[[a-z0-9-]+]"));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void an_odd_file_is_warned_of_by_a_check_in_the_words_of_its_golden_file(Path file) throws IOException {
        ScenarioFiles.compare(ScenarioFiles.golden(file), ScenarioFiles.validated(file, "--check"));
    }

    @ParameterizedTest
    @EnumSource(ProblemId.class)
    void every_kind_of_problem_has_a_golden_file(ProblemId id) throws IOException {
        assertThat(ids()).contains(id.id());
    }

    @Test
    void there_are_many_bad_files_of_many_kinds() throws IOException {
        assertThat(bad()).hasSizeGreaterThan(100);
        assertThat(ids()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("semantic")
    void a_mistake_of_meaning_says_why_a_schema_cannot_see_it(Path file) throws IOException {
        assertThat(Files.readString(file, UTF_8).lines().filter(line -> line.startsWith("# ")))
                .anyMatch(line -> line.startsWith("# A schema cannot see it: "));
    }

    private static Set<String> ids() throws IOException {
        Set<String> ids = new LinkedHashSet<>();
        for (Path golden : goldens()) {
            ID.matcher(Files.readString(golden, UTF_8))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .forEach(ids::add);
        }
        return ids;
    }

    private static List<Path> good() {
        return ScenarioFiles.in(ScenarioFiles.GOOD);
    }

    private static List<Path> semantic() {
        return ScenarioFiles.in(ScenarioFiles.SEMANTIC);
    }

    private static List<Path> bad() {
        return ScenarioFiles.in(ScenarioFiles.BAD);
    }

    private static List<Path> odd() {
        return ScenarioFiles.in(ScenarioFiles.ODD);
    }

    private static List<Path> goldens() {
        List<Path> all = new ArrayList<>();
        Stream.of(ScenarioFiles.GOOD, ScenarioFiles.ODD, ScenarioFiles.BAD)
                .map(ScenarioFiles::goldens)
                .forEach(all::addAll);
        return all;
    }
}
