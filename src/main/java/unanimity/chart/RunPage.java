package unanimity.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Sheet;
import unanimity.model.RecordedRun;
import unanimity.model.Scenario;

/** A page whose panels stand over the rounds of a run, with its milestones and days. */
final class RunPage {

    private final Scenario scenario;
    private final RecordedRun run;
    private final TimeAxis time;
    private final List<Milestone> milestones;
    private final Flags flags;
    private final Page page = new Page();

    RunPage(Scenario scenario, RecordedRun run) {
        this.scenario = scenario;
        this.run = run;
        time = new TimeAxis(scenario, run.result());
        milestones = Milestone.of(scenario, run);
        flags = new Flags(milestones, time.days());
    }

    Sheet sheet() {
        return page.sheet();
    }

    TimeAxis time() {
        return time;
    }

    Days days() {
        return time.days();
    }

    Flags flags() {
        return flags;
    }

    List<Milestone> milestones() {
        return milestones;
    }

    void head(String title, String subtitle) {
        page.head(title, subtitle);
    }

    /** Room of that height. @return where it begins */
    double take(double height) {
        return page.take(height);
    }

    /** Room for a heading, and for the letters of the milestones, above the first panel. */
    void takeHeading() {
        page.take(24 + (flags.isEmpty() ? 0 : 16));
    }

    /** The baseline of a heading above the first panel. */
    double heading(Rectangle2D area) {
        return area.getY() - (flags.isEmpty() ? 8 : 24);
    }

    /** Room for a panel, from {@code left} to {@code right}. */
    Rectangle2D area(double left, double right, double height) {
        return new Rectangle2D.Double(left, Math.rint(page.take(height)), right - left, height);
    }

    /** Writes all that stands below the last panel. @return the caption */
    String foot(Panel last, String caption) {
        page.take(time.label(page.sheet(), last));
        if (!flags.isEmpty()) {
            page.take(flags.key(page.sheet(), page.take(0)));
        }
        String deadline = time.showsDeadline()
                ? ""
                : " The deadline, " + Days.full(scenario.calendar().deadline()) + ", is beyond the right edge.";
        String all = caption + deadline + flags.rest();
        page.caption(all);
        page.foot(scenario, run.result());
        return all;
    }
}
