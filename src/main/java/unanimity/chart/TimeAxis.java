package unanimity.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.model.Calendar;
import unanimity.model.RunResult;
import unanimity.model.Scenario;

/** Rounds from left to right, labelled with their days; everything that happens stands at its round. */
final class TimeAxis {

    /** Rounds between two labels: one of these, or a power of ten times one of them. */
    private static final int[] STEPS = {1, 2, 4, 5};

    /** A deadline is shown unless more than this many times the run's length would be empty. */
    private static final double MOST_EMPTY = 1;

    private final Scenario scenario;
    private final Calendar calendar;
    private final RunResult result;
    private final int last;

    TimeAxis(Scenario scenario, RunResult result) {
        this.scenario = scenario;
        calendar = scenario.calendar();
        this.result = result;
        int deadline = result.extended() ? calendar.extendedLastRound() : calendar.lastRound();
        int end = result.round();
        last = deadline - end <= MOST_EMPTY * end ? Math.max(deadline, end) : end;
    }

    /** The last round that is shown. */
    int last() {
        return last;
    }

    Days days() {
        return new Days(scenario, last);
    }

    /** Whether the deadline stands on the axis. */
    boolean showsDeadline() {
        return calendar.lastRound() <= last;
    }

    Ruler ruler(double width) {
        return ruler(width, 0.35);
    }

    /** @param leastRim rounds that are free at least on both sides */
    Ruler ruler(double width, double leastRim) {
        double rim = Math.max(leastRim, 0.012 * last);
        List<Ruler.Mark> marks = new ArrayList<>();
        int step = step(width / (last + 2 * rim));
        for (int round = 0; round <= last; round += step) {
            marks.add(new Ruler.Mark(round, days().brief(calendar.dateOf(round))));
        }
        return new Ruler(-rim, last + rim, marks);
    }

    private int step(double roundWidth) {
        double label = Letters.width(days().brief(calendar.dateOf(last)), Face.TICK) + 12;
        for (int ten = 1; ; ten *= 10) {
            for (int step : STEPS) {
                if (ten * step * roundWidth >= label) {
                    return ten * step;
                }
            }
        }
    }

    /** Writes days and rounds below a panel. @return how much room that took */
    double label(Sheet sheet, Panel panel) {
        Rectangle2D area = panel.area();
        double days = area.getMaxY() + 17;
        double rounds = days + 14;
        String year = days().oneYear() ? Integer.toString(calendar.start().getYear()) : "day";
        sheet.words(year, Style.MARGIN, days, Face.TICK, Style.SOFT_INK);
        sheet.words("round", Style.MARGIN, rounds, Face.TICK, Style.SOFT_INK);
        for (Ruler.Mark mark : panel.marksAcross()) {
            double x = panel.x(mark.value());
            sheet.words(mark.label(), x, days, Face.TICK, Style.INK, Anchor.MIDDLE);
            String round = Integer.toString((int) mark.value());
            sheet.words(round, x, rounds, Face.TICK, Style.SOFT_INK, Anchor.MIDDLE);
        }
        return 38;
    }

    /** The deadlines, each a line through a panel. */
    void deadlines(Panel panel) {
        if (showsDeadline()) {
            panel.upright(calendar.lastRound(), Style.AXIS, Style.THIN);
        }
        if (result.extended() && calendar.extendedLastRound() <= last) {
            panel.upright(calendar.extendedLastRound(), Style.AXIS, Style.THIN);
        }
    }

    /** Names the deadlines at the bottom of a panel. */
    void nameDeadlines(Sheet sheet, Panel panel) {
        Calendar.Extension extension = calendar.extension();
        if (showsDeadline()) {
            name(sheet, panel, calendar.lastRound(), "deadline " + days().brief(calendar.deadline()));
        }
        if (result.extended() && extension != null && calendar.extendedLastRound() <= last) {
            name(sheet, panel, calendar.extendedLastRound(), "moved to " + days().brief(extension.until()));
        }
    }

    private static void name(Sheet sheet, Panel panel, int round, String words) {
        double x = panel.x(round);
        double y = panel.area().getMaxY() - 6;
        boolean room = x - Letters.width(words, Face.TEXT) - 8 > panel.area().getX();
        sheet.wordsOver(Style.PAPER, words, room ? x - 5 : x + 5, y, room ? Anchor.END : Anchor.START);
    }
}
