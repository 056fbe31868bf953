package unanimity.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds the numbers of a page to the answers of the queries printed beside them, section by section. */
final class AnsweredNumbers {

    private static final Pattern SECTION = Pattern.compile("(?s)<section aria-labelledby=\"(\\w+)\">(.*?)</section>");
    private static final Pattern LEAD = Pattern.compile("(?s)<main[^>]*>(.*?)<section");
    private static final Pattern DATA = Pattern.compile("<data value=\"([^\"]*)\">([^<]*)</data>");
    private static final Pattern QUERY =
            Pattern.compile("(?s)<code>\\./unanimity query (\\S+) &quot;(.*?)&quot;</code>");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE]-?[0-9]+)?");
    private static final double ROUNDING = 1e-8;

    private AnsweredNumbers() {}

    /** Fails where a number is in no answer, or rounded wrongly. @return how many numbers the page has */
    static int check(String page) {
        List<String> sections = new ArrayList<>();
        Matcher lead = LEAD.matcher(page);
        assertThat(lead.find()).isTrue();
        sections.add(lead.group(1));
        SECTION.matcher(page).results().forEach(section -> sections.add(section.group(2)));
        int figures = 0;
        for (String section : sections) {
            List<MatchResult> told = DATA.matcher(section).results().toList();
            List<Double> answers = answers(section);
            told.forEach(figure -> assertAnswered(figure, answers));
            figures += told.size();
        }
        return figures;
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
        BigDecimal apart = told.subtract(BigDecimal.valueOf(exact)).abs();
        assertThat(apart).as(figure.group()).isLessThanOrEqualTo(unit.multiply(new BigDecimal("0.50001")));
    }

    /** All numbers that the queries of a stretch of a page answer. */
    static List<Double> answers(String html) {
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
