package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that prints queries beside its numbers, each of which can be asked. */
final class AskedPage {

    private static final Pattern SECTION = Pattern.compile("(?s)<section aria-labelledby=\"(\\w+)\">(.*?)</section>");
    private static final Pattern LEAD = Pattern.compile("(?s)<main[^>]*>(.*?)<section");
    private static final Pattern DATA = Pattern.compile("<data value=\"([^\"]*)\">([^<]*)</data>");
    private static final Pattern QUERY =
            Pattern.compile("(?s)<code>\\./unanimity query (\\S+) &quot;(.*?)&quot;</code>");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE]-?[0-9]+)?");
    private static final double ROUNDING = 1e-9;

    /** By folder and query as printed: sections print the same query, and two tests ask all of a page. */
    private static final Map<List<String>, List<Double>> ANSWERED = new HashMap<>();

    private final String html;
    private final boolean signsInWords;

    private AskedPage(String html, boolean signsInWords) {
        this.html = html;
        this.signsInWords = signsInWords;
    }

    /** The report in a folder, all of whose numbers have their sign. */
    static AskedPage of(Path folder) throws IOException {
        return new AskedPage(Files.readString(folder.resolve("report.html")), false);
    }

    /** The report in a folder, in which a word can tell the sign: 0.3 less. */
    static AskedPage withSignsInWords(Path folder) throws IOException {
        return new AskedPage(Files.readString(folder.resolve("report.html")), true);
    }

    /**
     * Each figure of a section is in what its queries answer.
     *
     * @param least figures that there are at least
     */
    void assertNumbersAnswered(int least) {
        List<String> sections = new ArrayList<>();
        Matcher lead = LEAD.matcher(html);
        assertThat(lead.find()).isTrue();
        sections.add(lead.group(1));
        SECTION.matcher(html).results().forEach(section -> sections.add(section.group(2)));
        int figures = 0;
        for (String section : sections) {
            List<MatchResult> told = DATA.matcher(section).results().toList();
            if (!told.isEmpty()) {
                List<Double> answers = answers(section);
                told.forEach(figure -> assertAnswered(figure, answers));
            }
            figures += told.size();
        }
        assertThat(figures).isGreaterThan(least);
    }

    /** @param least queries that there are at least */
    void assertQueriesCanBeAsked(int least) {
        assertThat(QUERY.matcher(html).results().toList()).hasSizeGreaterThan(least);
        assertThat(answers(html)).isNotEmpty();
    }

    private void assertAnswered(MatchResult figure, List<Double> answers) {
        double value = Double.parseDouble(figure.group(1));
        assertThat(answers)
                .as(figure.group())
                .anyMatch(answer -> Math.abs(answer - value) <= ROUNDING * Math.max(1, Math.abs(value)));
        String shown = figure.group(2).replace("\u00a0", "").replace('−', '-').replace(",", "");
        BigDecimal told = new BigDecimal(shown.replace("%", ""));
        double exact = value * (shown.endsWith("%") ? 100 : 1);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(told.scale());
        boolean bare = signsInWords && !shown.startsWith("-");
        BigDecimal apart = told.subtract(BigDecimal.valueOf(bare ? Math.abs(exact) : exact))
                .abs();
        assertThat(apart).as(figure.group()).isLessThanOrEqualTo(unit.multiply(new BigDecimal("0.50001")));
    }

    /** All numbers that the queries of a stretch of the page answer. */
    private static List<Double> answers(String html) {
        return QUERY.matcher(html)
                .results()
                .map(query -> List.of(query.group(1), query.group(2)))
                .flatMap(query -> ANSWERED.computeIfAbsent(query, AskedPage::ask).stream())
                .toList();
    }

    private static List<Double> ask(List<String> query) {
        String sql = query.get(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        Ran asked = Ran.here("query", query.get(0), sql, "--csv");
        assertThat(asked.code()).as(sql + asked.err()).isZero();
        return NUMBER.matcher(asked.out())
                .results()
                .map(number -> Double.parseDouble(number.group()))
                .toList();
    }
}
