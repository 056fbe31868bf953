package unanimity.report;

import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.NotablePair;
import unanimity.analysis.PairedFindings;
import unanimity.chart.batch.Sides;

/** Some pairs that flip, or the one whose runs are farthest apart, and how to look at them. */
final class PairSection {

    private final PairedFindings findings;
    private final Sides sides;
    private final String folder;

    PairSection(PairedFindings findings, Sides sides, String folder) {
        this.findings = findings;
        this.sides = sides;
        this.folder = folder;
    }

    String html() {
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
        return "./unanimity explain " + folder + " --run " + failed + "-" + pair.replicate()
                + "\n./unanimity replay " + folder + " --run 0-" + pair.replicate()
                + "\n./unanimity replay " + folder + " --run 1-" + pair.replicate();
    }
}
