package unanimity.chart.study;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import unanimity.chart.paper.Anchor;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Style;

/** The cells of a map with their share in them where there is room, and the values along both sides. */
final class MapPanel {

    private static final double ROOM_ACROSS = 30;
    private static final double ROOM_UP = 14;
    private static final double SPACE = 8;

    private final MapCells map;
    private final ShareScale scale;
    private final Rectangle2D area;

    MapPanel(MapCells map, ShareScale scale, Rectangle2D area) {
        this.map = map;
        this.scale = scale;
        this.area = area;
    }

    void draw(Sheet sheet) {
        cells(sheet);
        shares(sheet);
        sheet.line(area, Style.AXIS, Style.HAIR);
        across(sheet);
        up(sheet);
    }

    /** All cells of one colour are one path. */
    private void cells(Sheet sheet) {
        SortedMap<Integer, Path2D> paths = new TreeMap<>();
        for (MapCells.Cell cell : map.cells()) {
            if (cell.adopted().n() == 0) {
                empty(sheet, room(cell));
            } else {
                int tier = scale.tier(cell.adopted().value());
                paths.computeIfAbsent(tier, key -> new Path2D.Double()).append(room(cell), false);
            }
        }
        paths.forEach((tier, path) -> sheet.area(path, ShareScale.color(tier)));
    }

    /** A cell without any run: paper, crossed out. */
    static void empty(Sheet sheet, Rectangle2D room) {
        sheet.area(room, Style.PAPER);
        sheet.line(room, Style.GRID, Style.HAIR);
        sheet.line(room.getX(), room.getMaxY(), room.getMaxX(), room.getY(), Style.CROWD, Style.HAIR);
    }

    private void shares(Sheet sheet) {
        if (!roomy()) {
            return;
        }
        for (MapCells.Cell cell : map.known()) {
            Rectangle2D room = room(cell);
            String share = Long.toString((long) Math.rint(100 * cell.adopted().value())); // half to even, as in titles
            sheet.words(
                    share,
                    room.getCenterX(),
                    room.getCenterY() + 4,
                    Face.TICK,
                    ShareScale.ink(scale.tier(cell.adopted().value())),
                    Anchor.MIDDLE);
        }
    }

    private boolean roomy() {
        return area.getWidth() / map.columns().size() >= ROOM_ACROSS
                && area.getHeight() / map.rows().size() >= ROOM_UP;
    }

    /** Roomy cells have a rim of paper, so that neighbours of one colour are still two. */
    private Rectangle2D room(MapCells.Cell cell) {
        double rim = roomy() ? 1 : 0;
        double left = x(cell.column());
        double top = y(cell.row() + 1);
        return new Rectangle2D.Double(left, top, x(cell.column() + 1) - left - rim, y(cell.row()) - top - rim);
    }

    /** Edges lie on whole pixels of the PNG, so that no seams show. */
    private double x(int column) {
        return Math.rint(2
                        * (area.getX()
                                + area.getWidth() * column / map.columns().size()))
                / 2;
    }

    private double y(int row) {
        return Math.rint(2
                        * (area.getMaxY() - area.getHeight() * row / map.rows().size()))
                / 2;
    }

    private void across(Sheet sheet) {
        List<String> labels = labels(map.columns());
        double widest = labels.stream()
                .mapToDouble(label -> Letters.width(label, Face.TICK))
                .max()
                .orElse(0);
        boolean edges = labels.size() > map.columns().size();
        int step = step(widest + SPACE, area.getWidth() / map.columns().size());
        for (int i = 0; i < labels.size(); i += step) {
            double x = edges ? x(i) : (x(i) + x(i + 1)) / 2;
            sheet.words(labels.get(i), x, area.getMaxY() + 17, Face.TICK, Style.SOFT_INK, Anchor.MIDDLE);
        }
    }

    private void up(Sheet sheet) {
        List<String> labels = labels(map.rows());
        boolean edges = labels.size() > map.rows().size();
        int step = step(ROOM_UP, area.getHeight() / map.rows().size());
        for (int i = 0; i < labels.size(); i += step) {
            double y = edges ? y(i) : (y(i) + y(i + 1)) / 2;
            sheet.words(labels.get(i), area.getX() - 7, y + 4, Face.TICK, Style.SOFT_INK, Anchor.END);
        }
    }

    private static int step(double needed, double there) {
        return Math.max(1, (int) Math.ceil(needed / there));
    }

    /** One in the middle of each band that is a value; of stretches one at each edge. */
    private static List<String> labels(List<MapCells.Band> bands) {
        if (!bands.get(0).label().isEmpty()) {
            return bands.stream().map(MapCells.Band::label).toList();
        }
        List<String> edges = new ArrayList<>();
        bands.forEach(band -> edges.add(rounded(band.from())));
        edges.add(rounded(bands.get(bands.size() - 1).to()));
        return edges;
    }

    static String rounded(double value) {
        return ValueAxis.label(new BigDecimal(value).toPlainString());
    }
}
