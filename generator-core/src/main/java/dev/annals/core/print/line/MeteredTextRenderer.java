package dev.annals.core.print.line;

import dev.annals.core.print.font.PrintFont;
import java.util.function.Supplier;
import org.xhtmlrenderer.extend.FontContext;
import org.xhtmlrenderer.pdf.ITextFSFontMetrics;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import org.xhtmlrenderer.render.FSFont;
import org.xhtmlrenderer.render.FSFontMetrics;

/** Measures as the Chinese character's square asks: 0.88 em above the base line, 0.12 em below. */
public final class MeteredTextRenderer extends ITextTextRenderer {

    private static final float ASCENT = 0.88f;
    private static final float DESCENT = 0.12f;

    private final Supplier<LineMeter> meter;

    /** Asks this meter for widths; it may only exist once a document is there. */
    public MeteredTextRenderer(Supplier<LineMeter> meter) {
        this.meter = meter;
    }

    @Override
    public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String text) {
        float size = font.getSize2D();
        return new ITextFSFontMetrics(ASCENT * size, DESCENT * size, -0.28f * size, size / 20, 0.14f * size, size / 20);
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        return meter.get().width((PrintFont) font, text);
    }
}
