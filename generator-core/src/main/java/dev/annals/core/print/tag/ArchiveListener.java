package dev.annals.core.print.tag;

import static java.util.Objects.requireNonNull;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.PDFCreationListener;

/** Makes the file tagged and archivable while it is written: PDF 1.7, PDF/A-2a, PDF/UA-1. */
public final class ArchiveListener implements PDFCreationListener {

    private final ArchiveMetadata metadata;
    private final Consumer<PdfWriter> beforeOpening;
    private final Consumer<ITextRenderer> beforePages;

    /**
     * Writes this metadata.
     *
     * @param beforeOpening called when the writer is not open yet
     * @param beforePages called when the writer is open and no page is painted yet
     */
    public ArchiveListener(
            ArchiveMetadata metadata, Consumer<PdfWriter> beforeOpening, Consumer<ITextRenderer> beforePages) {
        this.metadata = metadata;
        this.beforeOpening = beforeOpening;
        this.beforePages = beforePages;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        PdfWriter writer = requireNonNull(renderer.getWriter());
        writer.setTagged();
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.setTabs(PdfName.S);
        beforeOpening.accept(writer);
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pages) {
        requireNonNull(renderer.getWriter()).getExtraCatalog().put(PdfName.LANG, new PdfString(metadata.language()));
        beforePages.accept(renderer);
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        PdfWriter writer = requireNonNull(renderer.getWriter());
        ArchiveEntries.write(writer, metadata);
        writer.setXmpMetadata(metadata.xmp().getBytes(StandardCharsets.UTF_8));
    }
}
