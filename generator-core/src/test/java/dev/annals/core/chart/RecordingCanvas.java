package dev.annals.core.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.xmlgraphics.java2d.AbstractGraphics2D;
import org.apache.xmlgraphics.java2d.GraphicContext;

/** A canvas that remembers the strings drawn on it; everything but shapes and strings fails. */
final class RecordingCanvas extends AbstractGraphics2D {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final List<Drawn> strings = new ArrayList<>();

    record Drawn(String text, double x, double y, Font font) {

        Rectangle2D box() {
            var width = font.getStringBounds(text, EXACT).getWidth();
            return new Rectangle2D.Double(x, y - 0.88 * font.getSize2D(), width, font.getSize2D());
        }
    }

    RecordingCanvas() {
        super(false);
        gc = new GraphicContext();
    }

    List<Drawn> strings() {
        return strings;
    }

    @Override
    public void drawString(String text, float x, float y) {
        strings.add(new Drawn(text, x, y, getFont()));
    }

    @Override
    public void draw(Shape shape) {
        // marks are looked at elsewhere
    }

    @Override
    public void fill(Shape shape) {
        // marks are looked at elsewhere
    }

    @Override
    public void dispose() {
        // holds nothing
    }

    @Override
    public Graphics create() {
        throw new AssertionError();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw new AssertionError();
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw new AssertionError();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw new AssertionError();
    }

    @Override
    public void setXORMode(java.awt.Color colour) {
        throw new AssertionError();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new AssertionError();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw new AssertionError();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw new AssertionError();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform place) {
        throw new AssertionError();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform place) {
        throw new AssertionError();
    }
}
