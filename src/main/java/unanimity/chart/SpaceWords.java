package unanimity.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.model.Trace;
import unanimity.model.Trace.Corner;

/** The words in and above the upper part of a meeting chart: what its axis shows, and where the limits of both sides are. */
final class SpaceWords {

    /** Room that they need above the panel. */
    static final double HEAD_ROOM = 56;

    private final Encounter numbers;
    private final Trace.OutcomeSpace space;
    private final Panel panel;
    private final Rectangle2D area;

    /**
     * Words above the panel.
     *
     * @param up by how much
     */
    private record Words(String words, double points, double up) {}

    SpaceWords(Encounter numbers, Panel panel) {
        this.numbers = numbers;
        space = Objects.requireNonNull(numbers.space());
        this.panel = panel;
        area = panel.area();
    }

    void write(Sheet sheet) {
        shortfall(sheet);
        panel.labelLeft(sheet);
        String heading = "Worth to " + numbers.member().name() + " (points)";
        double width = Style.WIDTH - 2 * Style.MARGIN;
        sheet.words(
                Letters.fit(heading, Face.HEADING, width),
                Style.MARGIN,
                area.getY() - HEAD_ROOM + 12,
                Face.HEADING,
                Style.INK);
        String who = Letters.fit(numbers.proposer(), Face.TEXT, area.getWidth() / 3);
        String most = who + " would spend in the end: " + Amounts.finePoints(space.reserve());
        above(sheet, new Words(most, space.reserve(), 23));
        Double willingness = numbers.willingness();
        if (willingness != null) {
            above(sheet, new Words("now: " + Amounts.finePoints(willingness), willingness, 8));
        }
        floor(sheet);
    }

    /** Names the floor at its right end: below it, where the frontier is not, unless there is no room or nothing reaches it. */
    private void floor(Sheet sheet) {
        double floor = numbers.meeting().floor();
        String who = Letters.fit(numbers.member().name(), Face.TEXT, area.getWidth() / 2);
        String words = "floor: " + who + " needs " + (floor > 0 ? Amounts.finePoints(floor) : "nothing");
        double y = panel.y(floor);
        boolean below = y + 22 < area.getMaxY() && !numbers.meeting().irreconcilable();
        double edge = Math.min(area.getMaxX(), panel.x(space.reserve()));
        boolean shaded = !below && space.nash() != null && edge - Letters.width(words, Face.TEXT) - 12 > area.getX();
        Color halo = shaded ? Style.SHADE : Style.PAPER;
        double end = (shaded ? edge : area.getMaxX()) - 6;
        sheet.wordsOver(halo, words, end, below ? y + 14 : y - 5, Anchor.END);
    }

    /** Where everything on the table is not enough: how much is missing. */
    private void shortfall(Sheet sheet) {
        Corner all = space.frontier().get(space.frontier().size() - 1);
        double missing = numbers.meeting().floor() - all.worth();
        if (numbers.meeting().irreconcilable() && missing > 0) {
            double x = panel.x(all.cost());
            double top = panel.y(numbers.meeting().floor());
            double bottom = panel.y(all.worth());
            sheet.line(x, top, x, bottom, Style.INK, Style.DOTS);
            boolean left = x > area.getCenterX();
            String words = Amounts.finePoints(missing) + " is missing";
            double y = (top + bottom) / 2 + 4;
            sheet.wordsOver(Style.PAPER, words, left ? x - 6 : x + 6, y, left ? Anchor.END : Anchor.START);
        }
    }

    /** Words on a limit above the panel, at its line or with an arrow where it is beyond the edge. */
    private void above(Sheet sheet, Words at) {
        String words = at.words();
        double x = panel.x(at.points());
        double y = area.getY() - at.up();
        double width = Letters.width(words, Face.TEXT);
        if (x > area.getMaxX()) {
            sheet.words(words + " →", area.getMaxX(), y, Face.TEXT, Style.SOFT_INK, Anchor.END);
            return;
        }
        sheet.line(x, y + 2, x, area.getY(), Style.AXIS, Style.HAIR);
        boolean left = x + 4 + width > area.getMaxX();
        sheet.words(words, left ? x - 4 : x + 4, y, Face.TEXT, Style.SOFT_INK, left ? Anchor.END : Anchor.START);
    }
}
