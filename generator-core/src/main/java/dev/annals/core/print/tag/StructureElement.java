package dev.annals.core.print.tag;

import com.lowagie.text.pdf.PdfName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A place in the structure of a document (ISO 32000-1, 14.7.2): its type, what it says of itself and what hangs on it. */
final class StructureElement {

    private static final int[] NONE = {};
    private static final byte[] NOTHING = {};

    private final PdfName type;
    private List<StructureElement> kids = List.of();
    private int[] marks = NONE;
    private int marked;
    private byte[] entries = NOTHING;
    private int number;

    /** The topmost element. */
    StructureElement(PdfName type) {
        this.type = type;
    }

    /** An element behind all that are in its parent. */
    StructureElement(StructureElement parent, PdfName type) {
        this.type = type;
        parent.add(this);
    }

    /** Most elements have no other in them. */
    private void add(StructureElement kid) {
        if (kids.isEmpty()) {
            kids = new ArrayList<>();
        }
        kids.add(kid);
    }

    PdfName type() {
        return type;
    }

    List<StructureElement> kids() {
        return kids;
    }

    /** Says more of itself: further entries of its dictionary, as they are written. */
    void say(byte[] more) {
        int end = entries.length;
        entries = Arrays.copyOf(entries, end + more.length);
        System.arraycopy(more, 0, entries, end, more.length);
    }

    byte[] entries() {
        return entries;
    }

    /** Hangs marked content on it, in the order of pages. */
    void mark(int page, int mark) {
        if (marked == marks.length) {
            marks = Arrays.copyOf(marks, Math.max(2, 2 * marked));
        }
        marks[marked] = page;
        marks[marked + 1] = mark;
        marked += 2;
    }

    /** How many marks hang on it. */
    int marks() {
        return marked / 2;
    }

    /** The page of a mark, counted from 0. */
    int page(int mark) {
        return marks[2 * mark];
    }

    /** The identifier of a mark on its page. */
    int identifier(int mark) {
        return marks[2 * mark + 1];
    }

    /** Numbers it and all below it. Returns the number behind the last one. */
    int numberFrom(int first) {
        number = first;
        int next = first + 1;
        for (int i = 0; i < kids.size(); i++) {
            next = kids.get(i).numberFrom(next);
        }
        return next;
    }

    /** Its number among the objects of the file. */
    int number() {
        return number;
    }
}
