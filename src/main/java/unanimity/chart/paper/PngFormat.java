package unanimity.chart.paper;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Pixels as a PNG file (W3C PNG specification, second edition): 8 bits a channel, red, green and blue, rows unfiltered. Written
 * here because Java's own writer takes longer to load than a chart to draw.
 */
final class PngFormat {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] DEPTH_AND_KIND = {8, 2, 0, 0, 0};
    private static final byte METRE = 1;

    private PngFormat() {}

    /**
     * The bytes of the file.
     *
     * @param pixels row by row, 0xRRGGBB
     * @param perMetre pixels to a metre, for printing
     */
    static byte[] encode(int[] pixels, int width, int perMetre) {
        int height = pixels.length / width;
        ByteArrayOutputStream png = new ByteArrayOutputStream(1 << 18);
        png.writeBytes(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(8 + DEPTH_AND_KIND.length);
        chunk(
                png,
                "IHDR",
                header.putInt(width).putInt(height).put(DEPTH_AND_KIND).array());
        ByteBuffer size = ByteBuffer.allocate(9);
        chunk(png, "pHYs", size.putInt(perMetre).putInt(perMetre).put(METRE).array());
        chunk(png, "IDAT", deflated(pixels, width, height));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static byte[] deflated(int[] pixels, int width, int height) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        ByteArrayOutputStream packed = new ByteArrayOutputStream(1 << 18);
        byte[] buffer = new byte[1 << 15];
        byte[] row = new byte[1 + 3 * width]; // the first byte says that it is not filtered
        for (int y = 0; y < height; y++) {
            int at = 1;
            for (int i = y * width; i < (y + 1) * width; i++) {
                row[at++] = (byte) (pixels[i] >> 16);
                row[at++] = (byte) (pixels[i] >> 8);
                row[at++] = (byte) pixels[i];
            }
            deflater.setInput(row);
            if (y == height - 1) {
                deflater.finish();
            }
            while (!deflater.needsInput() && !deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
        }
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    /** Length, name, content, and a sum over name and content. */
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
