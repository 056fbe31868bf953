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

/** The page that a sweep leaves: as its readers meet it in a browser, and number by number against the queries printed beside. */
@Timeout(300)
final class SweepPageTest {

    private static final String RUTTE = "scenarios/rutte-2024.yaml";
    private static final String TUTORIAL = "scenarios/tutorial-three-members.yaml";

    @RegisterExtension
    static final CheckedPages PAGES = new CheckedPages();

    @TempDir
    static Path scratch;

    @BeforeAll
    static void run() {
        make("capital", "sweep", RUTTE, "--vary", "proposal.capital=0.1..1.1/6", "--runs", "60");
        make(
                "square",
                "sweep",
                RUTTE,
                "--vary",
                "proposal.capital=0.1..0.7/4",
                "--vary",
                "members.*.access=0.1,0.6",
                "--runs",
                "30");
        make("rules", "sweep", RUTTE, "--vary", "rule=unanimity,majority", "--runs", "40");
        make(
                "sample",
                "sweep",
                TUTORIAL,
                "--design",
                "sobol",
                "--points",
                "24",
                "--vary",
                "proposal.capital=0.01..0.2",
                "--vary",
                "defaults.urgency=0..1",
                "--vary",
                "rule=unanimity,majority",
                "--runs",
                "10");
        make("once", "sweep", TUTORIAL, "--vary", "proposal.capital=0.05,0.2", "--runs", "1");
        make("point", "sweep", TUTORIAL, "--vary", "proposal.capital=0.05", "--runs", "5");
        make("many", "sweep", TUTORIAL, "--vary", "proposal.capital=0.01..0.3/230", "--runs", "2");
    }

    private static void make(String name, String... words) {
        Ran.into(scratch.resolve(name), words).done();
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void the_report_serves_every_reader(Check check) throws Exception {
        assertThat(PAGES.findings(scratch.resolve("square").resolve("report.html"), check))
                .isEmpty();
    }

    @Test
    void pictures_of_the_report_are_left_to_look_at() throws Exception {
        PAGES.picture(scratch.resolve("square").resolve("report.html"), "sweep-report");
    }

    static List<String> names() {
        return List.of("capital", "square", "rules", "sample", "once", "point", "many");
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_number_is_answered_by_a_query_that_stands_beside_it(String name) throws IOException {
        AskedPage.withSignsInWords(scratch.resolve(name)).assertNumbersAnswered(8);
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_query_of_the_page_can_be_asked(String name) throws IOException {
        AskedPage.of(scratch.resolve(name)).assertQueriesCanBeAsked(7);
    }
}
