package unanimity.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import unanimity.analysis.ComparisonSummary;
import unanimity.analysis.PairedFindings;
import unanimity.chart.batch.Sides;
import unanimity.results.ComparisonTable;
import unanimity.results.Table;

/** The report of two scenarios run with the same luck: one page that needs no network. The same runs give the same bytes. */
public final class ComparisonReport {

    private final StudyDossier<Contrast> dossier;
    private final PairedFindings findings;
    private final Sides sides;
    private final Queries queries;

    private ComparisonReport(StudyDossier<Contrast> dossier) {
        this.dossier = dossier;
        findings = dossier.findings().findings();
        sides = dossier.findings().sides();
        queries = new Queries(dossier.folder());
    }

    /** The report of what a comparison has found. */
    public static ComparisonReport of(StudyDossier<Contrast> dossier) {
        return new ComparisonReport(dossier);
    }

    /** The tables behind the report besides findings and charts, by the name of their file without its ending. */
    public Map<String, Table> tables() {
        Parameters parameters = new Parameters(dossier.basis());
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("parameters", parameters.table());
        tables.put("sources", parameters.sources());
        return tables;
    }

    /**
     * The page.
     *
     * @param seed of the batch
     */
    public String html(long seed) {
        ComparisonStory story = ComparisonStory.of(dossier.findings());
        DifferenceSection differences = new DifferenceSection(findings, sides);
        Page page = new Page(story.finding() + ".", findings.first().title());
        page.lead(lead(story));
        page.section("changed", "What was changed", changed());
        page.section("charts", "Charts", charts());
        page.section("differences", "What differs", asked(differences.runs(), List.of(ComparisonQueries.MEASURES)));
        page.section("members", "Member by member", asked(differences.members(), List.of(ComparisonQueries.MEMBERS)));
        page.section("pairs", "Pairs worth a look", new PairSection(findings, sides, queries).html());
        page.section("numbers", "All numbers", numbers());
        page.section("parameters", "What went in, and where it comes from", parameters());
        page.section("limits", "Limits", Sections.limits("comparison-limits.txt"));
        page.section("again", "How to get this again", Sections.again(dossier.recipe(), dossier.folder()));
        return page.html(dossier.recipe().program() + " · seed " + seed);
    }

    private String lead(ComparisonStory story) {
        Html html = new Html();
        Stream.of(findings.first().question(), findings.second().question())
                .distinct()
                .forEach(question -> {
                    if (question != null) {
                        html.element("p class=\"lead\"", question);
                    }
                });
        Passage caveat = story.caveat();
        if (!caveat.isEmpty()) {
            html.element("p class=\"note\"", caveat);
        }
        Sections.answers(html, story.answers());
        html.element(
                        "p class=\"note\"",
                        "In brackets: the 95 % interval, which says how much of a difference is the luck of the runs that were made. It says"
                                + " nothing of how well the scenarios fit the world. A pair are two runs with the same luck, one of each scenario.")
                .raw("\n");
        queries.print(html, List.of(ComparisonQueries.HEADLINE, ComparisonQueries.MEASURES, ComparisonQueries.MEMBERS));
        return html.toString();
    }

    private String asked(String markup, List<String> sql) {
        Html html = new Html().raw(markup);
        queries.print(html, sql);
        return html.toString();
    }

    private String changed() {
        List<Change> changes = dossier.findings().changes();
        if (changes.isEmpty()) {
            return "<p>Only words: no value of the negotiation.</p>\n";
        }
        Html table = new Html()
                .head(
                        "Values that differ",
                        List.of("Parameter", Phrases.sentence(sides.before()), Phrases.sentence(sides.after())));
        for (Change change : changes) {
            String whose = change.members() > 1 ? " (" + change.members() + " members)" : "";
            table.raw("<tr><th scope=\"row\">")
                    .element("code", change.path())
                    .words(whose)
                    .raw("</th>");
            value(table, change.before());
            value(table, change.after());
            table.raw("</tr>\n");
        }
        Html html = new Html();
        Sections.scroll(
                html, "What was changed", table.raw("</tbody></table>\n").toString());
        return html.element("p class=\"note\"", "Empty: the scenario has no such value. All else is the same in both.")
                .raw("\n")
                .toString();
    }

    private static void value(Html table, @Nullable String value) {
        table.raw("<td>");
        if (value != null) {
            table.element("code style=\"overflow-wrap:anywhere\"", value);
        }
        table.raw("</td>");
    }

    private String charts() {
        return asked(
                Sections.charts(dossier.charts()),
                List.of(ComparisonQueries.CURVE, ComparisonQueries.MISSING_IN_LOST, ComparisonQueries.MISSING_IN_WON));
    }

    private String numbers() {
        Html html = new Html()
                .element(
                        "p",
                        "All differences are in one table, which is made from the stored runs: point 0 is the first scenario, point 1 the second.")
                .raw("\n");
        Sections.data(html, ComparisonTable.FILE, "What differs, a number to a row", ComparisonSummary.table(findings));
        queries.print(html, List.of("SELECT * FROM comparison"));
        return html.toString();
    }

    private String parameters() {
        Passage luck = Phrases.counted(dossier.uncertain())
                .and(" are uncertain and are drawn anew for each pair. These are the values of the first scenario.");
        return asked(
                new ParameterSection(findings.first(), dossier.basis(), luck).html(),
                List.of("SELECT path, value, range_low, range_high, sources FROM parameters"));
    }
}
