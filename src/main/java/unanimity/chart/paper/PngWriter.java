package unanimity.chart.paper;

import java.awt.AWTError;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** A sheet as a PNG image, two pixels to a point. */
final class PngWriter {

    private static final int SCALE = 2;
    private static final int POINTS_PER_METRE = 2835; // 72 to an inch
    private static final BasicStroke HALO = new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private PngWriter() {}

    /** @throws NoImageException where Java cannot draw images */
    static byte[] write(Sheet sheet) {
        int width = (int) Math.ceil(sheet.width() * SCALE);
        int height = (int) Math.ceil(sheet.height() * SCALE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(image);
        pen.setColor(Style.PAPER);
        pen.fillRect(0, 0, width, height);
        pen.scale(SCALE, SCALE);
        for (Sheet.Item item : sheet.items()) {
            draw(pen, item);
        }
        pen.dispose();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        return PngFormat.encode(pixels, width, SCALE * POINTS_PER_METRE);
    }

    /** Without fonts, or with a display that does not answer, Java fails here in one of several ways. */
    private static Graphics2D pen(BufferedImage image) {
        try {
            width("0", font(Face.TEXT));
            Graphics2D pen = image.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            return pen;
        } catch (AWTError | InternalError | LinkageError | RuntimeException e) {
            throw new NoImageException(e);
        }
    }

    private static void draw(Graphics2D pen, Sheet.Item item) {
        if (item instanceof Sheet.Line line) {
            pen.setColor(line.color());
            pen.setStroke(line.stroke());
            pen.draw(line.path());
        } else if (item instanceof Sheet.Area area) {
            pen.setColor(area.color());
            pen.fill(area.shape());
        } else if (item instanceof Sheet.Words words && !words.text().isEmpty()) {
            write(pen, words);
        }
    }

    private static void write(Graphics2D pen, Sheet.Words words) {
        Font font = font(words.face());
        double shift =
                switch (words.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width(words.text(), font) / 2;
                    case END -> width(words.text(), font);
                };
        float x = (float) (words.x() - shift);
        float y = (float) words.y();
        if (words.halo() != null) {
            pen.setColor(words.halo());
            pen.setStroke(HALO);
            AffineTransform there = AffineTransform.getTranslateInstance(x, y);
            pen.draw(new TextLayout(words.text(), font, EXACT).getOutline(there));
        }
        pen.setColor(words.color());
        pen.setFont(font);
        pen.drawString(words.text(), x, y);
    }

    private static Font font(Face face) {
        int style = face.bold() ? Font.BOLD : Font.PLAIN;
        return new Font(Font.SANS_SERIF, style, 1).deriveFont((float) face.size());
    }

    private static double width(String text, Font font) {
        return font.getStringBounds(text, EXACT).getWidth();
    }
}
