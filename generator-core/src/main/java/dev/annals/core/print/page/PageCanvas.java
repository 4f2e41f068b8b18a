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

    private static final Path2D NOTHING = new Path2D.Float();

    private final TableRules rules = new TableRules();
    private final ShownText shown = new ShownText();
    private final float[] place = new float[2];
    private @Nullable FSColor colour;
    private boolean coloured;
    private float opacity = 1;
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
        coloured = false;
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
        Spacing spacing = found == null ? Spacing.even(string) : found;
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
        show(string, x, y, Spacing.even(string));
        end(tagged);
    }

    private void show(String string, float x, float y, Spacing spacing) {
        if (font == null) {
            return;
        }
        bringColour();
        if (font.chain().emboldening() > 0) {
            super.draw(NOTHING);
        }
        place[0] = x + spacing.lead();
        place[1] = y;
        getTransform().transform(place, 0, place, 0, 1);
        PageText text = new PageText(getCurrentPage(), font, shown);
        text.begin(place[0], pageHeight - place[1], axis);
        text.show(string, spacing);
        text.end();
    }

    /** Filling nothing brings the colour of the page up to date. */
    private void bringColour() {
        if (!coloured) {
            super.fill(NOTHING);
            coloured = true;
        }
    }

    /** Where the middle of a line stands on the page, in points from the left. */
    private float middle(LineBox line) {
        float x = line.getAbsX() + line.getContentWidth() / 2f;
        return (float) getTransform().transform(new Point2D.Float(x, 0), null).getX();
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
        coloured = true;
        end(tagged);
    }

    /** The engine asks of every box whether it is within, which a plain rectangle tells quickly. */
    @Override
    public @Nullable Shape getClip() {
        Shape clip = super.getClip();
        return clip != null && clip.contains(clip.getBounds2D()) ? clip.getBounds2D() : clip;
    }

    @Override
    public void clip(Shape shape) {
        paintRules();
        super.clip(bled(shape));
    }

    @Override
    public void setClip(Shape shape) {
        paintRules();
        float before = opacity;
        // The page forgets it with the clip before, the engine does not.
        setOpacity(1);
        super.setClip(shape);
        coloured = false;
        setOpacity(before);
    }

    @Override
    public void setColor(FSColor color) {
        paintRules();
        setPageColour(color);
    }

    private void setPageColour(FSColor wanted) {
        if (!wanted.equals(colour)) {
            super.setColor(wanted);
            colour = wanted;
            coloured = false;
        }
    }

    @Override
    public void setOpacity(float wanted) {
        paintRules();
        super.setOpacity(wanted);
        opacity = wanted;
    }

    @Override
    public void finishPage() {
        paintRules();
        setOpacity(1);
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
            setPageColour(rule.color());
            super.fill(bled(rule.area()));
            coloured = true;
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
