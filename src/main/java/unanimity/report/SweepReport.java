package unanimity.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import unanimity.analysis.EffectSummary;
import unanimity.analysis.PointFindings;
import unanimity.analysis.PointMeasure;
import unanimity.analysis.SweepFindings;
import unanimity.results.EffectTable;
import unanimity.results.Table;

/** The report of a sweep: one page that needs no network. The same runs give the same bytes. */
public final class SweepReport {

    private static final int MOST_POINTS = 200;

    private final StudyDossier<SweepFindings> dossier;
    private final SweepFindings findings;
    private final Queries queries;

    private SweepReport(StudyDossier<SweepFindings> dossier) {
        this.dossier = dossier;
        findings = dossier.findings();
        queries = new Queries(dossier.folder());
    }

    /** The report of what a sweep has found. */
    public static SweepReport of(StudyDossier<SweepFindings> dossier) {
        return new SweepReport(dossier);
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
     * @param seed of the sweep
     */
    public String html(long seed) {
        SweepStory story = SweepStory.of(findings);
        Page page = new Page(story.finding() + ".", findings.scenario().title());
        page.lead(lead(story));
        page.section("varied", "What was varied, and how", new VariedSection(findings).html(queries));
        page.section("charts", "Charts", charts());
        page.section("points", "Point by point", points());
        page.section("effects", "Parameter by parameter", effects());
        page.section("parameters", "What went in, and where it comes from", parameters());
        page.section("limits", "Limits", Sections.limits("sweep-limits.txt"));
        page.section("again", "How to get this again", Sections.again(dossier.recipe(), dossier.folder()));
        return page.html(dossier.recipe().program() + " · seed " + seed);
    }

    private String lead(SweepStory story) {
        Html html = new Html();
        String question = findings.scenario().question();
        if (question != null) {
            html.element("p class=\"lead\"", question);
        }
        Passage caveat = story.caveat();
        if (!caveat.isEmpty()) {
            html.element("p class=\"note\"", caveat);
        }
        Sections.answers(html, story.answers().answers());
        html.element(
                        "p class=\"note\"",
                        "In brackets: the 95 % interval, which says how much of this is the luck of the runs"
                                + (findings.isGrid() ? " that were made" : ", and of the points, that were taken")
                                + ". It says nothing of how well the scenario fits the world.")
                .raw("\n");
        List<String> asked = new ArrayList<>(new SweepQueries(findings).ends());
        asked.add(SweepQueries.EFFECTS);
        asked.add(SweepQueries.BEST);
        queries.print(html, asked);
        return html.toString();
    }

    private String charts() {
        Html html = new Html().raw(Sections.charts(dossier.charts()));
        queries.print(html, List.of("SELECT * FROM effects", SweepQueries.BEST));
        return html.toString();
    }

    private String points() {
        List<String> names = new ArrayList<>(List.of("Point"));
        names.addAll(findings.study().paths());
        names.addAll(List.of("Adopted", "Rounds until adoption or the end", "Capital spent, points"));
        Html table = new Html().head("What was found at each point", names);
        List<PointFindings> shown = findings.points().stream()
                .filter(point -> point.point() < MOST_POINTS)
                .toList();
        shown.forEach(point -> table.row(cells(point)));
        Html html = new Html();
        int rest = findings.points().size() - shown.size();
        if (rest > 0) {
            html.element("p", "The first " + shown.size() + " points; " + rest + " more are in summary.csv.")
                    .raw("\n");
        }
        Sections.scroll(html, "Point by point", table.raw("</tbody></table>\n").toString());
        queries.print(html, List.of(SweepQueries.points(MOST_POINTS), SweepQueries.BEST));
        return html.toString();
    }

    private List<Passage> cells(PointFindings point) {
        List<Passage> cells = new ArrayList<>();
        cells.add(Phrases.figure(point.point()));
        for (String path : findings.study().paths()) {
            cells.add(Passage.of(point.values().getOrDefault(path, "")));
        }
        cells.add(Estimated.share(point.estimate(PointMeasure.P_ADOPTED)));
        cells.add(Estimated.number(point.estimate(PointMeasure.ROUNDS_TO_ADOPTION)));
        cells.add(Estimated.number(point.estimate(PointMeasure.SPENT)));
        return cells;
    }

    private String effects() {
        Html html = new Html()
                .element(
                        "p",
                        "How every measure goes along each parameter, on average over the values of the others, and what its ends"
                                + " differ by. The table is made from the stored runs.")
                .raw("\n");
        Sections.data(
                html,
                EffectTable.FILE,
                "What goes with each parameter, a number to a row",
                EffectSummary.table(findings.marginals()));
        queries.print(html, List.of("SELECT * FROM effects"));
        return html.toString();
    }

    private String parameters() {
        Passage luck = Phrases.counted(dossier.uncertain())
                .and(
                        " are uncertain and are drawn anew for each replicate. What the points set takes the place of these values.");
        Html html = new Html().raw(new ParameterSection(findings.scenario(), dossier.basis(), luck).html());
        queries.print(html, List.of("SELECT path, value, range_low, range_high, sources FROM parameters"));
        return html.toString();
    }
}
