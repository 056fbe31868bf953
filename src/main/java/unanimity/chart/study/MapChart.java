package unanimity.chart.study;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import unanimity.analysis.BatchFindings;
import unanimity.analysis.Marginal;
import unanimity.analysis.SweepFindings;
import unanimity.chart.Chart;
import unanimity.chart.Page;
import unanimity.chart.batch.BatchLabel;
import unanimity.chart.batch.Frequency;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;

/** How often the proposal is adopted over two numeric parameters, as colours. */
final class MapChart {

    private static final double LEFT = 100;
    private static final double RIGHT = 776;
    private static final double HEIGHT = 340;
    private static final double SWATCH = 34;
    private static final double LEGEND = 34;

    private final SweepFindings findings;
    private final BatchLabel label;
    private final MapCells map;
    private final Page page = new Page();

    private MapChart(SweepFindings findings, BatchLabel label, MapCells map) {
        this.findings = findings;
        this.label = label;
        this.map = map;
    }

    /** One or none: there is nothing to draw where fewer than two parameters are numbers. */
    static List<Chart> of(SweepFindings findings, BatchLabel label) {
        List<String> numeric = findings.marginals().stream()
                .filter(Marginal::numeric)
                .map(Marginal::factor)
                .limit(2)
                .toList();
        if (numeric.size() < 2) {
            return List.of();
        }
        MapCells map = MapCells.of(findings, numeric.get(0), numeric.get(1));
        return List.of(new MapChart(findings, label, map).chart());
    }

    private Chart chart() {
        String title = title();
        String subtitle = "How often " + findings.scenario().proposal().name() + " is adopted over " + map.across()
                + " and " + map.up() + " (% of runs).";
        page.head(title, subtitle);
        legend(page.take(LEGEND));
        page.take(22);
        Rectangle2D area = new Rectangle2D.Double(LEFT, Math.rint(page.take(HEIGHT)), RIGHT - LEFT, HEIGHT);
        new MapPanel(map, scale(), area).draw(page.sheet());
        page.sheet()
                .words(
                        ValueAxis.path(map.up(), Face.HEADING, area.getWidth()),
                        Style.MARGIN,
                        area.getY() - 9,
                        Face.HEADING,
                        Style.INK);
        page.sheet()
                .words(
                        ValueAxis.path(map.across(), Face.HEADING, area.getWidth()),
                        area.getCenterX(),
                        area.getMaxY() + 36,
                        Face.HEADING,
                        Style.INK,
                        Anchor.MIDDLE);
        page.take(46);
        String caption = String.join(" ", caption());
        page.caption(caption);
        page.foot(findings.scenario(), label.text());
        return new Chart("map", title, subtitle + " " + caption, page.sheet(), () -> MapTable.of(map));
    }

    /** {@code Adopted in 12 of 100 simulated campaigns with capital at 0.2 and access at 0.3, in 99 of 100 in 5 cells}. */
    private String title() {
        Comparator<MapCells.Cell> byShare =
                Comparator.comparingDouble(cell -> cell.adopted().value());
        MapCells.Cell least = map.known().stream().min(byShare).orElseThrow();
        MapCells.Cell most = map.known().stream().max(byShare).orElseThrow();
        String high = Frequency.brief(most.adopted());
        if (Frequency.brief(least.adopted()).equals(high)) {
            return "Adopted in " + Frequency.of(most.adopted(), Frequency.CAMPAIGNS) + " in every cell of the map";
        }
        return "Adopted in " + Frequency.of(least.adopted(), Frequency.CAMPAIGNS) + where(least) + ", in " + high
                + where(most);
    }

    /** Where it is as in a cell: at its values, or in how many cells that is so. */
    private String where(MapCells.Cell cell) {
        long alike = map.known().stream()
                .filter(other -> other.adopted().value() == cell.adopted().value())
                .count();
        return alike > 1
                ? " in " + alike + " cells"
                : " with " + map.across() + " at " + name(map.columns().get(cell.column())) + " and " + map.up()
                        + " at " + name(map.rows().get(cell.row()));
    }

    private static String name(MapCells.Band band) {
        return band.label().isEmpty()
                ? MapPanel.rounded(band.from()) + ".." + MapPanel.rounded(band.to())
                : band.label();
    }

    private ShareScale scale() {
        double[] shares = map.known().stream()
                .mapToDouble(cell -> cell.adopted().value())
                .sorted()
                .toArray();
        return ShareScale.of(shares[0], shares[shares.length - 1]);
    }

    private void legend(double top) {
        Sheet sheet = page.sheet();
        double x = LEFT;
        for (int tier = 0; tier < ShareScale.number(); tier++) {
            sheet.area(new Rectangle2D.Double(x + tier * SWATCH, top + 4, SWATCH, 12), ShareScale.color(tier));
        }
        for (int tier = 0; tier <= ShareScale.number(); tier += 2) {
            sheet.words(
                    scale().from(tier) + " %", x + tier * SWATCH, top + 29, Face.TICK, Style.SOFT_INK, Anchor.MIDDLE);
        }
        sheet.words("adopted", Style.MARGIN, top + 14, Face.TEXT, Style.SOFT_INK);
        if (map.known().size() < map.cells().size()) {
            double right = x + ShareScale.number() * SWATCH + 34;
            Rectangle2D none = new Rectangle2D.Double(right, top + 4, 24, 12);
            MapPanel.empty(sheet, none);
            sheet.words("no run", right + 30, top + 14, Face.TEXT, Style.SOFT_INK);
        }
    }

    private List<String> caption() {
        List<String> sentences = new ArrayList<>();
        if (findings.marginals().size() > 2) {
            List<String> others = findings.marginals().stream()
                    .map(Marginal::factor)
                    .filter(path -> !path.equals(map.across()) && !path.equals(map.up()))
                    .toList();
            sentences.add("Averaged over " + String.join(", ", others) + ".");
        }
        if (map.single()) {
            double widest = map.known().stream()
                    .mapToDouble(cell -> cell.adopted().halfWidth(BatchFindings.LEVEL))
                    .max()
                    .orElse(0);
            sentences.add("A cell is a point; its 95 % interval (Wilson) reaches at most ± " + Math.round(100 * widest)
                    + " percentage points.");
        } else {
            int fewest =
                    map.known().stream().mapToInt(MapCells.Cell::points).min().orElse(0);
            sentences.add("A cell is the mean of all runs of its points, at least "
                    + (fewest == 1 ? "one point" : fewest + " points")
                    + "; cells of few points tell little by themselves, and are given no interval.");
        }
        if (findings.isGrid()) {
            sentences.add("Cells stand side by side in the order of the values, whatever the distance between them.");
        }
        sentences.addAll(SampleSentences.of(findings));
        return sentences;
    }
}
