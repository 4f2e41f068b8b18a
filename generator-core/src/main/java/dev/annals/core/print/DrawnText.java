package dev.annals.core.print;

import dev.annals.core.print.markup.ElementIndex;
import java.util.BitSet;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** The characters that a document may put on its pages. */
final class DrawnText {

    private final BitSet characters = new BitSet(Character.MAX_VALUE);

    private DrawnText() {}

    /** Each character of a document, its drawings and its style sheet, once, in the order of their numbers. */
    static String of(PrintJob job, ElementIndex elements, Sheet sheet) {
        DrawnText drawn = new DrawnText();
        elements.named("body").forEach(drawn::gather);
        job.drawings().values().forEach(drawing -> drawing.texts().forEach(drawn::add));
        drawn.add(sheet.letters());
        return drawn.all();
    }

    private void gather(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                gather(child);
            } else if (child instanceof Text text) {
                add(text.getData());
            }
        }
    }

    private void add(String text) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            characters.set(codePoint);
            at += Character.charCount(codePoint);
        }
    }

    private String all() {
        StringBuilder all = new StringBuilder();
        for (int one = characters.nextSetBit(0); one >= 0; one = characters.nextSetBit(one + 1)) {
            all.appendCodePoint(one);
        }
        return all.toString();
    }
}
