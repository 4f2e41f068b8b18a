package dev.annals.core.print.page;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.util.List;

/** Makes the sheets larger than their pages, by what is printed around them, and says where to cut. */
public final class SheetSizes extends PdfPageEventHelper {

    private final List<Rectangle> pages;
    private final Trim trim;
    private int current;

    /** For pages of these sizes, in order. */
    public SheetSizes(List<Rectangle> pages, Trim trim) {
        this.pages = List.copyOf(pages);
        this.trim = trim;
    }

    /** Begins with the first page, before the writer is open. */
    public void install(PdfWriter writer) {
        setBoxes(writer, 0);
        writer.setPageEvent(this);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        Rectangle sheet = trim.sheet(pages.get(current));
        // The writer takes the size of a page from this object when it has ended.
        Rectangle size = document.getPageSize();
        size.setLeft(sheet.getLeft());
        size.setBottom(sheet.getBottom());
        size.setRight(sheet.getRight());
        size.setTop(sheet.getTop());
        current++;
        if (current < pages.size()) {
            setBoxes(writer, current);
        }
    }

    private void setBoxes(PdfWriter writer, int page) {
        writer.setBoxSize("trim", pages.get(page));
        writer.setBoxSize("bleed", trim.bleedBox(pages.get(page)));
    }
}
