package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unanimity.browser.Check;
import unanimity.browser.CheckedPages;

/** The page that a batch leaves: as its readers meet it in a browser, and number by number against the tables beside it. */
@Timeout(300)
final class BatchReportPageTest {

    private static final Pattern DATA = Pattern.compile("<data value=\"([^\"]*)\"(?: data-of=\"1\")?>([^<]*)</data>");
    private static final Pattern TABLES =
            Pattern.compile("(?s)<details.*?</details>|<(style|svg|code|pre)\\b.*?</\\1>");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    @RegisterExtension
    static final CheckedPages PAGES = new CheckedPages();

    @TempDir
    static Path scratch;

    private static Path folder;

    @BeforeAll
    static void run() {
        folder = scratch.resolve("batch");
        StringWriter err = new StringWriter();
        int code = Main.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "batch",
                "scenarios/rutte-2024.yaml",
                "--runs",
                "1500",
                "--premium",
                "--out",
                folder.toString());
        assertThat(code).as(err.toString()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void the_report_serves_every_reader(Check check) throws Exception {
        assertThat(PAGES.findings(folder.resolve("report.html"), check)).isEmpty();
    }

    @Test
    void pictures_of_the_report_are_left_to_look_at() throws Exception {
        PAGES.picture(folder.resolve("report.html"), "batch-report-rutte-2024");
    }

    @Test
    void every_number_of_the_report_is_in_a_table_beside_it() throws IOException {
        Set<String> known = numbers();
        String page =
                TABLES.matcher(Files.readString(folder.resolve("report.html"))).replaceAll("");
        List<MatchResult> figures = DATA.matcher(page).results().toList();
        assertThat(figures).hasSizeGreaterThan(60).allSatisfy(figure -> {
            String shown = figure.group(2).replace('\u00a0', ' ').replace('−', '-');
            assertThat(known).as(figure.group()).contains(plain(figure.group(1)));
            BigDecimal told = new BigDecimal(shown.replace(" %", ""));
            double exact = Double.parseDouble(figure.group(1)) * (shown.endsWith("%") ? 100 : 1);
            BigDecimal unit = BigDecimal.ONE.movePointLeft(told.scale());
            assertThat(told.subtract(BigDecimal.valueOf(exact)).abs())
                    .as(figure.group())
                    .isLessThanOrEqualTo(unit.multiply(new BigDecimal("0.50001")));
        });
    }

    /** All that stands in the files beside the report, and what a query answers of the runs that it names. */
    private static Set<String> numbers() throws IOException {
        Set<String> numbers = new TreeSet<>();
        StringWriter runs = new StringWriter();
        Main.run(
                new PrintWriter(runs),
                new PrintWriter(new StringWriter()),
                "query",
                folder.toString(),
                "SELECT round, spent FROM runs",
                "--csv");
        collect(runs.toString(), numbers);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".csv")).toList()) {
                collect(Files.readString(file), numbers);
            }
        }
        return numbers;
    }

    private static void collect(String text, Set<String> numbers) {
        NUMBER.matcher(text).results().forEach(number -> numbers.add(plain(number.group())));
    }

    private static String plain(String number) {
        BigDecimal value = new BigDecimal(number).setScale(9, RoundingMode.HALF_EVEN);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
