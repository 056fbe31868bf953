package unanimity.chart;

import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.Set;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Strand;
import unanimity.model.RunResult;
import unanimity.model.Trace.Happening.Kind;

/** The panel of a timeline: in the row of each member its meetings, consent and endorsement. */
final class TimelinePanel {

    private final Rows rows;
    private final RoundsPage page;
    private final RowLabels labels;
    private final Panel panel;

    TimelinePanel(Rows rows, RoundsPage page) {
        this.rows = rows;
        this.page = page;
        labels = new RowLabels(rows);
        Rectangle2D area = labels.area(page);
        panel = new Panel(area, page.time().ruler(area.getWidth()), labels.ruler(true));
    }

    Panel draw() {
        Sheet sheet = page.sheet();
        page.flags().lines(panel);
        page.time().deadlines(panel);
        rows.rows().forEach(this::deliberation);
        panel.draw(sheet);
        rows.rows().forEach(this::marks);
        labels.draw(page, panel, "Endorsed");
        endings();
        page.time().nameDeadlines(sheet, panel);
        page.flags().letters(sheet, panel);
        return panel;
    }

    /** A line from consent to endorsement. */
    private void deliberation(Rows.Row row) {
        int consent = row.course().result().consentRound();
        int endorsement = row.course().endorsed()
                ? row.course().result().round()
                : row.course().rounds() - 1;
        if (consent >= 0 && endorsement > consent) {
            double[][] line = {{consent, endorsement}, {-row.y(), -row.y()}};
            panel.lines(
                    new double[][][] {line},
                    Strand.of(row.look() == null ? Look.CROWD : row.look(), (series, point) -> false));
        }
    }

    private void marks(Rows.Row row) {
        Course course = row.course();
        Pen pen = new Pen(page.sheet(), row.lookOrOthers(), row.size());
        double y = panel.y(-row.y());
        for (Course.Encounter encounter : course.encounters()) {
            double x = panel.x(encounter.round());
            if (encounter.deal()) {
                pen.agreesInDeal(x, y);
            } else {
                pen.meets(x, y);
            }
        }
        for (int round : course.roundsOf(Kind.ENDORSED)) {
            if (round != course.result().round()) {
                pen.endorsesForAWhile(panel.x(round), y);
            }
        }
        int consent = course.result().consentRound();
        if (consent >= 0 && consent != course.result().round()) {
            pen.consents(panel.x(consent), y);
        }
        if (course.endorsed()) {
            pen.endorses(x(course.result().round()), y);
        } else {
            pen.neverEndorses(panel.x(course.rounds() - 1), y);
        }
    }

    private double x(int round) {
        return round == RunResult.BEFORE ? panel.area().getX() : panel.x(round);
    }

    /** Words right of the rows: of members told apart how each ended, of the others once for all that ended alike. */
    private void endings() {
        Set<String> told = new HashSet<>();
        double y = Double.NEGATIVE_INFINITY;
        for (Rows.Row row : rows.rows()) {
            String ending = ending(row);
            boolean room = row.y() - y >= Rows.TALL - 1;
            if (row.look() != null || (room && told.add(ending))) {
                long alike = row.look() != null ? 1 : alike(row);
                RowLabels.right(page.sheet(), panel, row, alike > 1 ? ending + " (" + alike + " members)" : ending);
                y = row.y();
            }
        }
    }

    /** How many endorsed in the same round, or stood there at the end. */
    private long alike(Rows.Row row) {
        return rows.courses().stream()
                .filter(course -> course.result().round()
                                == row.course().result().round()
                        && course.result().stance() == row.course().result().stance())
                .count();
    }

    private String ending(Rows.Row row) {
        Course course = row.course();
        boolean dayOnly = row.look() == null && course.result().round() >= 0;
        return dayOnly ? page.days().brief(page.days().of(course.result().round())) : course.ending(page.days());
    }
}
