package dev.annals.core.print.archive;

import static java.util.Objects.requireNonNull;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.PDFCreationListener;

/**
 * Makes the file tagged and archivable while it is written: PDF 1.7, PDF/UA-1, and PDF/A-2a or, with files attached,
 * PDF/A-3a.
 */
public final class ArchiveListener implements PDFCreationListener {

    private final ArchiveMetadata metadata;
    private final List<AttachedFile> files;
    private final Consumer<PdfWriter> beforeOpening;
    private final Consumer<ITextRenderer> beforePages;

    /**
     * Writes this metadata.
     *
     * @param files what is attached
     * @param beforeOpening called when the writer is not open yet
     * @param beforePages called when the writer is open and no page is painted yet
     */
    public ArchiveListener(
            ArchiveMetadata metadata,
            List<AttachedFile> files,
            Consumer<PdfWriter> beforeOpening,
            Consumer<ITextRenderer> beforePages) {
        this.metadata = metadata;
        this.files = List.copyOf(files);
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
        Packing.prepare(writer);
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
        ArchiveEntries.write(writer, metadata, files);
        String xmp = files.isEmpty() ? metadata.xmp() : metadata.xmpWithFiles();
        writer.setXmpMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }
}
