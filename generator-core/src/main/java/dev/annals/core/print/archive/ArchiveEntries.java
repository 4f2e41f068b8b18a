package dev.annals.core.print.archive;

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
import java.util.List;

/** What every archivable file has: the information dictionary, the output intent, and the files that some have. */
final class ArchiveEntries {

    private static final String SRGB = "sRGB IEC61966-2.1";

    private ArchiveEntries() {}

    /** Writes them into a file that is open. */
    static void write(PdfWriter writer, ArchiveMetadata metadata, List<AttachedFile> files) {
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
            if (!files.isEmpty()) {
                new AttachedFiles(writer, metadata.pdfDate()).write(files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfDictionary outputIntent(PdfWriter writer) throws IOException {
        PdfStream profile = new PdfStream(SrgbProfile.pressed());
        profile.put(PdfName.N, new PdfNumber(3));
        profile.put(PdfName.ALTERNATE, PdfName.DEVICERGB);
        profile.put(PdfName.FILTER, PdfName.FLATEDECODE);
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
