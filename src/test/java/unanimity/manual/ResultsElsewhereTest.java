package unanimity.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import unanimity.cli.Main;
import unanimity.results.BatchTable;
import unanimity.results.Column;
import unanimity.results.Keep;
import unanimity.results.Layout;
import unanimity.results.SummaryTable;

/**
 * The recipes of docs/how-to/use-results-elsewhere.md fit the files that a batch writes: those in SQL are run, of those in Python and R,
 * which are not at hand here, the names of files, columns and words are looked up.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ResultsElsewhereTest {

    private static final Path PAGE = Path.of("docs/how-to/use-results-elsewhere.md");
    private static final String SHOWN = "output/rutte-2024/";
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern COLUMN_IN_R = Pattern.compile("\\$([A-Za-z_0-9]+)");

    @TempDir
    private static Path folder;

    @BeforeAll
    void run_a_small_batch() {
        StringWriter err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err))
                .execute(
                        "batch",
                        "scenarios/rutte-2024.yaml",
                        "--runs",
                        "40",
                        "--chunk-size",
                        "20",
                        "-q",
                        "--out",
                        folder.resolve("batch-1").toString());
        assertThat(code).as(err.toString()).isZero();
    }

    @Test
    void every_question_in_sql_is_answered() throws IOException, SQLException {
        List<String> questions = blocks("sql");
        assertThat(questions).hasSizeGreaterThan(4);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String question : questions) {
                String here = question.replace(SHOWN, folder.toString().replace('\\', '/') + "/");
                try (ResultSet answer = statement.executeQuery(here)) {
                    assertThat(answer.next()).as(question).isTrue();
                }
            }
        }
    }

    @Test
    void every_name_in_a_recipe_for_python_is_one_of_the_files() throws IOException {
        List<String> recipes = blocks("python");
        assertThat(recipes).hasSize(2);
        recipes.forEach(recipe -> assertKnown(recipe, QUOTED));
    }

    @Test
    void every_name_in_a_recipe_for_r_is_one_of_the_files() throws IOException {
        List<String> recipes = blocks("r");
        assertThat(recipes).hasSize(1);
        recipes.forEach(recipe -> {
            assertKnown(recipe, QUOTED);
            assertKnown(recipe, COLUMN_IN_R);
        });
    }

    private static void assertKnown(String recipe, Pattern names) {
        List<String> found = names.matcher(recipe)
                .results()
                .map((MatchResult name) -> name.group(1))
                .toList();
        assertThat(found).isNotEmpty();
        for (String name : found) {
            boolean file = Files.exists(folder.resolve("batch-1").resolve(name.replaceAll("/\\*\\.parquet$", "")));
            assertThat(file || name.equals(SHOWN + "batch-1/") || known().contains(name))
                    .as(name)
                    .isTrue();
        }
    }

    /** Columns, and words that stand in them. */
    private static Set<String> known() {
        List<Layout> layouts = new ArrayList<>(List.of(SummaryTable.LAYOUT));
        BatchTable.written(Keep.LITTLE).forEach(table -> layouts.add(table.layout()));
        Set<String> known = new HashSet<>();
        for (Layout layout : layouts) {
            for (Column column : layout.columns()) {
                known.add(column.name());
                if (column.content() instanceof Column.Content.Choice choice) {
                    choice.words().forEach(word -> known.add(word.word()));
                }
            }
        }
        return known;
    }

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }
}
