package unanimity.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.NotableRun;
import unanimity.analysis.Summary;
import unanimity.model.Scenario;
import unanimity.results.Table;

/** The report of a batch: one page that needs no network. The same batch gives the same bytes. */
public final class BatchReport {

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

    /** The tables behind the report's figures besides summary and charts, by the name of their file without its ending. */
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
        BatchStory story = BatchStory.of(findings);
        Page page = new Page(story.finding() + ".", scenario.title());
        page.lead(lead(story));
        page.section("charts", "Charts", Sections.charts(dossier.charts()));
        page.section("members", "Member by member", new MemberSection(findings).html());
        page.section("runs", "Runs worth a look", runs());
        page.section("numbers", "All numbers", numbers());
        page.section(
                "parameters",
                "What went in, and where it comes from",
                new ParameterSection(scenario, dossier.basis(), luck()).html());
        page.section("limits", "Limits", Sections.limits("batch-limits.txt"));
        page.section("again", "How to get this again", Sections.again(dossier.recipe(), dossier.folder()));
        return page.html(dossier.recipe().program() + " · seed " + seed);
    }

    private String lead(BatchStory story) {
        Html html = new Html();
        String question = scenario.question();
        if (question != null) {
            html.element("p class=\"lead\"", question);
        }
        Passage caveat = story.caveat();
        if (!caveat.isEmpty()) {
            html.element("p class=\"note\"", caveat);
        }
        Sections.answers(html, story.answers());
        return html.element(
                        "p class=\"note\"",
                        "In brackets: the 95 % interval, which says how much of this is the luck of the runs that were made. It says nothing of how well the scenario fits the world.")
                .raw("\n")
                .toString();
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
        return html.raw("<pre tabindex=\"0\">")
                .element(
                        "code",
                        "./unanimity query " + dossier.folder()
                                + " \"SELECT outcome, count(*) AS n FROM runs GROUP BY ALL\"")
                .raw("</pre>\n")
                .toString();
    }

    private Passage luck() {
        return Phrases.counted(dossier.uncertain()).and(" are uncertain and are drawn anew for each run.");
    }
}
