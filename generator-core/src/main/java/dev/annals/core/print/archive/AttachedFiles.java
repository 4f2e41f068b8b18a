package dev.annals.core.print.archive;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts files into a file, as the data that it was made from (ISO 19005-3, 6.8): each is associated with the document as a
 * whole and listed by its name.
 */
final class AttachedFiles {

    private final PdfWriter writer;
    private final String date;

    /**
     * Attaches to a file that is open.
     *
     * @param date when the files were made, as PDF writes it
     */
    AttachedFiles(PdfWriter writer, String date) {
        this.writer = writer;
        this.date = date;
    }

    void write(List<AttachedFile> files) throws IOException {
        SortedMap<String, PdfIndirectReference> written = new TreeMap<>();
        for (AttachedFile file : files) {
            written.put(file.name(), writer.addToBody(specification(file)).getIndirectReference());
        }
        PdfArray associated = new PdfArray();
        PdfArray names = new PdfArray();
        written.forEach((name, reference) -> {
            associated.add(reference);
            names.add(text(name));
            names.add(reference);
        });
        writer.getExtraCatalog().put(new PdfName("AF"), associated);
        writer.getExtraCatalog()
                .put(PdfName.NAMES, dictionary(PdfName.EMBEDDEDFILES, dictionary(PdfName.NAMES, names)));
    }

    private PdfDictionary specification(AttachedFile file) throws IOException {
        PdfIndirectReference content = writer.addToBody(stream(file)).getIndirectReference();
        PdfDictionary streams = dictionary(PdfName.F, content);
        streams.put(PdfName.UF, content);
        PdfDictionary specification = new PdfDictionary(new PdfName("Filespec"));
        specification.put(PdfName.F, text(file.name()));
        specification.put(PdfName.UF, text(file.name()));
        specification.put(PdfName.DESC, text(file.description()));
        specification.put(new PdfName("AFRelationship"), new PdfName("Data"));
        specification.put(PdfName.EF, streams);
        return specification;
    }

    private PdfStream stream(AttachedFile file) throws IOException {
        PdfDictionary parameters = dictionary(PdfName.MODDATE, new PdfString(date));
        parameters.put(PdfName.SIZE, new PdfNumber(file.content().length));
        PdfStream stream = new PdfStream(file.content());
        stream.put(PdfName.TYPE, PdfName.EMBEDDEDFILE);
        stream.put(PdfName.SUBTYPE, new PdfName(file.type()));
        stream.put(PdfName.PARAMS, parameters);
        stream.flateCompress();
        return stream;
    }

    private static PdfDictionary dictionary(PdfName key, PdfObject value) {
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.put(key, value);
        return dictionary;
    }

    private static PdfString text(String words) {
        return new PdfString(words, PdfObject.TEXT_UNICODE);
    }
}
