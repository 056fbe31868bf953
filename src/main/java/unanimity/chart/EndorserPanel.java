package unanimity.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.EndLabel;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Spread;
import unanimity.chart.paper.Strand;
import unanimity.chart.paper.Style;
import unanimity.model.Scenario;
import unanimity.model.Threshold;

/** The upper part of a convergence chart: how many endorse, what share they hold, and what the rule needs. */
final class EndorserPanel {

    private static final double LABEL_HEIGHT = 30;

    private final Convergence numbers;
    private final Threshold needed;
    private final int members;

    EndorserPanel(Scenario scenario, Convergence numbers) {
        this.numbers = numbers;
        members = scenario.members().size();
        needed = scenario.rule().threshold(members);
    }

    Panel draw(RoundsPage page, Rectangle2D area, Ruler across) {
        Sheet sheet = page.sheet();
        Flags flags = page.flags();
        Panel panel = new Panel(area, across, CountScale.of(members));
        flags.lines(panel);
        page.time().deadlines(panel);
        if (needed.members() != null) {
            panel.level(needed.members(), Style.INK, Style.DOTS);
        }
        if (needed.share() != null) {
            panel.level(needed.share() * members, Style.INK, Style.DOTS);
        }
        double[] rounds = steps();
        int end = rounds.length - 1;
        panel.lines(rounds, new double[][] {stairs(true)}, Strand.of(Look.SECOND, (line, point) -> point == end));
        panel.lines(rounds, new double[][] {stairs(false)}, Strand.of(Look.PLAIN, (line, point) -> point == end));
        panel.draw(sheet);
        words(sheet, panel, page.heading(area));
        page.time().nameDeadlines(sheet, panel);
        flags.letters(sheet, panel);
        return panel;
    }

    private void words(Sheet sheet, Panel panel, double heading) {
        Rectangle2D area = panel.area();
        sheet.words("Members that endorse", Style.MARGIN, heading, Face.HEADING, Style.INK);
        panel.labelLeft(sheet);
        panel.labelRight(
                sheet,
                List.of(
                        new Ruler.Mark(0, "0 %"),
                        new Ruler.Mark(members / 2.0, "50 %"),
                        new Ruler.Mark(members, "100 %")));
        double x = area.getX() + 6;
        if (needed.members() != null) {
            String words = Needed.count(needed.members(), members);
            sheet.wordsOver(Style.PAPER, words, x, panel.y(needed.members()) - 4, Anchor.START);
            x += Letters.width(words, Face.TEXT) + 16;
        }
        if (needed.share() != null) {
            String words = "needed: " + Needed.percent(needed.share()) + " of " + numbers.weight();
            sheet.wordsOver(Style.PAPER, words, x, panel.y(needed.share() * members) - 4, Anchor.START);
        }
        labels(sheet, panel);
    }

    private void labels(Sheet sheet, Panel panel) {
        int end = numbers.rounds() - 1;
        double[] wished = {
            panel.y(numbers.endorsers().get(end)), panel.y(numbers.share().get(end) * members)
        };
        Rectangle2D area = panel.area();
        double[] places = Spread.of(wished, LABEL_HEIGHT, area.getY() - 6, area.getMaxY() + 6);
        double x = area.getMaxX() + 46;
        String count = numbers.endorsers().get(end) + " of " + members;
        String percent = Needed.percent(numbers.share().get(end));
        String noun = members == 1 ? "member" : "members";
        EndLabel.draw(sheet, Look.PLAIN, x, places[0], (room, face) -> count, noun);
        EndLabel.draw(sheet, Look.SECOND, x, places[1], (room, face) -> percent, "of all " + numbers.weight());
    }

    /** Each round twice: where a step ends and where the next begins. */
    private double[] steps() {
        double[] x = new double[2 * numbers.rounds() - 1];
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.ceil(i / 2.0);
        }
        return x;
    }

    private double[] stairs(boolean share) {
        double[] y = new double[2 * numbers.rounds() - 1];
        for (int i = 0; i < y.length; i++) {
            y[i] = share
                    ? numbers.share().get(i / 2) * members
                    : numbers.endorsers().get(i / 2);
        }
        return y;
    }
}
