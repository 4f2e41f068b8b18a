package dev.annals.core.print.tag;

import static java.util.Objects.requireNonNull;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.PDFCreationListener;

/** Makes the file tagged and archivable while it is written: PDF 1.7, PDF/A-2a, PDF/UA-1. */
public final class ArchiveListener implements PDFCreationListener {

    private static final String SRGB = "sRGB IEC61966-2.1";

    private final ArchiveMetadata metadata;
    private final Consumer<ITextRenderer> beforePages;

    /**
     * Writes this metadata.
     *
     * @param beforePages called when the writer is open and no page is painted yet
     */
    public ArchiveListener(ArchiveMetadata metadata, Consumer<ITextRenderer> beforePages) {
        this.metadata = metadata;
        this.beforePages = beforePages;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        PdfWriter writer = requireNonNull(renderer.getWriter());
        writer.setTagged();
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.setTabs(PdfName.S);
    }

    @Override
    public void preWrite(ITextRenderer renderer, int pages) {
        requireNonNull(renderer.getWriter()).getExtraCatalog().put(PdfName.LANG, new PdfString(metadata.language()));
        beforePages.accept(renderer);
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        PdfWriter writer = requireNonNull(renderer.getWriter());
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, text(metadata.title()));
        info.put(PdfName.AUTHOR, text(metadata.author()));
        info.put(PdfName.SUBJECT, text(metadata.subject()));
        info.put(PdfName.KEYWORDS, text(metadata.allKeywords()));
        info.put(PdfName.PRODUCER, text(ArchiveMetadata.PRODUCER));
        info.put(PdfName.CREATIONDATE, new PdfString(metadata.pdfDate()));
        info.put(PdfName.MODDATE, new PdfString(metadata.pdfDate()));
        try {
            writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.setXmpMetadata(metadata.xmp().getBytes(StandardCharsets.UTF_8));
    }

    private static PdfDictionary outputIntent(PdfWriter writer) throws IOException {
        PdfStream profile = new PdfStream(SrgbProfile.bytes());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.put(PdfName.ALTERNATE, PdfName.DEVICERGB);
        profile.flateCompress();
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(SRGB));
        intent.put(PdfName.INFO, new PdfString(SRGB));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        return intent;
    }

    private static PdfString text(String value) {
        return new PdfString(value, PdfObject.TEXT_UNICODE);
    }
}
