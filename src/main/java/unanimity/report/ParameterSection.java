package unanimity.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import unanimity.model.Citation;
import unanimity.model.Member;
import unanimity.model.Origin;
import unanimity.model.Scenario;
import unanimity.model.Source;
import unanimity.report.Parameters.Parameter;

/** The values of a scenario as tables that open on demand, and the documents that they cite. */
final class ParameterSection {

    private static final String DRAWN = "In this run";
    private static final List<String> COLUMNS = List.of("Parameter", "Value", DRAWN, "Basis", "Range", "Place");

    private final Scenario scenario;
    private final Dossier.Basis basis;
    private final Parameters parameters;
    private final Passage luck;

    /** @param luck what is said of the uncertain numbers */
    ParameterSection(Scenario scenario, Dossier.Basis basis, Passage luck) {
        this.scenario = scenario;
        this.basis = basis;
        this.luck = luck;
        parameters = new Parameters(basis);
    }

    String html() {
        Map<String, List<Parameter>> sections = parameters.written();
        Html html = new Html().element("p", sentence()).raw("\n");
        Map<String, List<Parameter>> byMember = new TreeMap<>();
        sections.forEach((section, values) -> {
            if (scenario.members().stream().anyMatch(member -> member.id().equals(section))) {
                byMember.put(title(section) + " (" + section + ")", values);
            } else if (!values.isEmpty()) {
                table(html, title(section), values);
            }
        });
        html.raw("<details class=\"data\">").element("summary", "Member by member");
        byMember.forEach((name, values) -> table(html, name, values));
        html.raw("</details>\n");
        sources(html);
        return html.toString();
    }

    private Passage sentence() {
        return Passage.of("The scenario file gives ")
                .and(Phrases.counted(parameters.count(Origin.WRITTEN)))
                .and(" values one by one and ")
                .and(Phrases.counted(parameters.count(Origin.DEFAULTS)))
                .and(" as defaults of its members; ")
                .and(Phrases.counted(parameters.cited()))
                .and(" name a source. The other ")
                .and(Phrases.counted(parameters.count(Origin.BUILT_IN)))
                .and(" are built in. ")
                .and(luck)
                .and(" The whole list is in parameters.csv.");
    }

    private String title(String section) {
        return switch (section) {
            case "" -> "The body, the proposal and the events";
            case "*" -> "What holds for all members unless one differs";
            default ->
                scenario.members().stream()
                        .filter(member -> member.id().equals(section))
                        .findFirst()
                        .map(Member::name)
                        .orElse(section);
        };
    }

    private void table(Html html, String title, List<Parameter> values) {
        html.raw("<details class=\"data\">").element("summary", title);
        Html table = new Html().head(title, columns());
        values.forEach(value -> row(table, value));
        Sections.scroll(
                html, "Parameters: " + title, table.raw("</tbody></table>\n").toString());
        html.raw("</details>\n");
    }

    private List<String> columns() {
        return basis.drawn().isEmpty()
                ? COLUMNS.stream().filter(name -> !name.equals(DRAWN)).toList()
                : COLUMNS;
    }

    private void row(Html table, Parameter parameter) {
        Citation citation = parameter.provenance().citation();
        Double drawn = parameter.members() == 1 ? basis.drawn().get(parameter.path()) : null;
        table.raw("<tr><th scope=\"row\">").element("code", parameter.path()).raw("</th><td>");
        table.element("code", parameter.provenance().value()).raw("</td>");
        if (!basis.drawn().isEmpty()) {
            table.element("td", drawn == null ? Passage.NOTHING : Phrases.exact(drawn));
        }
        table.raw("<td>").raw(basis(citation)).raw("</td>");
        table.element("td", range(citation));
        table.raw("<td>").element("code", place(parameter)).raw("</td></tr>\n");
    }

    private static String basis(Citation citation) {
        Html html = new Html();
        String confidence = citation.confidence();
        html.words(confidence == null ? "" : confidence);
        for (String source : citation.sources()) {
            html.words(html.toString().isEmpty() ? "" : ", ")
                    .element("a href=\"#source-" + Html.escaped(source) + "\"", source);
        }
        return html.toString();
    }

    private static Passage range(Citation citation) {
        Double low = citation.low();
        Double high = citation.high();
        return low == null || high == null
                ? Passage.NOTHING
                : Phrases.exact(low).and(" to ").and(Phrases.exact(high));
    }

    /** Without folders: they are nobody's business but the machine's. */
    private static String place(Parameter parameter) {
        String place = parameter.provenance().place();
        return place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
    }

    private void sources(Html html) {
        if (basis.sources().isEmpty()) {
            return;
        }
        html.element("h3", "Sources").raw("\n<ul class=\"sources\">\n");
        for (Source source : basis.sources().values()) {
            html.raw("<li id=\"source-" + Html.escaped(source.id()) + "\">").element("cite", source.title());
            if (source.date() != null) {
                html.words(", ").passage(Phrases.date(source.date()));
            }
            String url = source.url();
            if (url != null) {
                html.words(": ").raw(link(url));
            }
            html.raw("</li>\n");
        }
        html.raw("</ul>\n");
    }

    /** Only what leads to a page is made a link: a scenario file may come from anywhere. */
    private static String link(String url) {
        return url.startsWith("https://") || url.startsWith("http://")
                ? new Html()
                        .element("a href=\"" + Html.escaped(url) + "\"", url)
                        .toString()
                : Html.escaped(url);
    }
}
