package dev.annals.core.print.tag;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
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

    /** A writer for the pages of a document. */
    protected TaggedWriter(PdfDocument document, OutputStream out) {
        super(document, out);
    }

    /** A writer for a document that is not open yet. */
    public static TaggedWriter of(Document document, OutputStream out) throws DocumentException {
        PdfDocument pages = new Pages();
        document.addDocListener(pages);
        TaggedWriter writer = new TaggedWriter(pages, out);
        pages.addWriter(writer);
        return writer;
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
