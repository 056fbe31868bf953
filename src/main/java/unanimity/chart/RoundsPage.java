package unanimity.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Sheet;
import unanimity.model.RecordedRun;
import unanimity.model.Scenario;

/** A page whose panels stand over the rounds of a run, or of many, with their milestones and days. */
public final class RoundsPage {

    private final Scenario scenario;
    private final String origin;
    private final TimeAxis time;
    private final List<Milestone> milestones;
    private final Flags flags;
    private final Page page = new Page();

    RoundsPage(Scenario scenario, RecordedRun run) {
        this(scenario, new TimeAxis(scenario, run.result()), Milestone.of(scenario, run), Page.origin(run.result()));
    }

    /**
     * A page with these milestones.
     *
     * @param origin what the pictured comes from, for the footer: {@code seed 1 · Unanimity 1.0}
     */
    public RoundsPage(Scenario scenario, TimeAxis time, List<Milestone> milestones, String origin) {
        this.scenario = scenario;
        this.time = time;
        this.milestones = List.copyOf(milestones);
        this.origin = origin;
        flags = new Flags(milestones, time.days());
    }

    public Sheet sheet() {
        return page.sheet();
    }

    public TimeAxis time() {
        return time;
    }

    public Days days() {
        return time.days();
    }

    public Flags flags() {
        return flags;
    }

    public List<Milestone> milestones() {
        return milestones;
    }

    public void head(String title, String subtitle) {
        page.head(title, subtitle);
    }

    /** Room of that height. @return where it begins */
    public double take(double height) {
        return page.take(height);
    }

    /** Room for a heading, and for the letters of the milestones, above the first panel. */
    public void takeHeading() {
        page.take(24 + (flags.isEmpty() ? 0 : 16));
    }

    /** The baseline of a heading above the first panel. */
    public double heading(Rectangle2D area) {
        return area.getY() - (flags.isEmpty() ? 8 : 24);
    }

    /** Room for a panel, from {@code left} to {@code right}. */
    public Rectangle2D area(double left, double right, double height) {
        return new Rectangle2D.Double(left, Math.rint(page.take(height)), right - left, height);
    }

    /** Writes all that stands below the last panel. @return the caption */
    public String foot(Panel last, String caption) {
        page.take(time.label(page.sheet(), last));
        if (!flags.isEmpty()) {
            page.take(flags.key(page.sheet(), page.take(0)));
        }
        String deadline = time.showsDeadline()
                ? ""
                : " The deadline, " + Days.full(scenario.calendar().deadline()) + ", is beyond the right edge.";
        String all = caption + deadline + flags.rest();
        page.caption(all);
        page.foot(scenario, origin);
        return all;
    }
}
