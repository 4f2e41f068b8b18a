package dev.annals.core.print.archive;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes a tagged file archivable while it is written: PDF 1.7, PDF/UA-1, and PDF/A-2a or, with files attached, PDF/A-3a.
 *
 * @param metadata what the file says about itself
 * @param files what is attached
 */
public record Archive(ArchiveMetadata metadata, List<AttachedFile> files) {

    /** Keeps its own copy of the files. */
    public Archive {
        files = List.copyOf(files);
    }

    /** Before the writer is open. */
    public void prepare(PdfWriter writer) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle | PdfWriter.PageModeUseOutlines);
        writer.setTabs(PdfName.S);
        Packing.prepare(writer);
    }

    /** Before the writer is closed. */
    public void finish(PdfWriter writer) {
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(metadata.language()));
        ArchiveEntries.write(writer, metadata, files);
        String xmp = files.isEmpty() ? metadata.xmp() : metadata.xmpWithFiles();
        writer.setXmpMetadata(xmp.getBytes(StandardCharsets.UTF_8));
    }
}
