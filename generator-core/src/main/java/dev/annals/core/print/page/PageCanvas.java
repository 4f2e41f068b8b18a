package dev.annals.core.print.page;

import static java.util.Objects.requireNonNull;

import com.lowagie.text.pdf.PdfContentByte;
import dev.annals.core.print.font.PrintFont;
import dev.annals.core.print.line.Justifier;
import dev.annals.core.print.line.Spacing;
import dev.annals.core.print.tag.Tagger;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.parser.FSColor;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.css.style.derived.BorderPropertySet;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.LineBox;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * The pages as they are painted: text with the spaces that justification found, in whichever face has each
 * character; everything tagged as content or as an artifact.
 */
public final class PageCanvas extends ITextOutputDevice {

    /** Layout units in an inch. */
    public static final float DOTS_PER_INCH = 2880;

    /** Layout units in a point. */
    public static final float DOTS_PER_POINT = DOTS_PER_INCH / 72;

    /** Layout units in a CSS pixel. */
    public static final int DOTS_PER_PIXEL = 30;

    /** From the base line to the middle of a character's square, in em. */
    private static final float MIDDLE = 0.38f;

    private static final float TINY = 0.001f;

    private static final Path2D NOTHING = new Path2D.Float();

    private final TableRules rules = new TableRules();
    private final ShownText shown = new ShownText();
    private @Nullable PrintFont font;
    private @Nullable Justifier justifier;
    private @Nullable Tagger tagger;
    private @Nullable PageEdge edge;
    private float pageHeight;
    private @Nullable Float axis;

    /** An empty canvas; spaces and tags come with {@link #prepare}. */
    public PageCanvas() {
        super(DOTS_PER_POINT);
    }

    /** Sets what the painting needs and only the layout can tell. */
    public void prepare(Justifier lines, Tagger tags, PageEdge pageEdge) {
        this.justifier = lines;
        this.tagger = tags;
        this.edge = pageEdge;
        // The writer has begun the first page by now.
        if (getCurrentPage() != null) {
            begin(getCurrentPage());
        }
    }

    /** What the document has shown so far. */
    public ShownText shown() {
        return shown;
    }

    private void begin(PdfContentByte page) {
        if (edge != null && edge.turn()) {
            boolean tagged = beginArtifact();
            edge.drawMarks(page);
            end(tagged);
        }
    }

    @Override
    public void initializePage(PdfContentByte page, float height) {
        super.initializePage(page, height);
        pageHeight = height;
        begin(page);
    }

    @Override
    public void setFont(FSFont wanted) {
        super.setFont(wanted);
        font = (PrintFont) wanted;
    }

    @Override
    public void drawText(RenderingContext context, InlineText text) {
        InlineLayoutBox box = requireNonNull(text.getParent());
        CalculatedStyle style = requireNonNull(box.getStyle());
        String string = text.getSubstring();
        if (string == null || string.isEmpty() || justifier == null || tagger == null) {
            return;
        }
        if (tagger.isHeldBack(text)) {
            return;
        }
        setColor(requireNonNull(style.getColor()));
        setFont(requireNonNull(style.getFSFont(context)));
        Spacing found = justifier.spacing(text).orElse(null);
        Spacing spacing = found == null ? even(string) : found;
        boolean tagged = tagger.begin(getCurrentPage(), text);
        boolean sideways = edge != null && edge.isTurned() && box.isContainedInMarginBox();
        axis = sideways ? middle(requireNonNull(box.getLineBox())) : null;
        show(string, box.getAbsX() + text.getX(), box.getAbsY() + box.getBaseline(), spacing);
        axis = null;
        end(tagged);
    }

    @Override
    public void drawString(String string, float x, float y, @Nullable JustificationInfo info) {
        boolean tagged = beginArtifact();
        show(string, x, y, even(string));
        end(tagged);
    }

    private static Spacing even(String string) {
        return new Spacing(0, new float[string.length()]);
    }

    private void show(String string, float x, float y, Spacing spacing) {
        if (font == null) {
            return;
        }
        PdfContentByte page = getCurrentPage();
        // Filling nothing brings the colour of the page up to date.
        super.fill(NOTHING);
        Point2D start = getTransform().transform(new Point2D.Float(x + spacing.lead(), y), null);
        float size = font.getSize2D() / DOTS_PER_POINT;
        float stroke = font.chain().emboldening() * size;
        if (stroke > 0) {
            super.draw(NOTHING);
        }
        page.beginText();
        if (stroke > 0) {
            page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
            page.setLineWidth(stroke);
        }
        // The writer rounds sizes to hundredths, which would be seen at the end of a line.
        float written = (float) (Math.ceil(size * 100 - TINY) / 100);
        place(page, start, size / written);
        new PageText(page, font, written, shown).show(string, spacing);
        if (stroke > 0) {
            page.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
            page.setLineWidth(1);
        }
        page.endText();
    }

    /** Where the middle of a line stands on the page, in points from the left. */
    private float middle(LineBox line) {
        float x = line.getAbsX() + line.getContentWidth() / 2f;
        return (float) getTransform().transform(new Point2D.Float(x, 0), null).getX();
    }

    /** Begins a text; what stands around a page that lies on its side is read as on the pages that stand. */
    private void place(PdfContentByte page, Point2D start, float scale) {
        float x = (float) start.getX();
        float y = pageHeight - (float) start.getY();
        if (axis != null) {
            float middle = MIDDLE * requireNonNull(font).getSize2D() / DOTS_PER_POINT;
            page.setTextMatrix(0, -scale, scale, 0, axis - middle, y + middle + axis - x);
        } else if (scale == 1) {
            page.moveText(x, y);
        } else {
            page.setTextMatrix(scale, 0, 0, scale, x, y);
        }
    }

    @Override
    public void draw(Shape shape) {
        boolean tagged = beginArtifact();
        super.draw(shape);
        end(tagged);
    }

    @Override
    public void fill(Shape shape) {
        boolean tagged = beginArtifact();
        super.fill(bled(shape));
        end(tagged);
    }

    @Override
    public void clip(Shape shape) {
        paintRules();
        super.clip(bled(shape));
    }

    @Override
    public void setClip(Shape shape) {
        paintRules();
        super.setClip(shape);
    }

    @Override
    public void setColor(FSColor color) {
        paintRules();
        super.setColor(color);
    }

    @Override
    public void setOpacity(float opacity) {
        paintRules();
        super.setOpacity(opacity);
    }

    @Override
    public void finishPage() {
        paintRules();
        super.finishPage();
    }

    @Override
    public void paintCollapsedBorder(RenderingContext context, BorderPropertySet border, Rectangle bounds, int side) {
        if (!rules.take(border, bounds, side)) {
            super.paintCollapsedBorder(context, border, bounds, side);
        }
    }

    /** Paints the rules taken so far; whatever is painted next begins with its colour, its clip or its opacity. */
    private void paintRules() {
        if (rules.isEmpty()) {
            return;
        }
        boolean tagged = beginArtifact();
        for (TableRules.Rule rule : rules.release()) {
            super.setColor(rule.color());
            super.fill(bled(rule.area()));
        }
        end(tagged);
    }

    private Shape bled(Shape shape) {
        return edge == null || shape == NOTHING ? shape : edge.bled(shape, getTransform());
    }

    @Override
    public void paintReplacedElement(RenderingContext context, BlockBox box) {
        paintRules();
        boolean tagged = tagger != null && tagger.begin(getCurrentPage(), box, createLocalTargetArea(context, box));
        super.paintReplacedElement(context, box);
        end(tagged);
    }

    /** Most boxes have none; the engine would measure their borders first. */
    @Override
    public void paintBackground(RenderingContext context, Box box) {
        CalculatedStyle style = requireNonNull(box.getStyle());
        if (style.isHasBackground()) {
            super.paintBackground(context, box);
        } else if (style.isVisible()) {
            setOpacity(style.getOpacity());
        }
        if (tagger != null) {
            tagger.link(context, box, this);
        }
    }

    @Override
    public void paintBackground(
            RenderingContext context,
            CalculatedStyle style,
            Rectangle bounds,
            Rectangle image,
            BorderPropertySet border) {
        if (style.isHasBackground()) {
            super.paintBackground(context, style, bounds, image, border);
        } else {
            setOpacity(style.getOpacity());
        }
    }

    private boolean beginArtifact() {
        return tagger != null && tagger.beginArtifact(getCurrentPage());
    }

    private void end(boolean tagged) {
        if (tagged && tagger != null) {
            tagger.end(getCurrentPage());
        }
    }
}
