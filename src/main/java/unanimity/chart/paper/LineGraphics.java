package unanimity.chart.paper;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;

/** The many ways of drawing that a chart of lines and areas has no use for: words, images and whole pixels. */
abstract class LineGraphics extends Graphics2D {

    private static UnsupportedOperationException refusal(String what) {
        return new UnsupportedOperationException("a sheet takes lines and areas from JFreeChart, not " + what);
    }

    @Override
    public boolean drawImage(Image image, AffineTransform placed, ImageObserver observer) {
        throw refusal("images");
    }

    @Override
    public void drawImage(BufferedImage image, BufferedImageOp operation, int x, int y) {
        throw refusal("images");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform placed) {
        throw refusal("images");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform placed) {
        throw refusal("images");
    }

    @Override
    public void drawString(String text, int x, int y) {
        throw refusal("words");
    }

    @Override
    public void drawString(String text, float x, float y) {
        throw refusal("words");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, int x, int y) {
        throw refusal("words");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw refusal("words");
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        throw refusal("words");
    }

    @Override
    public boolean hit(Rectangle area, Shape shape, boolean onStroke) {
        throw refusal("this: hit");
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw refusal("this: getDeviceConfiguration");
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        throw refusal("words");
    }

    @Override
    public Graphics create() {
        throw refusal("this: create");
    }

    @Override
    public void setPaintMode() {
        throw refusal("this: setPaintMode");
    }

    @Override
    public void setXORMode(Color other) {
        throw refusal("this: setXORMode");
    }

    @Override
    public FontMetrics getFontMetrics(Font face) {
        throw refusal("words");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw refusal("images");
    }

    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        throw refusal("whole pixels");
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        throw refusal("whole pixels");
    }

    @Override
    public void clearRect(int x, int y, int width, int height) {
        throw refusal("whole pixels");
    }

    @Override
    public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw refusal("whole pixels");
    }

    @Override
    public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
        throw refusal("whole pixels");
    }

    @Override
    public void drawOval(int x, int y, int width, int height) {
        throw refusal("whole pixels");
    }

    @Override
    public void fillOval(int x, int y, int width, int height) {
        throw refusal("whole pixels");
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int extent) {
        throw refusal("whole pixels");
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int extent) {
        throw refusal("whole pixels");
    }

    @Override
    public void drawPolyline(int[] x, int[] y, int points) {
        throw refusal("whole pixels");
    }

    @Override
    public void drawPolygon(int[] x, int[] y, int points) {
        throw refusal("whole pixels");
    }

    @Override
    public void fillPolygon(int[] x, int[] y, int points) {
        throw refusal("whole pixels");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw refusal("images");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw refusal("images");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, Color background, ImageObserver observer) {
        throw refusal("images");
    }

    @Override
    public boolean drawImage(
            Image image, int x, int y, int width, int height, Color background, ImageObserver observer) {
        throw refusal("images");
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            ImageObserver observer) {
        throw refusal("images");
    }

    @Override
    public boolean drawImage(
            Image image,
            int dx1,
            int dy1,
            int dx2,
            int dy2,
            int sx1,
            int sy1,
            int sx2,
            int sy2,
            Color background,
            ImageObserver observer) {
        throw refusal("images");
    }
}
