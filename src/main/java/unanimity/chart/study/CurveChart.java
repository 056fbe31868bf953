package unanimity.chart.study;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import unanimity.analysis.Levels;
import unanimity.analysis.PointFindings;
import unanimity.analysis.PointMeasure;
import unanimity.analysis.SweepFindings;
import unanimity.analysis.Tipping;
import unanimity.chart.Chart;
import unanimity.chart.Legend;
import unanimity.chart.Page;
import unanimity.chart.batch.BatchLabel;
import unanimity.chart.batch.Frequency;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.EndLabel;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Spread;
import unanimity.chart.paper.Style;

/** How the outcome goes along the values of one parameter, for each value of a second one where there is one. */
final class CurveChart {

    private static final double LEFT = 84;
    private static final double ALONE = 752;
    private static final double LABELLED = 640;
    private static final double HEADING = 28;
    private static final double AXIS = 44;
    private static final double LABEL_HEIGHT = 32;

    private final SweepFindings findings;
    private final BatchLabel label;
    private final Crossed crossed;
    private final List<Curve> curves;
    private final ValueAxis values;
    private final Page page = new Page();

    private CurveChart(SweepFindings findings, BatchLabel label, Crossed crossed) {
        this.findings = findings;
        this.label = label;
        this.crossed = crossed;
        curves = crossed.curves(findings.points());
        values = ValueAxis.of(crossed.along());
    }

    static Chart of(SweepFindings findings, BatchLabel label, Crossed crossed) {
        return new CurveChart(findings, label, crossed).chart();
    }

    private Chart chart() {
        String title = SweepFinding.of(findings);
        String subtitle =
                "How the campaign of " + findings.scenario().proposal().name() + " goes along " + crossed.across()
                        + (crossed.lines() == null ? "" : ", a line for each value of " + crossed.lines()) + ".";
        page.head(title, subtitle);
        if (crossed.lines() == null) {
            page.take(legend().draw(page.sheet(), page.take(0)));
        } else {
            page.take(6);
        }
        Panel last = null;
        for (MeasureAxis axis : MeasureAxis.ALL) {
            page.take(HEADING);
            last = draw(axis);
            page.take(6);
        }
        if (last != null) {
            foot(last);
        }
        String caption = String.join(" ", caption());
        page.caption(caption);
        page.foot(findings.scenario(), label.text());
        return new Chart(
                "curves",
                title,
                subtitle + " " + told() + " " + caption,
                page.sheet(),
                () -> CurveTable.of(crossed, curves));
    }

    private Legend legend() {
        Legend legend = new Legend();
        if (CurvePanel.banded(curves, values.numeric())) {
            Marks.band(legend, page.sheet(), "mean of the runs at each value");
        } else {
            Marks.dot(legend, page.sheet(), "mean of the runs at a value");
        }
        return legend;
    }

    private Panel draw(MeasureAxis axis) {
        double right = crossed.lines() == null ? ALONE : LABELLED;
        double top = Math.rint(page.take(axis.height()));
        Rectangle2D area = new Rectangle2D.Double(LEFT, top, right - LEFT, axis.height());
        Panel panel = new CurvePanel(axis, curves, values, area).draw(page.sheet());
        if (crossed.lines() != null && axis.measure() == PointMeasure.P_ADOPTED) {
            ends(panel);
        }
        return panel;
    }

    /** Which line is which, and where it comes to. */
    private void ends(Panel panel) {
        Rectangle2D area = panel.area();
        double x = area.getMaxX() + 12;
        String heading = ValueAxis.path(String.valueOf(crossed.lines()), Face.HEADING, Style.WIDTH - 8 - x);
        page.sheet().words(heading, x, area.getY() - 9, Face.HEADING, Style.INK);
        double[] wished = curves.stream()
                .mapToDouble(curve ->
                        panel.y(MeasureAxis.ALL.get(0).in(end(curve).adopted().value())))
                .toArray();
        double[] places = Spread.of(wished, LABEL_HEIGHT, area.getY() + 4, area.getMaxY() + 12);
        for (int i = 0; i < curves.size(); i++) {
            Curve curve = curves.get(i);
            EndLabel.draw(
                    page.sheet(),
                    curve.look(),
                    x,
                    places[i],
                    (room, face) -> Letters.fit(Levels.told(curve.name()), face, room),
                    Frequency.percent(end(curve).estimate(PointMeasure.P_ADOPTED)));
        }
    }

    private static PointFindings end(Curve curve) {
        return curve.places().get(curve.places().size() - 1).point();
    }

    private void foot(Panel last) {
        last.labelBelow(page.sheet());
        Rectangle2D area = last.area();
        String path = ValueAxis.path(crossed.across(), Face.HEADING, area.getWidth());
        page.sheet().words(path, area.getCenterX(), area.getMaxY() + 36, Face.HEADING, Style.INK, Anchor.MIDDLE);
        page.take(AXIS);
    }

    private List<String> caption() {
        List<String> sentences = new ArrayList<>();
        if (crossed.lines() == null && findings.marginals().get(0).levels()) {
            Tipping tipping = Tipping.of(findings.marginals().get(0));
            if (tipping != null) {
                sentences.add("One half (dotted) is passed between "
                        + tipping.from().told() + " and " + tipping.to().told() + ".");
            }
        }
        boolean shown = CurvePanel.banded(curves, values.numeric()) || CurvePanel.intervals(curves);
        sentences.add(
                shown
                        ? "95 % intervals, each of a value by itself (shares: Wilson; means: t)."
                        : "Intervals would hide one another and are in the table.");
        if (crossed.lines() != null) {
            sentences.add("Right of the lines: adopted at the last value.");
        }
        sentences.add(
                "All values share their luck, run by run, so that differences are surer than the intervals look.");
        sentences.addAll(SampleSentences.of(findings));
        return sentences;
    }

    /** For those who cannot see it. */
    private String told() {
        return curves.stream().map(this::told).collect(Collectors.joining(" "));
    }

    private String told(Curve curve) {
        String first = crossed.lines() == null ? "" : crossed.lines() + " " + Levels.told(curve.name()) + ": ";
        Curve.Place from = curve.places().get(0);
        Curve.Place to = curve.places().get(curve.places().size() - 1);
        return first + "adopted at " + Levels.told(from.value()) + ": "
                + Frequency.percent(from.point().estimate(PointMeasure.P_ADOPTED)) + "; at " + Levels.told(to.value())
                + ": "
                + Frequency.percent(to.point().estimate(PointMeasure.P_ADOPTED)) + ".";
    }
}
