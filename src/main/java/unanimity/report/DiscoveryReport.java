package unanimity.report;

import java.util.List;
import unanimity.analysis.BoxSummary;
import unanimity.analysis.Condition;
import unanimity.analysis.DiscoveryFindings;
import unanimity.analysis.DiscoveryFindings.Side;
import unanimity.analysis.FactorName;
import unanimity.results.BoxTable;

/** The report of what leads to deadlock: one page that needs no network. The same runs give the same bytes. */
public final class DiscoveryReport implements StudyReport {

    private static final String BRACKETS =
            "In brackets: the 95 % interval. A box is sought where deadlock is frequent, so that in new runs it is rather less"
                    + " frequent there than here. It says nothing of how well the scenario fits the world.";

    private final StudyDossier<DiscoveryFindings> dossier;
    private final DiscoveryFindings findings;

    private DiscoveryReport(StudyDossier<DiscoveryFindings> dossier) {
        this.dossier = dossier;
        findings = dossier.findings();
    }

    /** The report of what a study has found. */
    public static DiscoveryReport of(StudyDossier<DiscoveryFindings> dossier) {
        return new DiscoveryReport(dossier);
    }

    @Override
    public StudyDossier<DiscoveryFindings> dossier() {
        return dossier;
    }

    @Override
    public String html(long seed) {
        DiscoveryStory story = DiscoveryStory.of(findings);
        List<String> asked = new DiscoveryQueries(findings).all();
        StudyPage page = new StudyPage(dossier, findings.scenario(), story.finding());
        page.lead(StudyPage.question(findings.scenario()), story.caveat(), story.answers(), BRACKETS, asked);
        if (!findings.boxes().isEmpty()) {
            page.section("charts", "Charts", Sections.charts(dossier.charts()), asked);
            page.section("boxes", "The limits, one by one", boxes(), List.of(DiscoveryQueries.BOXES));
        }
        page.section("sought", "Where it was sought, and how", sought());
        page.section("numbers", "All numbers", numbers(), asked);
        return page.html(seed, " are uncertain and are drawn anew for each run.", "discovery-limits.txt");
    }

    private String boxes() {
        Html table = new Html()
                .head(
                        "Limits of the boxes",
                        List.of("Box", "Number", "Path", "Inside", "Found anew, of resamples", "Quasi-p"));
        for (int box = 0; box < findings.boxes().size(); box++) {
            for (Condition condition : new BoxWords(findings, findings.boxes().get(box)).conditions()) {
                for (Side side : condition.sides()) {
                    row(table, box + 1, condition, side);
                }
            }
        }
        Html html = new Html();
        Sections.scroll(
                html, "Limits of the boxes", table.raw("</tbody></table>\n").toString());
        return html.element(
                        "p class=\"note\"",
                        "Found anew: in how many resamples of the runs there is a limit on this side, whatever its value. Quasi-p: how likely"
                                + " chance alone would make the limit worth as much; too small, as the limit was chosen on the same runs.")
                .raw("\n")
                .toString();
    }

    private static void row(Html table, int box, Condition condition, Side side) {
        Condition alone = new Condition(
                condition.dimension(),
                condition.name(),
                side.limit().upper() ? null : side,
                side.limit().upper() ? side : null,
                condition.digits());
        table.raw("<tr>").element("th scope=\"row\"", Integer.toString(box));
        table.element("td", condition.name().listed());
        table.raw("<td>").element("code", condition.name().path()).raw("</td>");
        table.element("td", BoxWords.limits(alone));
        table.element("td class=\"figure\"", BoxWords.whole(side.stability().value()));
        table.element("td class=\"figure\"", quasiP(side.quasiP())).raw("</tr>\n");
    }

    private static Passage quasiP(double value) {
        return value < 0.001 ? Passage.of("below 0.001") : Estimated.rough(value);
    }

    private String sought() {
        Html html = new Html()
                .element(
                        "p",
                        "Patient rule induction (PRIM, Friedman and Fisher 1999; Bryant and Lempert 2010). From all runs the twentieth with the"
                                + " lowest or highest values of one number is taken away, of all numbers the one after which deadlock is most"
                                + " frequent among the rest, again and again. Of the boxes on this way in which deadlock is at least one and a"
                                + " half times as frequent, or adoption at most half as frequent, the one is chosen in which the share of all"
                                + " deadlocks that it holds (coverage) and their frequency (density) are together largest. What costs no density"
                                + " is given back. Limits that chance alone would give are taken out, and those that fewer than half of fifty"
                                + " resamples find anew; what is left must still be as telling, and the boxes of the resamples at least a quarter as far"
                                + " from all runs among those that they leave out. Further boxes are sought in the runs that are left.")
                .raw("\n<details class=\"data\">")
                .element("summary", "The numbers in which it was sought")
                .raw("<ul class=\"sources\">\n");
        for (String path : findings.factors()) {
            FactorName name = FactorName.of(findings.scenario(), path);
            html.raw("<li>").words(name.inWords() ? name.listed() + " " : "");
            html.element("code", path).raw("</li>\n");
        }
        return html.raw("</ul></details>\n").toString();
    }

    private String numbers() {
        Html html = new Html()
                .element(
                        "p",
                        "Every limit of every box; box 0 is all runs. What each run had of the numbers that a box limits is in draws.csv, so"
                                + " that every box can be counted anew.")
                .raw("\n");
        Sections.data(html, BoxTable.FILE, "Boxes, a limit to a row", BoxSummary.table(findings));
        return html.toString();
    }
}
