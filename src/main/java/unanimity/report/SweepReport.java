package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.EffectSummary;
import unanimity.analysis.Levels;
import unanimity.analysis.PointFindings;
import unanimity.analysis.PointMeasure;
import unanimity.analysis.SweepFindings;
import unanimity.results.EffectTable;

/** The report of a sweep: one page that needs no network. The same runs give the same bytes. */
public final class SweepReport implements StudyReport {

    private static final int MOST_POINTS = 200;
    private static final String LUCK =
            " are uncertain and are drawn anew for each replicate. What the points set takes the place of these values.";

    private final StudyDossier<SweepFindings> dossier;
    private final SweepFindings findings;

    private SweepReport(StudyDossier<SweepFindings> dossier) {
        this.dossier = dossier;
        findings = dossier.findings();
    }

    /** The report of what a sweep has found. */
    public static SweepReport of(StudyDossier<SweepFindings> dossier) {
        return new SweepReport(dossier);
    }

    @Override
    public StudyDossier<SweepFindings> dossier() {
        return dossier;
    }

    @Override
    public String html(long seed) {
        SweepStory story = SweepStory.of(findings);
        StudyPage page = new StudyPage(dossier, findings.scenario(), story.finding());
        List<String> asked = new ArrayList<>(new SweepQueries(findings).ends());
        asked.addAll(List.of(SweepQueries.EFFECTS, SweepQueries.BEST));
        page.lead(
                StudyPage.question(findings.scenario()),
                story.caveat(),
                story.answers().answers(),
                brackets(),
                asked);
        page.section(
                "varied", "What was varied, and how", new VariedSection(findings).html(), List.of(SweepQueries.COUNTS));
        page.section(
                "charts",
                "Charts",
                Sections.charts(dossier.charts()),
                List.of(SweepQueries.ALL_EFFECTS, SweepQueries.BEST));
        page.section(
                "points", "Point by point", points(), List.of(SweepQueries.points(MOST_POINTS), SweepQueries.BEST));
        page.section("effects", "Parameter by parameter", effects(), List.of(SweepQueries.ALL_EFFECTS));
        return page.html(seed, LUCK, "sweep-limits.txt");
    }

    private String brackets() {
        return "In brackets: the 95 % interval, which says how much of this is the luck of the runs"
                + (findings.isGrid() ? " that were made" : ", and of the points, that were taken")
                + ". It says nothing of how well the scenario fits the world.";
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
        return html.toString();
    }

    private List<Passage> cells(PointFindings point) {
        List<Passage> cells = new ArrayList<>();
        cells.add(Phrases.figure(point.point()));
        for (String path : findings.study().paths()) {
            cells.add(Passage.of(Levels.told(point.values().getOrDefault(path, ""))));
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
        return html.toString();
    }
}
