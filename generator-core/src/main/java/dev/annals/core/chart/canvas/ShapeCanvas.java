package dev.annals.core.chart.canvas;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import org.apache.xmlgraphics.java2d.AbstractGraphics2D;
import org.apache.xmlgraphics.java2d.GraphicContext;
import org.jspecify.annotations.Nullable;

/**
 * A canvas for shapes. Whatever would need an image, an installed font or a device fails at once, so that the theme
 * cannot begin to rely on it.
 */
public abstract class ShapeCanvas extends AbstractGraphics2D {

    /** An empty canvas. */
    protected ShapeCanvas() {
        super(false);
        gc = new GraphicContext();
    }

    private static UnsupportedOperationException refused(String what) {
        return new UnsupportedOperationException("this canvas takes shapes only, no " + what);
    }

    /** A shape where the canvas puts it. */
    protected final Shape placed(Shape shape) {
        AffineTransform transform = getTransform();
        return transform.isIdentity() ? shape : transform.createTransformedShape(shape);
    }

    // The theme keeps every mark inside the plot; AWT would reckon with areas at each clip.
    @Override
    public void clip(Shape shape) {
        // nothing lies outside
    }

    @Override
    public void setClip(@Nullable Shape shape) {
        // likewise
    }

    @Override
    public Graphics create() {
        throw refused("copies");
    }

    @Override
    public void dispose() {
        // holds nothing
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw refused("device");
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw refused("font");
    }

    @Override
    public void drawString(String text, float x, float y) {
        throw refused("font");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw refused("font");
    }

    @Override
    public void setXORMode(Color colour) {
        throw refused("device");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw refused("device");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw refused("image");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw refused("image");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform place) {
        throw refused("image");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform place) {
        throw refused("image");
    }
}
