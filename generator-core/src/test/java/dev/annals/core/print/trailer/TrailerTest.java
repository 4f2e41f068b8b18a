package dev.annals.core.print.trailer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class TrailerTest {

    private static final int MANY = 1200;

    @Test
    void objects_areReadBack_fromAsManyStreamsAsTheyNeed() throws Exception {
        FileBytes file = new FileBytes(1);
        Document document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, file);
        writer.setFullCompression();
        document.open();
        document.add(new Paragraph("a"));
        int taken = writer.getPdfIndirectReference().getNumber();
        writer.getExtraCatalog().put(new PdfName("Taken"), writer.getPdfIndirectReference());
        document.close();
        add(file, taken + 1);
        try (PDDocument read = Loader.loadPDF(file.toByteArray())) {
            assertThat(read.getNumberOfPages()).isEqualTo(1);
            COSArray numbers = read.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("Taken"));
            assertThat(numbers).hasSize(MANY);
            for (int i = 0; i < MANY; i++) {
                assertThat(((COSArray) numbers.getObject(i)).getInt(0)).isEqualTo(i);
            }
        }
    }

    private static void add(FileBytes file, int taken) {
        Trailer trailer = new Trailer(file);
        int first = trailer.next();
        ObjectStreams objects = new ObjectStreams(trailer, MANY);
        for (int i = 0; i < MANY; i++) {
            objects.begin().append(FileBytes.ascii("[")).append(i).append(FileBytes.ascii("]"));
        }
        FileBytes all = objects.beginTaken(taken).append(FileBytes.ascii("["));
        for (int i = 0; i < MANY; i++) {
            all.append(first + i).append(FileBytes.ascii(" 0 R "));
        }
        all.append(FileBytes.ascii("]"));
        objects.end();
    }

    @Test
    void end_isRefused_whenNotAllObjectsWereGiven() {
        FileBytes file = new FileBytes(1);
        Document document = new Document();
        PdfWriter.getInstance(document, file).setFullCompression();
        document.open();
        document.add(new Paragraph("a"));
        document.close();
        ObjectStreams objects = new ObjectStreams(new Trailer(file), 2);
        objects.begin().append(FileBytes.ascii("[]"));

        assertThatIllegalStateException().isThrownBy(objects::end);
    }

    @Test
    void file_isRefused_whenItEndsInNoStream() {
        FileBytes file = new FileBytes(1).append(FileBytes.ascii("%PDF-1.7\nstartxref\n9\n%%EOF\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Trailer(file));
    }
}
