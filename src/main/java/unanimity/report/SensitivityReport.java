package unanimity.report;

import java.util.List;
import unanimity.analysis.Ranking;
import unanimity.analysis.SensitivityFindings;
import unanimity.analysis.SensitivitySummary;
import unanimity.results.SensitivityTable;

/** The report of which factors matter: one page that needs no network. The same runs give the same bytes. */
public final class SensitivityReport implements StudyReport {

    private static final String BRACKETS =
            "In brackets: the 95 % interval, which says how much of this is the luck of the runs and points that were made. It"
                    + " says nothing of how well the scenario fits the world.";

    private final StudyDossier<SensitivityFindings> dossier;
    private final SensitivityFindings findings;

    private SensitivityReport(StudyDossier<SensitivityFindings> dossier) {
        this.dossier = dossier;
        findings = dossier.findings();
    }

    /** The report of what a study has found. */
    public static SensitivityReport of(StudyDossier<SensitivityFindings> dossier) {
        return new SensitivityReport(dossier);
    }

    @Override
    public StudyDossier<SensitivityFindings> dossier() {
        return dossier;
    }

    @Override
    public String html(long seed) {
        SensitivityStory story = SensitivityStory.of(findings);
        Ranking ranking = story.ranking();
        SensitivityQueries asked = new SensitivityQueries(findings.scenario(), ranking.of());
        StudyPage page = new StudyPage(dossier, findings.scenario(), story.finding());
        page.lead(
                StudyPage.question(findings.scenario()),
                story.caveat(),
                story.answers(),
                BRACKETS,
                asked.answers(ranking.method().equals("sobol")));
        page.section("charts", "Charts", Sections.charts(dossier.charts()), List.of(asked.indices()));
        page.section("factors", "What matters", story.list().html(), List.of(asked.indices(), asked.means()));
        page.section(
                "moved",
                "What was moved, and how",
                new MovedSection(findings).html(),
                List.of(SensitivityQueries.POINTS));
        page.section("numbers", "All numbers", numbers(), List.of(SensitivityQueries.ALL));
        return page.html(seed, " are uncertain.", "sensitivity-limits.txt");
    }

    private String numbers() {
        Html html = new Html()
                .element("p", "Every index of every factor for every measure; summary.csv has the means of all points.")
                .raw("\n");
        Sections.data(
                html, SensitivityTable.FILE, "What was found, an index to a row", SensitivitySummary.table(findings));
        return html.toString();
    }
}
