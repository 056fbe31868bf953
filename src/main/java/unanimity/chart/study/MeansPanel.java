package unanimity.chart.study;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.Levels;
import unanimity.analysis.Marginal;
import unanimity.analysis.PointGroup;
import unanimity.analysis.PointMeasure;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Look;
import unanimity.chart.paper.Panel;
import unanimity.chart.paper.Sheet;
import unanimity.chart.paper.Strand;
import unanimity.chart.paper.Style;
import unanimity.statistics.Estimate;

/** How often the proposal is adopted along one parameter among several. */
record MeansPanel(Marginal marginal) {

    private static final int MOST_MARKS = 25;

    /** @param labelled whether the axis on the left has its numbers */
    void draw(Sheet sheet, Rectangle2D area, boolean labelled) {
        MeasureAxis axis = MeasureAxis.ALL.get(0);
        Panel panel = new Panel(area, values().ruler(area.getWidth()), axis.ruler(List.of()));
        panel.level(axis.in(0.5), Style.AXIS, Style.DOTS);
        Look look = Marks.SIMULATED;
        List<PointGroup> groups = marginal.groups();
        if (marginal.numeric()) {
            double[] x = groups.stream().mapToDouble(PointGroup::place).toArray();
            double[] y = groups.stream()
                    .mapToDouble(group -> axis.in(share(group).value()))
                    .toArray();
            panel.lines(
                    x, new double[][] {y}, Strand.of(new Look(look.color(), Style.THIN, look.mark()), (l, p) -> false));
        }
        panel.draw(sheet);
        for (PointGroup group : groups) {
            double x = panel.x(group.place());
            Estimate share = share(group);
            sheet.line(
                    x, panel.y(axis.in(share.high())), x, panel.y(axis.in(share.low())), look.color(), Style.line(1.4));
            if (groups.size() <= MOST_MARKS) {
                sheet.area(look.mark(1, x, panel.y(axis.in(share.value()))), look.color());
            }
        }
        if (labelled) {
            panel.labelLeft(sheet);
        }
        panel.labelBelow(sheet);
        String path = ValueAxis.path(marginal.factor(), Face.HEADING, area.getWidth());
        sheet.words(path, area.getX(), area.getY() - 9, Face.HEADING, Style.INK);
    }

    private static Estimate share(PointGroup group) {
        return group.estimate(PointMeasure.P_ADOPTED);
    }

    /** Levels where they lie; stretches from the lowest value to the highest. */
    private ValueAxis values() {
        List<String> met = new ArrayList<>();
        marginal.groups().forEach(group -> {
            met.add(group.from());
            met.add(group.to());
        });
        return ValueAxis.of(Levels.of(met));
    }
}
