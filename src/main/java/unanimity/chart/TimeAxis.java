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
public final class TimeAxis {

    /** Rounds between two labels: one of these, or a power of ten times one of them. */
    private static final int[] STEPS = {1, 2, 4, 5};

    /** A deadline is shown unless more than this many times the run's length would be empty. */
    private static final double MOST_EMPTY = 1;

    private final Scenario scenario;
    private final Calendar calendar;
    private final boolean extended;
    private final int last;

    TimeAxis(Scenario scenario, RunResult result) {
        this(scenario, result.round(), result.extended());
    }

    /**
     * Of what has lasted to a round.
     *
     * @param extended whether the deadline was moved
     */
    public TimeAxis(Scenario scenario, int end, boolean extended) {
        this.scenario = scenario;
        calendar = scenario.calendar();
        this.extended = extended;
        int deadline = extended ? calendar.extendedLastRound() : calendar.lastRound();
        last = deadline - end <= MOST_EMPTY * end ? Math.max(deadline, end) : end;
    }

    /** The last round that is shown. */
    public int last() {
        return last;
    }

    public Days days() {
        return new Days(scenario, last);
    }

    /** Whether the deadline stands on the axis. */
    public boolean showsDeadline() {
        return calendar.lastRound() <= last;
    }

    public Ruler ruler(double width) {
        return ruler(width, 0.35);
    }

    /**
     * The axis in so much room.
     *
     * @param leastRim rounds that are free at least on both sides
     */
    public Ruler ruler(double width, double leastRim) {
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
    public double label(Sheet sheet, Panel panel) {
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
    public void deadlines(Panel panel) {
        if (showsDeadline()) {
            panel.upright(calendar.lastRound(), Style.AXIS, Style.THIN);
        }
        if (extended && calendar.extendedLastRound() <= last) {
            panel.upright(calendar.extendedLastRound(), Style.AXIS, Style.THIN);
        }
    }

    /** Names the deadlines at the bottom of a panel. */
    public void nameDeadlines(Sheet sheet, Panel panel) {
        Calendar.Extension extension = calendar.extension();
        if (showsDeadline()) {
            name(sheet, panel, calendar.lastRound(), "deadline " + days().brief(calendar.deadline()));
        }
        if (extended && extension != null && calendar.extendedLastRound() <= last) {
            name(sheet, panel, calendar.extendedLastRound(), "moved to " + days().brief(extension.until()));
        }
    }

    /** Names the deadlines at a height of their own, each after its line where there is room. */
    public void nameDeadlinesAfter(Sheet sheet, Panel panel, double y) {
        Calendar.Extension extension = calendar.extension();
        boolean moved = extended && extension != null && calendar.extendedLastRound() <= last;
        double right = panel.area().getMaxX();
        if (showsDeadline()) {
            String words = "deadline " + days().brief(calendar.deadline());
            after(
                    sheet,
                    panel.x(calendar.lastRound()),
                    y,
                    words,
                    moved ? panel.x(calendar.extendedLastRound()) : right);
        }
        if (moved && extension != null) {
            String words = "moved to " + days().brief(extension.until());
            after(sheet, panel.x(calendar.extendedLastRound()), y, words, right);
        }
    }

    private static void after(Sheet sheet, double x, double y, String words, double right) {
        boolean room = x + Letters.width(words, Face.TEXT) + 8 < right;
        sheet.wordsOver(Style.PAPER, words, room ? x + 5 : x - 5, y, room ? Anchor.START : Anchor.END);
    }

    private static void name(Sheet sheet, Panel panel, int round, String words) {
        double x = panel.x(round);
        double y = panel.area().getMaxY() - 6;
        boolean room = x - Letters.width(words, Face.TEXT) - 8 > panel.area().getX();
        sheet.wordsOver(Style.PAPER, words, room ? x - 5 : x + 5, y, room ? Anchor.END : Anchor.START);
    }
}
