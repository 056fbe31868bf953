package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.analysis.ComparisonSummary;
import unanimity.analysis.PairedFindings;
import unanimity.chart.batch.Sides;
import unanimity.results.ComparisonTable;

/** The report of two scenarios run with the same luck: one page that needs no network. The same runs give the same bytes. */
public final class ComparisonReport implements StudyReport {

    private static final String BRACKETS =
            "In brackets: the 95 % interval, which says how much of a difference is the luck of the runs that were made. It says"
                    + " nothing of how well the scenarios fit the world. A pair are two runs with the same luck, one of each scenario.";

    private static final String LUCK =
            " are uncertain and are drawn anew for each pair. These are the values of the first scenario.";

    private final StudyDossier<Contrast> dossier;
    private final PairedFindings findings;
    private final Sides sides;

    private ComparisonReport(StudyDossier<Contrast> dossier) {
        this.dossier = dossier;
        findings = dossier.findings().findings();
        sides = dossier.findings().sides();
    }

    /** The report of what a comparison has found. */
    public static ComparisonReport of(StudyDossier<Contrast> dossier) {
        return new ComparisonReport(dossier);
    }

    @Override
    public StudyDossier<Contrast> dossier() {
        return dossier;
    }

    @Override
    public String html(long seed) {
        ComparisonStory story = ComparisonStory.of(dossier.findings());
        DifferenceSection differences = new DifferenceSection(findings, sides);
        StudyPage page = new StudyPage(dossier, findings.first(), story.finding());
        page.lead(
                questions(),
                story.caveat(),
                story.answers(),
                BRACKETS,
                List.of(ComparisonQueries.HEADLINE, ComparisonQueries.MEASURES, ComparisonQueries.MEMBERS));
        page.section("changed", "What was changed", changed());
        page.section(
                "charts",
                "Charts",
                Sections.charts(dossier.charts()),
                List.of(ComparisonQueries.CURVE, ComparisonQueries.MISSING_IN_LOST, ComparisonQueries.MISSING_IN_WON));
        page.section("differences", "What differs", differences.runs(), List.of(ComparisonQueries.MEASURES));
        page.section("members", "Member by member", differences.members(), List.of(ComparisonQueries.MEMBERS));
        page.section(
                "pairs",
                "Pairs worth a look",
                new PairSection(findings, sides, dossier.folder()).html(),
                ComparisonQueries.pairs(findings.notable()));
        page.section("numbers", "All numbers", numbers(), List.of("SELECT * FROM comparison"));
        return page.html(seed, LUCK, "comparison-limits.txt");
    }

    private List<String> questions() {
        List<String> questions = new ArrayList<>(StudyPage.question(findings.first()));
        questions.addAll(StudyPage.question(findings.second()));
        return questions.stream().distinct().toList();
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

    private String numbers() {
        Html html = new Html()
                .element(
                        "p",
                        "All differences are in one table, which is made from the stored runs: point 0 is the first scenario, point 1 the second.")
                .raw("\n");
        Sections.data(html, ComparisonTable.FILE, "What differs, a number to a row", ComparisonSummary.table(findings));
        return html.toString();
    }
}
