package dev.annals.core.print;

import dev.annals.core.print.markup.ElementIndex;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** All characters that a document may put on its pages. */
final class DrawnText {

    private DrawnText() {}

    /** The text of a document, its drawings and its style sheet, in no particular order. */
    static String of(PrintJob job, ElementIndex elements, Sheet sheet) {
        // Marks, names and values are about half of what a template writes.
        StringBuilder drawn = new StringBuilder(job.html().length() / 2);
        elements.named("body").forEach(body -> gather(body, drawn));
        job.drawings().values().forEach(drawing -> drawing.texts().forEach(drawn::append));
        return drawn.append(sheet.letters()).toString();
    }

    private static void gather(Node parent, StringBuilder drawn) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE) {
                gather(child, drawn);
            } else if (child instanceof Text text) {
                drawn.append(text.getData());
            }
        }
    }
}
