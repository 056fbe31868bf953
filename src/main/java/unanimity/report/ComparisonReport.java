package unanimity.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import unanimity.analysis.ComparisonSummary;
import unanimity.analysis.NotablePair;
import unanimity.analysis.PairedFindings;
import unanimity.chart.batch.Sides;
import unanimity.results.ComparisonTable;
import unanimity.results.Table;

/** The report of two scenarios run with the same luck: one page that needs no network. The same runs give the same bytes. */
public final class ComparisonReport {

    private final ComparisonDossier dossier;
    private final PairedFindings findings;
    private final Sides sides;
    private final Queries queries;

    private ComparisonReport(ComparisonDossier dossier) {
        this.dossier = dossier;
        findings = dossier.contrast().findings();
        sides = dossier.contrast().sides();
        queries = new Queries(dossier.folder());
    }

    /** The report of what a comparison has found. */
    public static ComparisonReport of(ComparisonDossier dossier) {
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
        ComparisonStory story = ComparisonStory.of(dossier.contrast());
        DifferenceSection differences = new DifferenceSection(findings, sides);
        Page page = new Page(story.finding() + ".", findings.first().title());
        page.lead(lead(story));
        page.section("changed", "What was changed", changed());
        page.section("charts", "Charts", charts());
        page.section("differences", "What differs", asked(differences.runs(), List.of(ComparisonQueries.MEASURES)));
        page.section("members", "Member by member", asked(differences.members(), List.of(ComparisonQueries.MEMBERS)));
        page.section("pairs", "Pairs worth a look", pairs());
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
        List<Change> changes = dossier.contrast().changes();
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

    private String pairs() {
        List<NotablePair> pairs = findings.notable();
        Html html = new Html()
                .element(
                        "p",
                        findings.flips() == 0
                                ? "No pair flips; this is the one whose runs are farthest apart."
                                : "The first pairs that flip. Each run can be told again as a story, and explained: who held out, and what"
                                        + " would have moved it.")
                .raw("\n");
        Html table = new Html()
                .head(
                        "Pairs worth a look",
                        List.of(
                                "Replicate",
                                "Kind",
                                Phrases.sentence(sides.before()),
                                "Round",
                                Phrases.sentence(sides.after()),
                                "Round"));
        pairs.forEach(pair -> table.row(cells(pair)));
        Sections.scroll(
                html, "Pairs worth a look", table.raw("</tbody></table>\n").toString());
        html.raw("<pre tabindex=\"0\">").element("code", commands(pairs.get(0))).raw("</pre>\n");
        queries.print(html, ComparisonQueries.pairs(pairs));
        return html.toString();
    }

    private static List<Passage> cells(NotablePair pair) {
        List<Passage> cells = new ArrayList<>();
        cells.add(Passage.of(new Passage.Figure(Long.toString(pair.replicate()), pair.replicate(), 1)));
        cells.add(Passage.of(
                switch (pair.kind()) {
                    case LOST -> "lost";
                    case WON -> "won";
                    case FARTHEST -> "farthest apart";
                }));
        for (NotablePair.End end : List.of(pair.before(), pair.after())) {
            cells.add(Passage.of(end.outcome()));
            cells.add(Phrases.figure(end.round()));
        }
        return cells;
    }

    /** Of a pair the run that is not adopted is explained, and both are told. */
    private String commands(NotablePair pair) {
        int failed = pair.kind() == NotablePair.Kind.WON ? 0 : 1;
        return "./unanimity explain " + dossier.folder() + " --run " + failed + "-" + pair.replicate()
                + "\n./unanimity replay " + dossier.folder() + " --run 0-" + pair.replicate()
                + "\n./unanimity replay " + dossier.folder() + " --run 1-" + pair.replicate();
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
