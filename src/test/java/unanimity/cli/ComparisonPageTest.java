package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import unanimity.browser.Browser;
import unanimity.browser.Check;

/** The page that a comparison leaves: as its readers meet it in a browser, and number by number against the queries printed beside. */
@Timeout(300)
final class ComparisonPageTest {

    private static final Pattern SECTION = Pattern.compile("(?s)<section aria-labelledby=\"(\\w+)\">(.*?)</section>");
    private static final Pattern LEAD = Pattern.compile("(?s)<main[^>]*>(.*?)<section");
    private static final Pattern DATA = Pattern.compile("<data value=\"([^\"]*)\">([^<]*)</data>");
    private static final Pattern QUERY =
            Pattern.compile("(?s)<code>\\./unanimity query (\\S+) &quot;(.*?)&quot;</code>");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE]-?[0-9]+)?");
    private static final double ROUNDING = 1e-9;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @TempDir
    static Path scratch;

    @BeforeAll
    static void run() {
        compare("opt-out", "scenarios/rutte-2024.yaml", "scenarios/rutte-2024-no-opt-out.yaml", "--runs", "400");
        compare("election", "scenarios/rutte-2024.yaml", "scenarios/rutte-2024-us-election.yaml", "--runs", "120");
        compare("same", "scenarios/tutorial-three-members.yaml", "--set", "proposal.capital=0.05", "--runs", "30");
        compare("one", "scenarios/rutte-2024.yaml", "--set", "proposal.capital=0.4", "--runs", "1");
    }

    private static void compare(String name, String... words) {
        List<String> typed = new ArrayList<>(List.of("compare"));
        typed.addAll(List.of(words));
        typed.addAll(List.of("--out", scratch.resolve(name).toString()));
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(new StringWriter()), new PrintWriter(err), typed.toArray(String[]::new));
        assertThat(code).as(err.toString()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void the_report_serves_every_reader(Check check) {
        assertThat(check.findings(BROWSER.open(scratch.resolve("opt-out").resolve("report.html"))))
                .isEmpty();
    }

    @Test
    void pictures_of_the_report_are_left_to_look_at() throws IOException {
        BROWSER.open(scratch.resolve("opt-out").resolve("report.html")).picture("comparison-report");
    }

    static List<String> names() {
        return List.of("opt-out", "election", "same", "one");
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_number_is_answered_by_a_query_that_stands_beside_it(String name) throws IOException {
        String page = Files.readString(scratch.resolve(name).resolve("report.html"));
        List<String> sections = new ArrayList<>();
        Matcher lead = LEAD.matcher(page);
        assertThat(lead.find()).isTrue();
        sections.add(lead.group(1));
        SECTION.matcher(page).results().forEach(section -> sections.add(section.group(2)));
        int figures = 0;
        for (String section : sections) {
            List<MatchResult> told = DATA.matcher(section).results().toList();
            if (!told.isEmpty()) {
                List<Double> answers = answers(section);
                told.forEach(figure -> assertAnswered(figure, answers));
            }
            figures += told.size();
        }
        assertThat(figures).isGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_query_of_the_page_can_be_asked(String name) throws IOException {
        String page = Files.readString(scratch.resolve(name).resolve("report.html"));
        assertThat(QUERY.matcher(page).results().toList()).hasSizeGreaterThan(8);
        assertThat(answers(page)).isNotEmpty();
    }

    private static void assertAnswered(MatchResult figure, List<Double> answers) {
        double value = Double.parseDouble(figure.group(1));
        assertThat(answers)
                .as(figure.group())
                .anyMatch(answer -> Math.abs(answer - value) <= ROUNDING * Math.max(1, Math.abs(value)));
        String shown = figure.group(2).replace("\u00a0", "").replace('−', '-').replace(",", "");
        BigDecimal told = new BigDecimal(shown.replace("%", ""));
        double exact = value * (shown.endsWith("%") ? 100 : 1);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(told.scale());
        boolean sign = shown.startsWith("-"); // else a word may tell it: 0.3 less
        BigDecimal apart = told.subtract(BigDecimal.valueOf(sign ? exact : Math.abs(exact)))
                .abs();
        assertThat(apart).as(figure.group()).isLessThanOrEqualTo(unit.multiply(new BigDecimal("0.50001")));
    }

    /** All numbers that the queries of a stretch of the page answer. */
    private static List<Double> answers(String html) {
        List<Double> numbers = new ArrayList<>();
        for (MatchResult query : QUERY.matcher(html).results().toList()) {
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            String sql =
                    query.group(2).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
            int code = Main.run(new PrintWriter(out), new PrintWriter(err), "query", query.group(1), sql, "--csv");
            assertThat(code).as(sql + err).isZero();
            NUMBER.matcher(out.toString()).results().forEach(n -> numbers.add(Double.parseDouble(n.group())));
        }
        return numbers;
    }
}
