package unanimity.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import unanimity.experiment.Pattern.Sign;
import unanimity.statistics.Estimate;

/**
 * Whether what is expected of a change holds at most draws of the parameters. The tables of docs/explanation/patterns.md are made here;
 * {@code -Dpatterns.write=true} writes them.
 */
@Tag("slow")
final class PatternsTest {

    private static final Path PAGE = Path.of("docs/explanation/patterns.md");
    private static final String BEGIN = "<!-- made by PatternsTest -->\n";
    private static final String END = "<!-- until here -->\n";

    @Test
    void the_page_has_what_is_measured() throws IOException {
        List<Pattern> patterns = Pattern.all();
        List<PatternStudy> studies = new ArrayList<>();
        for (Pattern pattern : patterns) {
            studies.add(PatternStudy.of(pattern));
        }
        String made = signs(patterns, studies) + "\n" + draws(patterns, studies);
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        if (Boolean.getBoolean("patterns.write")) {
            Files.writeString(PAGE, page.substring(0, from) + made + page.substring(to));
        } else {
            assertThat(page.substring(from, to)).isEqualTo(made);
        }
    }

    private static String signs(List<Pattern> patterns, List<PatternStudy> studies) {
        StringBuilder text = new StringBuilder("| change | measure | before | after | expected | holds | undecided |"
                + " reversed |\n|---|---|---|---|---|---|---|---|\n");
        for (int i = 0; i < patterns.size(); i++) {
            for (Sign sign : patterns.get(i).signs()) {
                text.append(row(patterns.get(i).name(), sign, studies.get(i)));
            }
        }
        return text.toString();
    }

    private static String row(String name, Sign sign, PatternStudy study) {
        int holds = 0;
        int reversed = 0;
        for (int draw = 0; draw < PatternStudy.DRAWS; draw++) {
            Estimate difference = study.difference(sign.measure(), draw);
            int found = difference.low() > 0 ? 1 : difference.high() < 0 ? -1 : 0;
            holds += found == sign.sign() ? 1 : 0;
            reversed += found == -sign.sign() ? 1 : 0;
        }
        return String.format(
                Locale.ROOT,
                "| %s | %s | %.3f | %.3f | %s | %d | %d | %d |%n",
                name,
                sign.measure().words(),
                study.mean(sign.measure(), 0),
                study.mean(sign.measure(), 1),
                sign.sign() > 0 ? "rises" : "falls",
                holds,
                PatternStudy.DRAWS - holds - reversed,
                reversed);
    }

    private static String draws(List<Pattern> patterns, List<PatternStudy> studies) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < patterns.size(); i++) {
            List<Sign> signs = patterns.get(i).signs();
            text.append("<details><summary>").append(patterns.get(i).name()).append("</summary>\n\n| draw |");
            signs.forEach(
                    sign -> text.append(' ').append(sign.measure().words()).append(" |"));
            text.append("\n|---|").append("---|".repeat(signs.size())).append('\n');
            for (int draw = 0; draw < PatternStudy.DRAWS; draw++) {
                text.append("| ").append(draw + 1).append(" |");
                for (Sign sign : signs) {
                    Estimate difference = studies.get(i).difference(sign.measure(), draw);
                    text.append(' ').append(told(difference)).append(" |");
                }
                text.append('\n');
            }
            text.append("\n</details>\n\n");
        }
        return text.toString();
    }

    /** With so many digits that an interval which does not hold 0 does not read as if it did: the rows can be counted again. */
    private static String told(Estimate difference) {
        int digits = Math.max(0, difference.digits());
        String text = difference.text();
        if (difference.low() > 0 || difference.high() < 0) {
            double near = Math.min(Math.abs(difference.low()), Math.abs(difference.high()));
            while (near < 0.5 * Math.pow(10, -digits)) {
                digits++;
                String number = "%." + digits + "f";
                text = String.format(
                        Locale.ROOT,
                        number + " (" + number + " to " + number + ")",
                        difference.value(),
                        difference.low(),
                        difference.high());
            }
        }
        return text.replace('-', '−');
    }
}
