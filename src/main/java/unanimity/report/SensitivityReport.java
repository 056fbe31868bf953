package unanimity.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.SensitivityFindings;
import unanimity.analysis.SensitivitySummary;
import unanimity.results.SensitivityTable;
import unanimity.results.Table;

/** The report of which factors matter: one page that needs no network. The same runs give the same bytes. */
public final class SensitivityReport {

    private final StudyDossier<SensitivityFindings> dossier;
    private final SensitivityFindings findings;
    private final Queries queries;
    private final SensitivityStory story;
    private final SensitivityQueries asked;

    private SensitivityReport(StudyDossier<SensitivityFindings> dossier) {
        this.dossier = dossier;
        findings = dossier.findings();
        queries = new Queries(dossier.folder());
        story = SensitivityStory.of(findings);
        asked = new SensitivityQueries(findings.scenario(), story.ranking().of());
    }

    /** The report of what a study has found. */
    public static SensitivityReport of(StudyDossier<SensitivityFindings> dossier) {
        return new SensitivityReport(dossier);
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
        Page page = new Page(story.finding() + ".", findings.scenario().title());
        page.lead(lead());
        page.section("charts", "Charts", asked(Sections.charts(dossier.charts()), List.of(asked.indices())));
        page.section("factors", "What matters", asked(story.list().html(), List.of(asked.indices(), asked.means())));
        page.section(
                "moved",
                "What was moved, and how",
                asked(new MovedSection(findings).html(), List.of(SensitivityQueries.POINTS)));
        page.section("numbers", "All numbers", numbers());
        page.section("parameters", "What went in, and where it comes from", parameters());
        page.section("limits", "Limits", Sections.limits("sensitivity-limits.txt"));
        page.section("again", "How to get this again", Sections.again(dossier.recipe(), dossier.folder()));
        return page.html(dossier.recipe().program() + " · seed " + seed);
    }

    private String lead() {
        Html html = new Html();
        String question = findings.scenario().question();
        if (question != null) {
            html.element("p class=\"lead\"", question);
        }
        Passage caveat = story.caveat();
        if (!caveat.isEmpty()) {
            html.element("p class=\"note\"", caveat);
        }
        Sections.answers(html, story.answers());
        html.element(
                        "p class=\"note\"",
                        "In brackets: the 95 % interval, which says how much of this is the luck of the runs and points that were made. It"
                                + " says nothing of how well the scenario fits the world.")
                .raw("\n");
        queries.print(html, asked.answers(story.ranking().method().equals("sobol")));
        return html.toString();
    }

    private String asked(String markup, List<String> sql) {
        Html html = new Html().raw(markup);
        queries.print(html, sql);
        return html.toString();
    }

    private String numbers() {
        Html html = new Html()
                .element("p", "Every index of every factor for every measure; summary.csv has the means of all points.")
                .raw("\n");
        Sections.data(
                html, SensitivityTable.FILE, "What was found, an index to a row", SensitivitySummary.table(findings));
        queries.print(html, List.of(SensitivityQueries.ALL));
        return html.toString();
    }

    private String parameters() {
        Passage luck = Phrases.counted(dossier.uncertain()).and(" are uncertain.");
        return asked(
                new ParameterSection(findings.scenario(), dossier.basis(), luck).html(),
                List.of("SELECT path, value, range_low, range_high, sources FROM parameters"));
    }
}
