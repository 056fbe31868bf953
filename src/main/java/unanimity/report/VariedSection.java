package unanimity.report;

import java.util.List;
import java.util.stream.Collectors;
import unanimity.analysis.Levels;
import unanimity.analysis.SweepFindings;
import unanimity.chart.batch.Frequency;

/** What varied in a sweep, how its points were chosen, and why they can be compared. */
final class VariedSection {

    private static final int MOST_VALUES = 12;

    private final SweepFindings findings;

    VariedSection(SweepFindings findings) {
        this.findings = findings;
    }

    String html() {
        Html html = new Html().element("p", design()).raw("\n");
        html.element(
                        "p",
                        "All points share their luck: the runs of one replicate have the same seed at every point, so that what is uncertain"
                                + " is drawn alike and events fall alike. What differs between two points is then what was varied.")
                .raw("\n");
        Html table = new Html().head("What was varied", List.of("Parameter", "Values"));
        for (String path : findings.study().paths()) {
            table.raw("<tr><th scope=\"row\">")
                    .element("code", path)
                    .raw("</th>")
                    .element("td", values(path))
                    .raw("</tr>\n");
        }
        Sections.scroll(html, "What was varied", table.raw("</tbody></table>\n").toString());
        return html.toString();
    }

    private Passage design() {
        Passage points = figure(findings.study().size(), "point");
        Passage runs = figure(findings.sample().runs(), "run");
        return points.and(
                        switch (findings.study().method()) {
                            case "grid" -> " of a grid: every value with every value";
                            case "latin-hypercube" ->
                                " of a Latin hypercube: each range is cut into as many stretches, and each stretch has one point";
                            default -> " of a Sobol' sequence, spread evenly over all ranges";
                        })
                .and("; ")
                .and(runs)
                .and(" came to their end.");
    }

    private static Passage figure(long number, String noun) {
        return Passage.of(new Passage.Figure(Frequency.whole(number), number, 1))
                .and(number == 1 ? " " + noun : " " + noun + "s");
    }

    private String values(String path) {
        Levels levels = Levels.of(findings.points().stream()
                .map(point -> point.values().getOrDefault(path, ""))
                .toList());
        List<String> values = levels.values().stream().map(Levels::told).toList();
        if (values.size() <= MOST_VALUES) {
            return String.join(", ", values);
        }
        return findings.isGrid()
                ? values.subList(0, 3).stream().collect(Collectors.joining(", ")) + " … "
                        + values.get(values.size() - 1) + ": " + values.size() + " values"
                : "from " + values.get(0) + " to " + values.get(values.size() - 1);
    }
}
