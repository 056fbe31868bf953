package unanimity.chart.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import unanimity.analysis.Levels;
import unanimity.chart.paper.Face;
import unanimity.chart.paper.Letters;
import unanimity.chart.paper.Ruler;

/**
 * An axis along the values of a parameter: numbers where they lie, words side by side.
 *
 * @param numeric whether the values are numbers
 * @param low the lowest place
 * @param high the highest
 * @param marks places of values and what they are called
 */
record ValueAxis(boolean numeric, double low, double high, List<Ruler.Mark> marks) {

    private static final double RIM = 0.04;
    private static final double SPACE = 8;
    private static final double BESIDE = 11;
    private static final int LONG = 6;
    private static final MathContext DIGITS = new MathContext(3);
    private static final String CUT = "…";

    ValueAxis {
        marks = List.copyOf(marks);
    }

    /** Along all levels of a parameter. */
    static ValueAxis of(Levels levels) {
        List<Ruler.Mark> marks = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            String value = levels.values().get(level);
            marks.add(new Ruler.Mark(levels.place(level), levels.numeric() ? label(value) : value));
        }
        return new ValueAxis(levels.numeric(), levels.place(0), levels.place(levels.size() - 1), marks);
    }

    /** A number as it is read: a long one with three digits. */
    static String label(String number) {
        if (number.length() <= LONG) {
            return number.replace('-', '−');
        }
        BigDecimal rounded = new BigDecimal(number).round(DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString().replace('-', '−');
    }

    /** As many ticks as can be read: every value where there is room, else round numbers; words are cut to their room. */
    Ruler ruler(double width) {
        if (!numeric) {
            double room = width / marks.size() - SPACE;
            return new Ruler(
                    -0.5,
                    marks.size() - 0.5,
                    marks.stream()
                            .map(mark -> new Ruler.Mark(mark.value(), Letters.fit(mark.label(), Face.TICK, room)))
                            .toList());
        }
        double rim = high > low ? RIM * (high - low) : Math.max(Math.abs(high), 1) * RIM;
        List<Ruler.Mark> shown = apart(marks, low - rim, high + rim, width) ? marks : round(rim, width);
        return new Ruler(low - rim, high + rim, shown);
    }

    private List<Ruler.Mark> round(double rim, double width) {
        for (int most = 8; most > 2; most--) {
            List<Ruler.Mark> ticks = Ruler.roundNumbers(low, high, most);
            if (apart(ticks, low - rim, high + rim, width)) {
                return ticks;
            }
        }
        return Ruler.roundNumbers(low, high, 2);
    }

    private static boolean apart(List<Ruler.Mark> marks, double from, double to, double width) {
        double end = Double.NEGATIVE_INFINITY;
        for (Ruler.Mark mark : marks) {
            double x = (mark.value() - from) / (to - from) * width;
            double half = Letters.width(mark.label(), Face.TICK) / 2;
            if (x - half < Math.max(end + SPACE, -BESIDE) || x + half > width + BESIDE) {
                return false;
            }
            end = x + half;
        }
        return true;
    }

    /** A path within a width: of a long one the last segments, which tell most, and of these as many letters as fit. */
    static String path(String path, Face face, double width) {
        if (Letters.width(path, face) <= width) {
            return path;
        }
        String end = path;
        while (end.indexOf('.') >= 0 && Letters.width(CUT + end, face) > width) {
            end = end.substring(end.indexOf('.') + 1);
        }
        while (!end.isEmpty() && Letters.width(CUT + end, face) > width) {
            end = end.substring(end.offsetByCodePoints(0, 1));
        }
        return CUT + end;
    }
}
