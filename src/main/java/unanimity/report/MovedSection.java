package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import unanimity.analysis.FactorName;
import unanimity.analysis.SensitivityFindings;
import unanimity.results.Study;

/** Which numbers were moved, and between which values. */
final class MovedSection {

    private final SensitivityFindings findings;

    MovedSection(SensitivityFindings findings) {
        this.findings = findings;
    }

    String html() {
        Html html = new Html().element("p", how()).raw("\n");
        Html table = new Html().head("What was moved", List.of("Number", "Path", "Least", "Greatest"));
        for (Study.Factor factor : findings.study().factors()) {
            String name = FactorName.of(findings.scenario(), factor.name()).listed();
            for (String path : factor.paths()) {
                table.raw("<tr>").element("th scope=\"row\"", name);
                table.raw("<td>").element("code", path).raw("</td>");
                ends(path).forEach(end -> table.element("td class=\"figure\"", end));
                table.raw("</tr>\n");
            }
        }
        html.raw("<details class=\"data\">")
                .element("summary", "The numbers that were moved, and between which values");
        Sections.scroll(html, "What was moved", table.raw("</tbody></table>\n").toString());
        return html.raw("</details>\n").toString();
    }

    private String how() {
        return switch (findings.study().method()) {
            case "tornado" ->
                "One at a time: each at the 10th percentile of the values it may have, then at the 90th (of words: at one, then another),"
                        + " while all others are drawn in each run as always. All points share their luck run by run, so that a change is the change of the same"
                        + " runs. What two numbers do together does not show.";
            case "morris" ->
                "Elementary effects (Morris 1991): along each of "
                        + findings.study().size()
                        + " ways all numbers are moved one after the other by two thirds of their range, from a start of its own. μ* is the"
                        + " mean size of the effect, μ the mean with its sign, σ its standard deviation over the ways.";
            default ->
                "Sobol’ indices (Saltelli and others 2010; Jansen 1999): "
                        + findings.study().size()
                        + " rows of two matrices A and B, and for each number A with that number from B. Alone: the share of the variance"
                        + " that would go if the number were known. With others: the share that would stay if all others were known.";
        };
    }

    /** The least and the greatest value that points set; words where these are no numbers. */
    private List<Passage> ends(String path) {
        List<String> values = findings.points().stream()
                .map(point -> point.values().get(path))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (String value : values) {
            try {
                least = Math.min(least, Double.parseDouble(value));
                greatest = Math.max(greatest, Double.parseDouble(value));
            } catch (NumberFormatException e) {
                List<Passage> words = new ArrayList<>(List.of(Passage.of(String.join(", ", values))));
                words.add(Passage.NOTHING);
                return words;
            }
        }
        return List.of(Phrases.exact(least), Phrases.exact(greatest));
    }
}
