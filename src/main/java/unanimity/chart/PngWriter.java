package unanimity.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A sheet as a PNG image. Written by hand: Java's own writer takes longer to load than a chart to draw. */
final class PngWriter {

    private static final int SCALE = 2;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int RGB = 2;
    private static final int PIXELS_PER_METRE = 5669; // 72 points to an inch

    private PngWriter() {}

    static byte[] write(Sheet sheet) {
        int width = (int) Math.ceil(sheet.width() * SCALE);
        int height = (int) Math.ceil(sheet.height() * SCALE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(Style.PAPER);
        pen.fillRect(0, 0, width, height);
        pen.scale(SCALE, SCALE);
        for (Sheet.Item item : sheet.items()) {
            draw(pen, item);
        }
        pen.dispose();
        return encode(((DataBufferInt) image.getRaster().getDataBuffer()).getData(), width, height);
    }

    private static void draw(Graphics2D pen, Sheet.Item item) {
        if (item instanceof Sheet.Line line) {
            pen.setColor(line.color());
            pen.setStroke(line.stroke());
            pen.draw(line.path());
        } else if (item instanceof Sheet.Area area) {
            pen.setColor(area.color());
            pen.fill(area.shape());
        } else if (item instanceof Sheet.Words words) {
            draw(pen, words);
        }
    }

    private static void draw(Graphics2D pen, Sheet.Words words) {
        if (words.text().isEmpty()) {
            return;
        }
        Font font = new Font(Font.SANS_SERIF, words.face().bold() ? Font.BOLD : Font.PLAIN, 1)
                .deriveFont((float) words.face().size());
        FontRenderContext context = new FontRenderContext(null, true, true);
        double width = width(font, words.text(), context);
        double shift =
                switch (words.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        float x = (float) (words.x() - shift);
        float y = (float) words.y();
        if (words.halo() != null) {
            Shape outline =
                    new TextLayout(words.text(), font, context).getOutline(AffineTransform.getTranslateInstance(x, y));
            pen.setColor(words.halo());
            pen.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(outline);
        }
        pen.setColor(words.color());
        pen.setFont(font);
        pen.drawString(words.text(), x, y);
    }

    /** The first use of a font: where there is none, Java fails in one of several ways. */
    private static double width(Font font, String text, FontRenderContext context) {
        try {
            return font.getStringBounds(text, context).getWidth();
        } catch (LinkageError | InternalError | RuntimeException e) {
            throw new NoFontsException(e);
        }
    }

    private static byte[] encode(int[] pixels, int width, int height) {
        ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 17);
        png.writeBytes(SIGNATURE);
        byte depth = 8;
        byte none = 0;
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(depth)
                        .put((byte) RGB)
                        .put(none)
                        .put(none)
                        .put(none)
                        .array());
        chunk(
                png,
                "pHYs",
                ByteBuffer.allocate(9)
                        .putInt(PIXELS_PER_METRE)
                        .putInt(PIXELS_PER_METRE)
                        .put((byte) 1)
                        .array());
        chunk(png, "IDAT", deflated(pixels, width, height));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** Rows of red, green and blue, each after a byte that says that it is not filtered. */
    private static byte[] deflated(int[] pixels, int width, int height) {
        byte[] rows = new byte[height * (1 + 3 * width)];
        int at = 0;
        for (int i = 0; i < pixels.length; i++) {
            at += i % width == 0 ? 1 : 0;
            rows[at++] = (byte) (pixels[i] >> 16);
            rows[at++] = (byte) (pixels[i] >> 8);
            rows[at++] = (byte) pixels[i];
        }
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        deflater.setInput(rows);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 17);
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        png.writeBytes(name);
        png.writeBytes(content);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
