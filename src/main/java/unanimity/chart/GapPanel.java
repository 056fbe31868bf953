package unanimity.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.EndLabel;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Spread;
import unanimity.chart.paper.Strand;
import unanimity.chart.paper.Style;
import unanimity.model.Stance;

/** The lower part of a convergence chart: the gaps of the hold-outs, with their names beside them. */
final class GapPanel {

    private static final double HEIGHT = 240;
    private static final double HEIGHT_WITHOUT_GAPS = 60;
    private static final double LABEL_HEIGHT = 32;
    private static final double MARK_SPACE = 14;

    /** Share of the height that is kept below zero at least, for the words that stand there. */
    private static final double LEAST_BELOW = 0.13;

    /** How far down it goes at most, as a multiple of how far up: below zero a deal is near, however far below. */
    private static final double MOST_BELOW = 2;

    private final Convergence numbers;
    private final TimeAxis time;
    private final Lanes lanes;
    private final boolean gaps;
    private final double floor;
    private final double ceiling;

    GapPanel(Convergence numbers, TimeAxis time) {
        this.numbers = numbers;
        this.time = time;
        lanes = new Lanes(numbers);
        List<HoldOut> all = numbers.holdOuts();
        gaps = all.stream().anyMatch(holdOut -> holdOut.gapRounds() > 0);
        double lowest = all.stream().mapToDouble(HoldOut::lowest).min().orElse(0);
        double highest = all.stream().mapToDouble(HoldOut::highest).max().orElse(0);
        double span = highest > lowest ? highest - lowest : 1;
        ceiling = highest + 0.05 * span;
        double low = Math.min(lowest - 0.03 * span, -LEAST_BELOW / (1 - LEAST_BELOW) * ceiling);
        floor = highest > 0 ? Math.max(low, -MOST_BELOW * ceiling) : low;
    }

    /** Room above the panel for headings and lanes. */
    double headRoom() {
        return lanes.room() + 10;
    }

    double height() {
        return gaps ? HEIGHT : HEIGHT_WITHOUT_GAPS;
    }

    /** For a caption: where the scale ends although there are lower gaps. */
    String cut() {
        return numbers.holdOuts().stream().allMatch(holdOut -> holdOut.lowest() >= floor)
                ? ""
                : " Gaps below " + ConvergenceChart.points(floor) + " stand at the bottom edge.";
    }

    Panel draw(Sheet sheet, Rectangle2D area, Ruler across, Flags flags) {
        List<Ruler.Mark> marks = gaps ? Ruler.roundNumbers(floor, ceiling, 6) : List.of();
        Panel panel = new Panel(area, across, new Ruler(floor, ceiling, marks));
        double zero = panel.y(0);
        sheet.area(new Rectangle2D.Double(area.getX(), zero, area.getWidth(), area.getMaxY() - zero), Style.SHADE);
        flags.lines(panel);
        time.deadlines(panel);
        panel.level(0, Style.INK, Style.THIN);
        lines(panel);
        lanes.draw(sheet, panel);
        names(sheet, panel);
        panel.draw(sheet);
        ends(sheet, panel);
        words(sheet, panel);
        return panel;
    }

    private void words(Sheet sheet, Panel panel) {
        Rectangle2D area = panel.area();
        panel.labelLeft(sheet);
        String heading = "Gap: what the member asks, less what the proposer would pay (points of capital)";
        sheet.words(heading, Style.MARGIN, area.getY() - 8, Face.HEADING, Style.INK);
        String note = gaps ? "a deal is near" : "no gap: none was ever within reach of a deal";
        sheet.wordsOver(Style.SHADE, note, area.getX() + 6, area.getMaxY() - 6, Anchor.START);
    }

    private void lines(Panel panel) {
        double[] rounds =
                IntStream.range(0, numbers.rounds()).mapToDouble(t -> t).toArray();
        List<HoldOut> others = numbers.others();
        double[][] crowd = others.stream().map(holdOut -> holdOut.gaps(floor)).toArray(double[][]::new);
        panel.lines(rounds, crowd, Strand.of(Look.CROWD, (line, t) -> others.get(line)
                .standsAlone(t)));
        int every = (int) Math.ceil(MARK_SPACE / (panel.x(1) - panel.x(0)));
        for (int i = numbers.shown().size() - 1; i >= 0; i--) {
            HoldOut holdOut = numbers.shown().get(i);
            panel.lines(
                    rounds,
                    new double[][] {holdOut.gaps(floor)},
                    Strand.of(Look.HIGHLIGHTS.get(i), (line, t) -> t % every == 0 || holdOut.standsAlone(t)));
        }
    }

    /** Names to the right, each led to from where the line ends. */
    private void names(Sheet sheet, Panel panel) {
        Rectangle2D area = panel.area();
        double[] ends = numbers.shown().stream()
                .mapToDouble(holdOut -> endOf(holdOut, panel))
                .toArray();
        double[] places = Spread.of(ends, LABEL_HEIGHT, lanes.top(panel) - 6, area.getMaxY() + 6);
        double edge = area.getMaxX();
        for (int i = 0; i < ends.length; i++) {
            HoldOut holdOut = numbers.shown().get(i);
            Look look = Look.HIGHLIGHTS.get(i);
            sheet.line(panel.x(holdOut.lastWithheld()), ends[i], edge, ends[i], look.color(), Style.DOTS);
            sheet.line(edge, ends[i], edge + 17, places[i] - 5, look.color(), Style.DOTS);
            EndLabel.draw(sheet, look, edge + 19, places[i], holdOut.course()::nameWithin, holdOut.ending(time.days()));
        }
    }

    private double endOf(HoldOut holdOut, Panel panel) {
        int last = holdOut.lastWithheld();
        return holdOut.outOfReach(last) ? lanes.y(holdOut, panel) : panel.y(Math.max(floor, holdOut.gap(last)));
    }

    private void ends(Sheet sheet, Panel panel) {
        for (int i = 0; i < numbers.shown().size(); i++) {
            HoldOut holdOut = numbers.shown().get(i);
            Look look = Look.HIGHLIGHTS.get(i);
            double y = endOf(holdOut, panel);
            if (holdOut.result().stance() != Stance.WITHHOLDING) {
                sheet.area(look.mark(1.7, panel.x(holdOut.result().consentRound()), y), look.color());
            }
            if (holdOut.course().endorsed()
                    && holdOut.result().round() > holdOut.result().consentRound()) {
                double x = panel.x(holdOut.result().round());
                sheet.area(look.mark(1.4, x, y), Style.PAPER);
                sheet.line(look.mark(1.4, x, y), look.color(), Style.THIN);
            }
        }
    }
}
