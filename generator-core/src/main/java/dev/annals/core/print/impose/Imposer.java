package dev.annals.core.print.impose;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfImportedPage;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfWriter;
import dev.annals.core.print.archive.ArchiveMetadata;
import dev.annals.core.print.archive.PressFile;
import dev.annals.core.print.style.Imposition;
import dev.annals.core.print.trailer.FileBytes;
import dev.annals.core.print.trailer.StableBytes;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Lays the pages of a finished file on sheets twice as wide, in the order in which a folded and stitched booklet is
 * printed on both sides. The file for the press keeps PDF/A-2b but no structure: its pages are not in reading order.
 */
public final class Imposer {

    /** Bytes that a file seldom passes. */
    private static final int USUAL_SIZE = 640 << 10;

    private final PdfReader pages;
    private final Imposition imposition;
    private final float width;
    private final float height;

    private Imposer(PdfReader pages, Imposition imposition) {
        this.pages = pages;
        this.imposition = imposition;
        Rectangle first = trimmed(1);
        this.width = first.getWidth();
        this.height = first.getHeight();
    }

    /** The file for the press. */
    public static byte[] impose(byte[] pdf, Imposition imposition, ArchiveMetadata metadata) {
        try (PdfReader reader = new PdfReader(pdf)) {
            return StableBytes.of(new Imposer(reader, imposition).sheets(metadata));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileBytes sheets(ArchiveMetadata metadata) throws IOException {
        FileBytes out = new FileBytes(USUAL_SIZE);
        try (Document document = new Document(new Rectangle(2 * width, height), 0, 0, 0, 0)) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            PressFile press = new PressFile(writer, metadata);
            document.open();
            for (Folding.Side side : new Folding(pages.getNumberOfPages()).sides()) {
                float nearer = (float) imposition.creep() * side.depth();
                writer.setPageEmpty(false);
                put(writer, side.left(), nearer);
                put(writer, side.right(), width - nearer);
                document.newPage();
            }
            press.finish();
        }
        return out;
    }

    /** Puts a page onto the sheet, cut to its own size; a blank one is left out, one that lies on its side is turned. */
    private void put(PdfWriter writer, int number, float left) {
        if (number > pages.getNumberOfPages()) {
            return;
        }
        PdfContentByte sheet = writer.getDirectContent();
        PdfImportedPage page = writer.getImportedPage(pages, number);
        sheet.saveState();
        sheet.rectangle(left, 0, width, height);
        sheet.clip();
        sheet.newPath();
        Rectangle trimmed = trimmed(number);
        if (trimmed.getWidth() > trimmed.getHeight() && width < height) {
            sheet.addTemplate(page, 0, 1, -1, 0, left + width, 0);
        } else {
            sheet.addTemplate(page, 1, 0, 0, 1, left, 0);
        }
        sheet.restoreState();
    }

    private Rectangle trimmed(int number) {
        Rectangle trim = pages.getBoxSize(number, "trim");
        return trim == null ? pages.getPageSize(number) : trim;
    }
}
