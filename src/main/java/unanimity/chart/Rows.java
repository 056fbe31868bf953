package unanimity.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import unanimity.chart.paper.Look;

/**
 * Where the rows of members stand in a chart, the first to endorse on top, those that never did at the bottom. Every member
 * has a row; in a large body only those told apart and the last to endorse have one high enough for a name.
 */
final class Rows {

    /** Height of a row with a name, points. */
    static final double TALL = 15;

    /** Room above the rows of those that never endorsed, with a heading in it. */
    private static final double HEADING = 24;

    private static final int ALL_NAMED = 45;
    private static final int LAST_NAMED = 20;
    private static final double ROOM_FOR_THIN = 560;
    private static final double THICKEST_THIN = 4;
    private static final double RIM = 4;

    private final List<Row> rows = new ArrayList<>();
    private final double heading;
    private final double height;

    /**
     * A row.
     *
     * @param order running number of the endorsement, 0 without one
     * @param look of a member told apart, else null
     * @param y its middle, points below the top of the chart
     */
    record Row(Course course, int order, @Nullable Look look, double y, double height) {

        boolean named() {
            return height == TALL;
        }

        Look lookOrOthers() {
            return look == null ? Look.OTHERS : look;
        }

        /** How large marks are in it, 1 in a row with a name. */
        double size() {
            return named() ? 1 : height / 8;
        }
    }

    Rows(Endorsements endorsements, Convergence numbers) {
        List<Course> all = new ArrayList<>(endorsements.endorsed());
        all.addAll(endorsements.never());
        int firstNamed = all.size() <= ALL_NAMED ? 0 : all.size() - LAST_NAMED;
        double thin = Math.min(THICKEST_THIN, ROOM_FOR_THIN / Math.max(1, firstNamed));
        double top = RIM;
        double headed = 0;
        for (int i = 0; i < all.size(); i++) {
            if (i == endorsements.endorsed().size()) {
                top += HEADING;
                headed = top - 7;
            }
            Look look = numbers.look(all.get(i).member());
            double tall = i >= firstNamed || look != null ? TALL : thin;
            rows.add(new Row(all.get(i), endorsements.order(all.get(i)), look, top + tall / 2, tall));
            top += tall;
        }
        heading = headed;
        height = Math.ceil(top + RIM);
    }

    List<Row> rows() {
        return rows;
    }

    List<Course> courses() {
        return rows.stream().map(Row::course).toList();
    }

    /** Baseline of the heading of those that never endorsed, below the top of the chart; 0 where all did. */
    double heading() {
        return heading;
    }

    double height() {
        return height;
    }

    boolean allNamed() {
        return rows.stream().allMatch(Row::named);
    }
}
