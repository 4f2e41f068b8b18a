package dev.annals.core.print.page;

import static java.util.Objects.requireNonNull;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import dev.annals.core.print.font.Face;
import dev.annals.core.print.font.PrintFont;
import dev.annals.core.print.line.Justifier;
import dev.annals.core.print.line.Spacing;
import dev.annals.core.print.tag.Tagger;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.style.CalculatedStyle;
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

    /** Layout units in a point; 2880 to the inch. */
    public static final float DOTS_PER_POINT = 40;

    /** Layout units in a CSS pixel. */
    public static final int DOTS_PER_PIXEL = 30;

    /** From the base line to the middle of a character's square, in em. */
    private static final float MIDDLE = 0.38f;

    private static final float TINY = 0.001f;

    private static final char SOFT_HYPHEN = '\u00AD';

    private static final Path2D NOTHING = new Path2D.Float();

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
        Spacing spacing = justifier.spacing(text).orElseGet(() -> new Spacing(0, new float[string.length()]));
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
        show(string, x, y, new Spacing(0, new float[string.length()]));
        end(tagged);
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
        showRuns(page, string, spacing, written);
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
        } else {
            page.setTextMatrix(scale, 0, 0, scale, x, y);
        }
    }

    private void showRuns(PdfContentByte page, String string, Spacing spacing, float size) {
        int at = 0;
        while (at < string.length()) {
            if (string.charAt(at) == SOFT_HYPHEN) {
                showHyphen(page, at + 1 == string.length() && spacing.after()[at] > 0, size);
                at++;
                continue;
            }
            Face face = faceAt(string, at, spacing);
            int end = at + 1;
            while (end < string.length()
                    && string.charAt(end) != SOFT_HYPHEN
                    && (Character.isLowSurrogate(string.charAt(end))
                            || faceAt(string, end, spacing).equals(face))) {
                end++;
            }
            page.setFontAndSize(face.base(), size);
            shown.show(
                    new TextRun(
                            face,
                            string.substring(at, end),
                            spacing.after(),
                            at,
                            requireNonNull(font).getSize2D()),
                    page);
            at = end;
        }
    }

    /** A word that is divided at a line's end is still one word when it is copied or read out. */
    private void showHyphen(PdfContentByte page, boolean atLineEnd, float size) {
        if (atLineEnd) {
            PdfDictionary properties = new PdfDictionary();
            properties.put(PdfName.ACTUALTEXT, new PdfString("\u00AD", PdfObject.TEXT_UNICODE));
            page.beginMarkedContentSequence(new PdfName("Span"), properties, true);
            page.setFontAndSize(requireNonNull(font).writes('-').base(), size);
            page.showText("-");
            page.endMarkedContentSequence();
        }
    }

    private Face faceAt(String string, int at, Spacing spacing) {
        PrintFont chosen = requireNonNull(font);
        int codePoint = string.codePointAt(at);
        return spacing.isLatin(at) ? chosen.writesLatin(codePoint) : chosen.writes(codePoint);
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
        super.clip(bled(shape));
    }

    private Shape bled(Shape shape) {
        return edge == null || shape == NOTHING ? shape : edge.bled(shape, getTransform());
    }

    @Override
    public void paintReplacedElement(RenderingContext context, BlockBox box) {
        boolean tagged = tagger != null && tagger.begin(getCurrentPage(), box, createLocalTargetArea(context, box));
        super.paintReplacedElement(context, box);
        end(tagged);
    }

    @Override
    public void paintBackground(RenderingContext context, Box box) {
        super.paintBackground(context, box);
        if (tagger != null) {
            tagger.link(context, box, this);
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
