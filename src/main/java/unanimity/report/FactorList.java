package unanimity.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import unanimity.analysis.PointMeasure;
import unanimity.analysis.Ranking;
import unanimity.analysis.SensitivityFindings;
import unanimity.chart.batch.Frequency;
import unanimity.chart.sensitivity.Ends;
import unanimity.chart.sensitivity.SensitivityFinding;
import unanimity.statistics.Estimate;

/** Factors with their indices, the most important first, as lines of a terminal and as a table of a page. */
final class FactorList {

    private static final int MOST = 12;
    private static final int WIDEST = 44;

    private final SensitivityFindings findings;
    private final Ranking ranking;

    FactorList(SensitivityFindings findings, Ranking ranking) {
        this.findings = findings;
        this.ranking = ranking;
    }

    private List<Ranking.Ranked> shown() {
        return ranking.shown(MOST);
    }

    /** Names of the columns behind those of the factor. */
    private List<String> columns() {
        String unit = SensitivityFinding.unit(ranking.of());
        return switch (ranking.method()) {
            case "tornado" ->
                shown().stream().allMatch(ranked -> Ends.hasWords(findings, ranked.factor()))
                        ? List.of("first", "then", "change, " + unit)
                        : List.of("at 10th percentile", "at 90th", "change, " + unit);
            case "morris" -> List.of("μ*, " + unit, "μ", "σ");
            default -> List.of("alone", "with others");
        };
    }

    private List<Passage> cells(Ranking.Ranked ranked) {
        return switch (ranking.method()) {
            case "tornado" -> List.of(level(ranked, "low"), level(ranked, "high"), difference(ranked.main()));
            case "morris" ->
                List.of(
                        difference(ranked.main()),
                        difference(ranked.influence().of("mu")),
                        difference(ranked.influence().of("sigma")));
            default -> List.of(Estimated.share(ranked.influence().of("first")), Estimated.share(ranked.main()));
        };
    }

    /** The mean at one end; of words the word besides. */
    private Passage level(Ranking.Ranked ranked, String end) {
        Estimate estimate = ranked.influence().of(end);
        Ends ends = Ends.of(findings, ranked.factor());
        Passage mean = ranking.of() == PointMeasure.P_ADOPTED ? Estimated.share(estimate) : Estimated.number(estimate);
        return ends.words() ? mean.and(" " + (end.equals("low") ? ends.low() : ends.high())) : mean;
    }

    private Passage difference(Estimate estimate) {
        return Estimated.number(
                SensitivityFinding.times(ranking.of()) == 1 ? estimate : Estimated.hundredfold(estimate));
    }

    /** As they stand on a terminal, in columns; a question mark where the index cannot be told from chance. */
    List<String> lines() {
        if (shown().isEmpty()) {
            return List.of("  " + nothing());
        }
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("What matters"));
        head.addAll(columns());
        head.add("path");
        rows.add(head);
        for (Ranking.Ranked ranked : shown()) {
            List<String> row = new ArrayList<>(List.of(cut(ranked.name().listed()) + (ranked.clear() ? "" : " ?")));
            cells(ranked).forEach(cell -> row.add(cell.text()));
            row.add(ranked.name().inWords() ? ranked.name().path() : "");
            rows.add(row);
        }
        List<String> lines = new ArrayList<>(aligned(rows));
        String rest = rest();
        if (!rest.isEmpty()) {
            lines.add("  " + rest);
        }
        return lines;
    }

    /** {@code ? cannot be told from chance. Not listed: …}. */
    private String rest() {
        List<String> sentences = new ArrayList<>();
        if (shown().stream().anyMatch(ranked -> !ranked.clear())) {
            sentences.add("? cannot be told from chance.");
        }
        int less = ranking.rest(MOST);
        if (less > 0) {
            sentences.add(Frequency.count(less, "more number") + (less == 1 ? " counts" : " count") + " for less.");
        }
        if (ranking.still() > 0) {
            sentences.add(still());
        }
        return String.join(" ", sentences);
    }

    /** {@code 3 numbers left the probability of adoption as it was.} They may have changed something else. */
    private String still() {
        return Phrases.sentence(Frequency.count(ranking.still(), "number")) + " "
                + SensitivityFinding.unchanged(ranking) + ".";
    }

    private String nothing() {
        return ranking.still() == 1
                ? "The only number that was moved " + SensitivityFinding.unchanged(ranking) + "."
                : "All " + still();
    }

    private static String cut(String words) {
        int letters = words.codePointCount(0, words.length());
        return letters <= WIDEST ? words : words.substring(0, words.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static List<String> aligned(List<List<String>> rows) {
        int columns = rows.get(0).size();
        List<Integer> widths = new ArrayList<>(Collections.nCopies(columns, 0));
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths.set(column, Math.max(widths.get(column), length(row.get(column))));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int column = 0; column < columns; column++) {
                String word = row.get(column);
                line.append(word).append(" ".repeat(widths.get(column) - length(word) + 2));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }

    /** As a table. */
    String html() {
        Html html = new Html();
        if (shown().isEmpty()) {
            return html.element("p", nothing()).raw("\n").toString();
        }
        List<String> names = new ArrayList<>(List.of("Number"));
        columns().forEach(column -> names.add(Phrases.sentence(column)));
        names.add("Told from chance");
        Html table = new Html().head("What matters, the most important first", names);
        for (Ranking.Ranked ranked : shown()) {
            table.raw("<tr><th scope=\"row\">");
            table.words(ranked.name().inWords() ? ranked.name().listed() + " " : "");
            table.element("code", ranked.name().path()).raw("</th>");
            cells(ranked).forEach(cell -> table.element("td class=\"figure\"", cell));
            table.element("td", ranked.clear() ? "yes" : "no").raw("</tr>\n");
        }
        Sections.scroll(html, "What matters", table.raw("</tbody></table>\n").toString());
        String rest = rest().replace("? cannot be told from chance. ", "").replace("? cannot be told from chance.", "");
        return html.element("p class=\"note\"", rest + (rest.isEmpty() ? "" : " ") + "In brackets: 95 % intervals.")
                .raw("\n")
                .toString();
    }
}
