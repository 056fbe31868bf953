package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unanimity.browser.Check;
import unanimity.browser.CheckedPages;

/** The page that a run leaves, as its readers meet it in a browser. */
@Timeout(120)
final class ReportPageTest {
    @RegisterExtension
    static final CheckedPages PAGES = new CheckedPages();

    @TempDir
    static Path folder;

    private static Path page;

    @BeforeAll
    static void run() {
        Path results = folder.resolve("run");
        StringWriter err = new StringWriter();
        int code = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "run",
                "scenarios/rutte-2024.yaml",
                "--out",
                results.toString());
        assertThat(code).as(err.toString()).isZero();
        page = results.resolve("report.html");
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void the_report_serves_every_reader(Check check) throws Exception {
        assertThat(PAGES.findings(page, check)).isEmpty();
    }

    @Test
    void pictures_of_the_report_are_left_to_look_at() throws Exception {
        PAGES.picture(page, "report-rutte-2024");
    }
}
