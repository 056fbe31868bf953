package unanimity.chart.batch;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import unanimity.analysis.PairedFindings.MemberDifference;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;

/** In how many flipped pairs each member is missing: lost ones to the left, won ones to the right. */
final class FlipBars {

    static final Color LOST = Style.BELOW.get(2);
    static final Color WON = Style.ABOVE.get(2);

    private static final double BAR = 12;
    private static final double SPACE = 6;
    private static final int TICKS = 5;
    private static final double EMPTY = 0.15;

    private final FlipRanking ranking;

    FlipBars(FlipRanking ranking) {
        this.ranking = ranking;
    }

    void draw(Sheet sheet, Rectangle2D area) {
        Panel panel = panel(area);
        panel.upright(0, Style.AXIS, Style.THIN);
        panel.draw(sheet);
        List<MemberDifference> rows = ranking.shown();
        for (int row = 0; row < rows.size(); row++) {
            double y = panel.y(-row - 0.5);
            bar(sheet, panel, -rows.get(row).blocksThen(), y, LOST);
            bar(sheet, panel, rows.get(row).blocksBefore(), y, WON);
        }
        panel.labelBelow(sheet);
        double x = area.getX();
        sheet.words("Does not endorse", x, area.getY() - 22, Face.HEADING, Style.INK);
        sheet.words("in pairs that flip, number", x, area.getY() - 8, Face.TICK, Style.SOFT_INK);
        if (rows.stream().allMatch(member -> member.blocksThen() + member.blocksBefore() == 0)) {
            sheet.wordsOver(Style.PAPER, "none", area.getCenterX() + 24, area.getCenterY() + 4, Anchor.MIDDLE);
        }
    }

    /** So wide that the number beside the longest bar has room. */
    private Panel panel(Rectangle2D area) {
        long lost = ranking.shown().stream()
                .mapToLong(MemberDifference::blocksThen)
                .max()
                .orElse(0);
        long won = ranking.shown().stream()
                .mapToLong(MemberDifference::blocksBefore)
                .max()
                .orElse(0);
        double pairs = Math.max(1, lost + won);
        double left = room(lost, area);
        double right = room(won, area);
        double each = pairs / (area.getWidth() - left - right);
        double low = -(lost + left * each);
        double high = won + right * each;
        List<Ruler.Mark> marks = Ruler.roundNumbers(-(double) lost, (double) won, TICKS).stream()
                .filter(mark -> Math.rint(mark.value()) == mark.value())
                .map(mark -> new Ruler.Mark(mark.value(), Frequency.whole(Math.round(Math.abs(mark.value())))))
                .toList();
        int rows = ranking.shown().size();
        List<Ruler.Mark> lines = IntStream.range(0, rows)
                .mapToObj(row -> new Ruler.Mark(-row - 0.5, ""))
                .toList();
        return new Panel(
                area,
                new Ruler(low, high, lost + won == 0 ? List.of(new Ruler.Mark(0, "0")) : marks),
                new Ruler(-Math.max(1, rows), 0, lines));
    }

    private static double room(long most, Rectangle2D area) {
        return most == 0 ? EMPTY * area.getWidth() : Letters.width(Frequency.whole(most), Face.TICK) + 2 * SPACE;
    }

    private static void bar(Sheet sheet, Panel panel, long pairs, double y, Color color) {
        if (pairs == 0) {
            return;
        }
        double zero = panel.x(0);
        double end = panel.x((double) pairs);
        sheet.area(
                new Rectangle2D.Double(Math.min(zero, end), y - BAR / 2, Math.max(1, Math.abs(end - zero)), BAR),
                color);
        double x = pairs < 0 ? end - SPACE : end + SPACE;
        Anchor anchor = pairs < 0 ? Anchor.END : Anchor.START;
        sheet.words(Frequency.whole(Math.abs(pairs)), x, y + 4, Face.TICK, Style.INK, anchor);
    }
}
