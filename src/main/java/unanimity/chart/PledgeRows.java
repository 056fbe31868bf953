package unanimity.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Ruler;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;
import unanimity.model.Member;

/** The rows of a pledge chart: on the left in words, in the middle as a bar and a mark, on the right in figures. */
final class PledgeRows {

    private static final double TEXT_WIDTH = 340;
    private static final double LEFT = 384;
    private static final double PLOT_WIDTH = 262;
    private static final double COST_END = 708;
    private static final double WORTH_END = Style.WIDTH - Style.MARGIN;
    private static final double HEADING = 34;
    private static final double GROUP = 20;
    private static final double PADDING = 8;
    private static final double AXIS = 30;
    private static final double BAR = 11;
    private static final int LABEL_LINES = 2;

    /** The bar of all others is cut where it is longer than the longest other by more than this. */
    private static final double MOST_BEYOND = 1.3;

    private static final Look COST = Look.HIGHLIGHTS.get(0);
    private static final Look WORTH = Look.HIGHLIGHTS.get(1);

    private final List<Row> rows = new ArrayList<>();
    private final Ruler ruler;

    /**
     * One row.
     *
     * @param heading name of the member, where its rows begin
     * @param label in lines
     */
    private record Row(String heading, List<String> label, String terms, double cost, double worth, boolean summed) {

        double height() {
            return (heading.isEmpty() ? 0 : GROUP) + block() + PADDING;
        }

        double block() {
            return label.size() * Face.TEXT.leading() + Face.FOOTER.leading();
        }
    }

    PledgeRows(Pledges numbers, Days days) {
        for (Pledges.Group group : numbers.groups()) {
            String heading = heading(group.member());
            for (Grant grant : group.grants()) {
                if (numbers.shown().contains(grant)) {
                    rows.add(new Row(
                            heading, lines(grant.label()), grant.terms(days), grant.cost(), grant.worth(), false));
                    heading = "";
                }
            }
        }
        double longest = longest();
        if (!numbers.rest().isEmpty()) {
            rows.add(rest(numbers.rest()));
            longest = Math.min(longest(), MOST_BEYOND * longest);
        }
        double high = longest > 0 ? 1.04 * longest : 1;
        ruler = new Ruler(0, high, Ruler.roundNumbers(0, high, 5));
    }

    private double longest() {
        return rows.stream()
                .mapToDouble(row -> Math.max(row.cost(), row.worth()))
                .max()
                .orElse(0);
    }

    private static String heading(Member member) {
        return Letters.fit(member.name(), Face.LABEL, TEXT_WIDTH);
    }

    private static Row rest(List<Grant> rest) {
        long members =
                rest.stream().map(grant -> grant.member().id()).distinct().count();
        return new Row(
                "All others",
                List.of(Amounts.count(rest.size(), "grant") + " to " + Amounts.count((int) members, "member")),
                "summed",
                Pledges.cost(rest),
                Pledges.worth(rest),
                true);
    }

    private static List<String> lines(String label) {
        List<String> lines = Letters.wrap(label, Face.TEXT, TEXT_WIDTH);
        if (lines.size() <= LABEL_LINES) {
            return lines;
        }
        String cut = String.join(" ", lines.subList(LABEL_LINES - 1, lines.size()));
        List<String> first = new ArrayList<>(lines.subList(0, LABEL_LINES - 1));
        first.add(Letters.fit(cut, Face.TEXT, TEXT_WIDTH));
        return first;
    }

    /** Whether the bar of all others is longer than there is room for. */
    boolean cut() {
        return longest() > ruler.getUpperBound();
    }

    double height() {
        return HEADING + rows.stream().mapToDouble(Row::height).sum() + AXIS;
    }

    void draw(Sheet sheet, double top) {
        double y = Math.rint(top + HEADING);
        double bottom = Math.rint(y + rows.stream().mapToDouble(Row::height).sum());
        Panel panel =
                new Panel(new Rectangle2D.Double(LEFT, y, PLOT_WIDTH, bottom - y), ruler, new Ruler(0, 1, List.of()));
        for (Ruler.Mark mark : ruler.marks()) {
            sheet.line(panel.x(mark.value()), y, panel.x(mark.value()), bottom, Style.GRID, Style.HAIR);
        }
        panel.draw(sheet);
        head(sheet, y - 12);
        for (Row row : rows) {
            draw(sheet, panel, row, y);
            y += row.height();
        }
        panel.labelBelow(sheet);
        sheet.words("points", LEFT - 24, bottom + 17, Face.TICK, Style.SOFT_INK, Anchor.END);
    }

    /** Heads of the columns, which are the key to the marks too. */
    private static void head(Sheet sheet, double y) {
        sheet.words("Granted", Style.MARGIN, y, Face.HEADING, Style.INK);
        sheet.words("cost", COST_END, y, Face.HEADING, Style.INK, Anchor.END);
        double x = COST_END - Letters.width("cost", Face.HEADING) - 8;
        sheet.area(new Rectangle2D.Double(x - 11, y - 9, 11, BAR), COST.color());
        sheet.words("worth", WORTH_END, y, Face.HEADING, Style.INK, Anchor.END);
        mark(sheet, WORTH_END - Letters.width("worth", Face.HEADING) - 10, y - 4);
    }

    private void draw(Sheet sheet, Panel panel, Row row, double top) {
        double y = top;
        if (!row.heading().isEmpty()) {
            sheet.line(Style.MARGIN, y, WORTH_END, y, Style.GRID, Style.HAIR);
            y += GROUP;
            sheet.words(row.heading(), Style.MARGIN, y - 4, Face.LABEL, Style.INK);
        }
        double middle = y + row.block() / 2 + 1;
        for (String line : row.label()) {
            y += Face.TEXT.leading();
            sheet.words(line, Style.MARGIN, y - 2, Face.TEXT, Style.INK);
        }
        String terms = Letters.fit(row.terms(), Face.FOOTER, TEXT_WIDTH);
        sheet.words(terms, Style.MARGIN, y + Face.FOOTER.leading() - 2, Face.FOOTER, Style.SOFT_INK);
        bar(sheet, panel, row, middle);
        String cost = row.cost() > 0 ? Amounts.points(row.cost()) : "none";
        sheet.words(cost, COST_END, middle + 4, Face.TICK, Style.INK, Anchor.END);
        sheet.words(Amounts.points(row.worth()), WORTH_END, middle + 4, Face.TICK, Style.INK, Anchor.END);
    }

    private void bar(Sheet sheet, Panel panel, Row row, double y) {
        double end = Math.min(panel.x(row.cost()), panel.area().getMaxX());
        Rectangle2D bar = new Rectangle2D.Double(LEFT, y - BAR / 2, end - LEFT, BAR);
        sheet.area(bar, row.summed() ? Style.FAINT : COST.color());
        if (row.cost() > ruler.getUpperBound()) {
            sheet.line(end - 12, y + BAR / 2, end - 6, y - BAR / 2, Style.PAPER, Style.line(3));
        }
        if (row.worth() <= ruler.getUpperBound()) {
            mark(sheet, panel.x(row.worth()), y);
        }
    }

    private static void mark(Sheet sheet, double x, double y) {
        sheet.area(WORTH.mark(1.5, x, y), Style.PAPER);
        sheet.line(WORTH.mark(1.5, x, y), WORTH.color(), Style.line(1.8));
    }
}
