package dev.annals.core.print.archive;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes a file of sheets for the press archivable: PDF 1.7, PDF/A-2b, without structure. */
public final class PressFile {

    private final PdfWriter writer;
    private final ArchiveMetadata metadata;

    /** Prepares a writer that is not open yet. */
    public PressFile(PdfWriter writer, ArchiveMetadata metadata) {
        this.writer = writer;
        this.metadata = metadata;
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        Packing.prepare(writer);
    }

    /** Writes what the file says about itself, before it is closed. */
    public void finish() {
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(metadata.language()));
        ArchiveEntries.write(writer, metadata, List.of());
        writer.setXmpMetadata(metadata.xmpWithoutStructure().getBytes(StandardCharsets.UTF_8));
    }
}
