package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unanimity.browser.Browser;
import unanimity.browser.Check;

/** The page that a run leaves, as its readers meet it in a browser. */
@Timeout(120)
final class ReportPageTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    static Path folder;

    private static Path page;

    @BeforeAll
    static void run() throws IOException {
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
        page = pageOf(results);
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void the_report_serves_every_reader(Check check) {
        assertThat(check.findings(BROWSER.open(page))).isEmpty();
    }

    @Test
    void pictures_of_the_report_are_left_to_look_at() throws IOException {
        BROWSER.open(page).picture("report-rutte-2024");
    }

    /** Until a run writes {@code report.html}: a page made of its chart, that chart's numbers and its story. */
    private static Path pageOf(Path results) throws IOException {
        String page =
                """
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>A run</title>
                <meta name="viewport" content="width=device-width">
                <style>
                svg { max-width: 100%%; height: auto }
                pre { white-space: pre-wrap; overflow-wrap: anywhere }
                @media print { details::details-content { content-visibility: visible; block-size: auto } }
                </style></head>
                <body><main><h1>A run</h1>%s<details><summary>Its numbers</summary><pre>%s</pre></details><pre>%s</pre></main></body>
                </html>
                """
                        .formatted(
                                Files.readString(results.resolve("charts/convergence.svg"))
                                        .replaceFirst("(?s)^.*?(?=<svg)", ""),
                                Files.readString(results.resolve("charts/convergence.csv")),
                                Files.readString(results.resolve("story.txt")));
        return Files.writeString(results.resolve("page.html"), page);
    }
}
