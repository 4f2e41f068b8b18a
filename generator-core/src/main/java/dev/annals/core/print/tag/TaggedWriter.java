package dev.annals.core.print.tag;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfDocument;
import com.lowagie.text.pdf.PdfIndirectObject;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;

/** A writer whose pages lead to the structure, which is written without it. */
public class TaggedWriter extends PdfWriter {

    /** Words no time of day, which the writer would do for each document: the job says when its file was made. */
    private static final class Pages extends PdfDocument {

        @Override
        public boolean addCreationDate() {
            return true;
        }
    }

    /** A writer for a document that is not open yet. */
    public TaggedWriter(Document document, OutputStream out) {
        super(new Pages(), out);
        document.addDocListener(pdf);
        pdf.addWriter(this);
    }

    /** Gives a page the key of its marked content (ISO 32000-1, 14.7.4.4), which is its number, counted from 0. */
    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        if (object instanceof PdfDictionary page && page.isPage()) {
            page.put(PdfName.STRUCTPARENTS, new PdfNumber(getCurrentPageNumber() - 1));
        }
        return super.addToBody(object, reference);
    }
}
