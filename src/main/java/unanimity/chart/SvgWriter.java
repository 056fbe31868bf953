package unanimity.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A sheet as SVG. Numbers have at most two decimals and are printed digit by digit, so no locale and no Java changes them. */
final class SvgWriter {

    private static final String FAMILY = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

    private final StringBuilder out = new StringBuilder(1 << 15);

    private SvgWriter() {}

    static String write(Sheet sheet, String title, String description) {
        SvgWriter writer = new SvgWriter();
        writer.start(sheet, title, description);
        for (Sheet.Item item : sheet.items()) {
            if (item instanceof Sheet.Line line) {
                writer.line(line);
            } else if (item instanceof Sheet.Area area) {
                writer.area(area);
            } else if (item instanceof Sheet.Words words) {
                writer.words(words);
            }
        }
        writer.out.append("</svg>\n");
        return writer.out.toString();
    }

    private void start(Sheet sheet, String title, String description) {
        String width = number(sheet.width());
        String height = number(sheet.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .append(attribute("width", width))
                .append(attribute("height", height))
                .append(attribute("viewBox", "0 0 " + width + " " + height))
                .append(attribute("role", "img"))
                .append(attribute("aria-label", title))
                .append(attribute("font-family", FAMILY))
                .append(" fill=\"none\" stroke-linejoin=\"round\">\n<desc>")
                .append(escaped(description))
                .append("</desc>\n<rect")
                .append(attribute("width", width))
                .append(attribute("height", height))
                .append(attribute("fill", color(Style.PAPER)))
                .append("/>\n");
    }

    private void line(Sheet.Line line) {
        BasicStroke stroke = line.stroke();
        path(line.path());
        out.append(attribute("stroke", color(line.color())))
                .append(attribute("stroke-width", number(stroke.getLineWidth())));
        float[] dashes = stroke.getDashArray();
        if (dashes != null) {
            StringBuilder pattern = new StringBuilder();
            for (float dash : dashes) {
                pattern.append(pattern.isEmpty() ? "" : " ").append(number(dash));
            }
            out.append(attribute("stroke-dasharray", pattern.toString()));
        }
        out.append("/>\n");
    }

    private void area(Sheet.Area area) {
        path(area.shape());
        out.append(attribute("fill", color(area.color()))).append("/>\n");
    }

    private void words(Sheet.Words words) {
        out.append("<text")
                .append(attribute("x", number(words.x())))
                .append(attribute("y", number(words.y())))
                .append(attribute("font-size", number(words.face().size())))
                .append(words.face().bold() ? attribute("font-weight", "bold") : "")
                .append(
                        words.anchor() == Anchor.START
                                ? ""
                                : attribute("text-anchor", words.anchor().name().toLowerCase(Locale.ROOT)))
                .append(halo(words.halo()))
                .append(attribute("fill", color(words.color())))
                .append('>')
                .append(escaped(words.text()))
                .append("</text>\n");
    }

    private static String halo(@Nullable Color color) {
        return color == null ? "" : attribute("stroke", color(color)) + " stroke-width=\"3\" paint-order=\"stroke\"";
    }

    private void path(Shape shape) {
        out.append("<path d=\"");
        double[] c = new double[6];
        for (PathIterator at = shape.getPathIterator(new AffineTransform()); !at.isDone(); at.next()) {
            switch (at.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> segment('M', c, 2);
                case PathIterator.SEG_LINETO -> segment('L', c, 2);
                case PathIterator.SEG_QUADTO -> segment('Q', c, 4);
                case PathIterator.SEG_CUBICTO -> segment('C', c, 6);
                default -> out.append('Z');
            }
        }
        out.append('"');
    }

    private void segment(char command, double[] coordinates, int count) {
        out.append(command);
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ").append(number(coordinates[i]));
        }
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + escaped(value) + "\"";
    }

    private static String color(Color color) {
        return "#"
                + Integer.toHexString((1 << 24) | (color.getRGB() & 0xFFFFFF)).substring(1);
    }

    /** At most two decimals. */
    static String number(double value) {
        if (!(Math.abs(value) < 1e7)) {
            throw new IllegalArgumentException("not a place on a sheet: " + value);
        }
        long hundredths = Math.round(value * 100);
        long whole = Math.abs(hundredths) / 100;
        int rest = (int) (Math.abs(hundredths) % 100);
        String decimals = rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest;
        return (hundredths < 0 ? "-" : "") + whole + decimals;
    }

    /** Text as it may stand in XML; letters that XML does not have become question marks in a box. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(allowed(letter) ? letter : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int letter) {
        boolean surrogate = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return (letter >= ' ' || letter == '\t' || letter == '\n')
                && !surrogate
                && letter != 0xFFFE
                && letter != 0xFFFF;
    }
}
