package unanimity.chart.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** A sheet as SVG. Numbers have at most two decimals and are printed digit by digit, so no locale and no Java changes them. */
final class SvgWriter {

    private static final String FAMILY = "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";
    private static final double LARGEST = 1e7;

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
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        number("width", sheet.width());
        number("height", sheet.height());
        out.append(" viewBox=\"0 0 ");
        number(sheet.width());
        out.append(' ');
        number(sheet.height());
        out.append("\" role=\"img\" aria-label=\"");
        escaped(title);
        out.append("\" font-family=\"").append(FAMILY).append("\" fill=\"none\" stroke-linejoin=\"round\">\n<desc>");
        escaped(description);
        out.append("</desc>\n<rect");
        number("width", sheet.width());
        number("height", sheet.height());
        color("fill", Style.PAPER);
        out.append("/>\n");
    }

    private void line(Sheet.Line line) {
        path(line.path());
        color("stroke", line.color());
        BasicStroke stroke = line.stroke();
        number("stroke-width", stroke.getLineWidth());
        float[] dashes = stroke.getDashArray();
        if (dashes != null) {
            out.append(" stroke-dasharray=\"");
            for (int i = 0; i < dashes.length; i++) {
                out.append(i == 0 ? "" : " ");
                number(dashes[i]);
            }
            out.append('"');
        }
        out.append("/>\n");
    }

    private void area(Sheet.Area area) {
        path(area.shape());
        color("fill", area.color());
        out.append("/>\n");
    }

    private void words(Sheet.Words words) {
        out.append("<text");
        number("x", words.x());
        number("y", words.y());
        number("font-size", words.face().size());
        out.append(words.face().bold() ? " font-weight=\"bold\"" : "");
        out.append(
                switch (words.anchor()) {
                    case START -> "";
                    case MIDDLE -> " text-anchor=\"middle\"";
                    case END -> " text-anchor=\"end\"";
                });
        if (words.halo() != null) {
            color("stroke", words.halo());
            out.append(" stroke-width=\"3\" paint-order=\"stroke\"");
        }
        color("fill", words.color());
        out.append('>');
        escaped(words.text());
        out.append("</text>\n");
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
            out.append(i == 0 ? "" : " ");
            number(coordinates[i]);
        }
    }

    private void number(String name, double value) {
        out.append(' ').append(name).append("=\"");
        number(value);
        out.append('"');
    }

    private void number(double value) {
        if (!(Math.abs(value) < LARGEST)) {
            throw new IllegalArgumentException("not a place on a sheet: " + value);
        }
        long hundredths = Math.round(value * 100);
        long size = Math.abs(hundredths);
        out.append(hundredths < 0 ? "-" : "").append(size / 100);
        if (size % 100 != 0) {
            out.append('.').append((char) ('0' + size / 10 % 10));
            if (size % 10 != 0) {
                out.append((char) ('0' + size % 10));
            }
        }
    }

    private void color(String name, Color color) {
        String digits = Integer.toHexString((1 << 24) | (color.getRGB() & 0xFFFFFF));
        out.append(' ').append(name).append("=\"#").append(digits, 1, 7).append('"');
    }

    /** Text as it may stand in XML; letters that XML does not have become question marks in a box. */
    private void escaped(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int letter = text.codePointAt(i);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(allowed(letter) ? letter : 0xFFFD);
            }
        }
    }

    private static boolean allowed(int letter) {
        boolean surrogate = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        return (letter >= ' ' || letter == '\t' || letter == '\n')
                && !surrogate
                && letter != 0xFFFE
                && letter != 0xFFFF;
    }
}
