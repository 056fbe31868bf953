package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import unanimity.browser.Check;
import unanimity.browser.CheckedPages;

/** The page that a comparison leaves: as its readers meet it in a browser, and number by number against the queries printed beside. */
@Timeout(300)
final class ComparisonPageTest {

    @RegisterExtension
    static final CheckedPages PAGES = new CheckedPages();

    @TempDir
    static Path scratch;

    @BeforeAll
    static void run() {
        make(
                "opt-out",
                "compare",
                "scenarios/rutte-2024.yaml",
                "scenarios/rutte-2024-no-opt-out.yaml",
                "--runs",
                "400");
        make(
                "election",
                "compare",
                "scenarios/rutte-2024.yaml",
                "scenarios/rutte-2024-us-election.yaml",
                "--runs",
                "120");
        make(
                "same",
                "compare",
                "scenarios/tutorial-three-members.yaml",
                "--set",
                "proposal.capital=0.05",
                "--runs",
                "30");
        make("one", "compare", "scenarios/rutte-2024.yaml", "--set", "proposal.capital=0.4", "--runs", "1");
    }

    private static void make(String name, String... words) {
        Ran.into(scratch.resolve(name), words).done();
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void the_report_serves_every_reader(Check check) throws Exception {
        assertThat(PAGES.findings(scratch.resolve("opt-out").resolve("report.html"), check))
                .isEmpty();
    }

    @Test
    void pictures_of_the_report_are_left_to_look_at() throws Exception {
        PAGES.picture(scratch.resolve("opt-out").resolve("report.html"), "comparison-report");
    }

    static List<String> names() {
        return List.of("opt-out", "election", "same", "one");
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_number_is_answered_by_a_query_that_stands_beside_it(String name) throws IOException {
        AskedPage.withSignsInWords(scratch.resolve(name)).assertNumbersAnswered(20);
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_query_of_the_page_can_be_asked(String name) throws IOException {
        AskedPage.of(scratch.resolve(name)).assertQueriesCanBeAsked(8);
    }
}
