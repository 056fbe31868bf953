package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.NotableRun;
import unanimity.analysis.Summary;
import unanimity.model.Scenario;

/** The report of a batch: one page that needs no network. The same batch gives the same bytes. */
public final class BatchReport implements StudyReport {

    private static final String BRACKETS =
            "In brackets: the 95 % interval, which says how much of this is the luck of the runs that were made. It says nothing of how well the scenario fits the world.";

    private final StudyDossier<BatchFindings> dossier;
    private final BatchFindings findings;
    private final Scenario scenario;

    private BatchReport(StudyDossier<BatchFindings> dossier) {
        this.dossier = dossier;
        findings = dossier.findings();
        scenario = findings.scenario();
    }

    /** The report of what a batch has found. */
    public static BatchReport of(StudyDossier<BatchFindings> dossier) {
        return new BatchReport(dossier);
    }

    @Override
    public StudyDossier<BatchFindings> dossier() {
        return dossier;
    }

    @Override
    public String html(long seed) {
        BatchStory story = BatchStory.of(findings);
        StudyPage page = new StudyPage(dossier, scenario, story.finding());
        page.lead(StudyPage.question(scenario), story.caveat(), story.answers(), BRACKETS, List.of());
        page.section("charts", "Charts", Sections.charts(dossier.charts()));
        page.section("members", "Member by member", new MemberSection(findings).html());
        page.section("runs", "Runs worth a look", runs());
        page.section(
                "numbers",
                "All numbers",
                numbers(),
                List.of("SELECT * FROM summary", "SELECT outcome, count(*) AS n FROM runs GROUP BY ALL"));
        return page.html(seed, " are uncertain and are drawn anew for each run.", "batch-limits.txt");
    }

    private String runs() {
        Html html = new Html()
                .element(
                        "p",
                        "Each run can be told again as a story, and explained: who held out, and what would have moved it.")
                .raw("\n");
        Html table = new Html().head("Runs worth a look", List.of("Run", "Why", "Outcome", "Round", "Spent, points"));
        for (NotableRun run : findings.notable()) {
            List<Passage> cells = new ArrayList<>();
            cells.add(Passage.of(run.run()));
            cells.add(Passage.of(run.why()));
            cells.add(Passage.of(run.outcome()));
            cells.add(Phrases.figure(run.round()));
            cells.add(Phrases.points(run.spent()));
            table.row(cells);
        }
        Sections.scroll(
                html, "Runs worth a look", table.raw("</tbody></table>\n").toString());
        String first =
                findings.notable().isEmpty() ? "0-0" : findings.notable().get(0).run();
        return html.raw("<pre tabindex=\"0\">")
                .element(
                        "code",
                        "./unanimity replay " + dossier.folder() + " --run " + first + "\n./unanimity explain "
                                + dossier.folder() + " --run " + first)
                .raw("</pre>\n")
                .toString();
    }

    private String numbers() {
        Html html = new Html()
                .element(
                        "p",
                        "Every number above is in one of these tables, and the tables are made from the stored runs.")
                .raw("\n");
        Sections.data(html, "summary.csv", "What was found, a number to a row", Summary.table(findings));
        return html.toString();
    }
}
