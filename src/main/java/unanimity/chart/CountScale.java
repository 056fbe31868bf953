package unanimity.chart;

import java.util.ArrayList;
import java.util.List;
import unanimity.chart.paper.Ruler;

/** An axis of members from none to all, with room above for words. */
public final class CountScale {

    private static final double HEADROOM = 0.13;

    private CountScale() {}

    public static Ruler of(int members) {
        List<Ruler.Mark> marks = new ArrayList<>(Ruler.roundNumbers(0, members, Math.min(5, members)));
        marks.removeIf(mark -> members - mark.value() < members / 10.0);
        marks.add(new Ruler.Mark(members, Integer.toString(members)));
        return new Ruler(0, members * (1 + HEADROOM), marks);
    }
}
