package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import unanimity.browser.Check;
import unanimity.browser.CheckedPages;

/** The pages that sensitivity and discover leave: in a browser, and number by number against the queries printed beside. */
@Timeout(300)
final class StudyPagesTest {

    private static final String RUTTE = "scenarios/rutte-2024.yaml";

    @RegisterExtension
    static final CheckedPages PAGES = new CheckedPages();

    @TempDir
    static Path scratch;

    @BeforeAll
    static void run() {
        make("tornado", "sensitivity", RUTTE, "--only", "members.HUN", "--only", "proposal", "--runs", "60");
        make(
                "morris",
                "sensitivity",
                RUTTE,
                "--method",
                "morris",
                "--ways",
                "6",
                "--only",
                "members.HUN",
                "--runs",
                "5");
        make(
                "sobol",
                "sensitivity",
                RUTTE,
                "--method",
                "sobol",
                "--rows",
                "16",
                "--together",
                "members.*.failure_cost",
                "--only",
                "members.HUN.affinity",
                "--vary",
                "proposal.capital=0.2..1.2",
                "--runs",
                "5");
        make(
                "still",
                "sensitivity",
                "scenarios/tutorial-three-members.yaml",
                "--vary",
                "members.ASH.votes=1..2",
                "--runs",
                "3");
        make("box", "discover", RUTTE, "--runs", "2000");
        make("luck", "discover", RUTTE, "--runs", "60");
    }

    private static void make(String name, String... words) {
        Ran.into(scratch.resolve(name), words).done();
    }

    private static String page(String name) throws IOException {
        return Files.readString(scratch.resolve(name).resolve("report.html"));
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void the_report_of_sensitivity_serves_every_reader(Check check) throws Exception {
        assertThat(PAGES.findings(scratch.resolve("sobol").resolve("report.html"), check))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void the_report_of_a_tornado_serves_every_reader(Check check) throws Exception {
        assertThat(PAGES.findings(scratch.resolve("tornado").resolve("report.html"), check))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void the_report_of_discover_serves_every_reader(Check check) throws Exception {
        assertThat(PAGES.findings(scratch.resolve("box").resolve("report.html"), check))
                .isEmpty();
    }

    @Test
    void pictures_of_the_reports_are_left_to_look_at() throws Exception {
        PAGES.picture(scratch.resolve("tornado").resolve("report.html"), "sensitivity-report");
        PAGES.picture(scratch.resolve("box").resolve("report.html"), "discovery-report");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tornado", "morris", "sobol", "still", "box", "luck"})
    void every_number_is_answered_by_a_query_that_stands_beside_it(String name) throws IOException {
        AskedPage.of(scratch.resolve(name)).assertNumbersAnswered(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tornado", "morris", "sobol", "still", "box", "luck"})
    void a_report_made_anew_from_its_folder_has_the_same_bytes(String name) throws IOException {
        String before = page(name);
        Path manifest = scratch.resolve(name).resolve("manifest.json");
        String hashes = Files.readString(manifest);
        Ran ran = Ran.here("report", scratch.resolve(name).toString());
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(page(name)).isEqualTo(before);
        assertThat(Files.readString(manifest)).isEqualTo(hashes);
    }

    @Test
    void what_changes_nothing_is_told_as_that() throws IOException {
        assertThat(page("still")).contains("No number that was moved changes");
    }

    @Test
    void what_was_found_has_sections_of_its_own() throws IOException {
        assertThat(page("box")).contains("The limits, one by one");
        assertThat(page("luck")).doesNotContain("The limits, one by one").contains("there is nothing to tell apart");
    }
}
