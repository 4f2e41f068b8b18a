package dev.annals.core.print.tag;

import static dev.annals.core.print.trailer.FileBytes.ascii;

import com.lowagie.text.pdf.PdfWriter;
import dev.annals.core.print.trailer.FileBytes;
import dev.annals.core.print.trailer.ObjectStreams;
import dev.annals.core.print.trailer.Trailer;
import java.util.List;
import java.util.SortedMap;

/**
 * Writes the structure of a document behind all else (ISO 32000-1, 14.7). The writer of the file would keep a map for each of
 * its elements, of which a report has thousands.
 */
final class StructureWriter {

    private static final byte[] TYPE = ascii("<</S");
    private static final byte[] PARENT = ascii("/P ");
    private static final byte[] PAGE = ascii("/Pg ");
    private static final byte[] KIDS = ascii("/K[");
    private static final byte[] MARK = ascii("<</Type/MCR/MCID ");
    private static final byte[] OBJECT = ascii("<</Type/OBJR/Obj ");
    private static final byte[] ROOT = ascii("<</Type/StructTreeRoot/K ");
    private static final byte[] PARENTS = ascii(" 0 R/ParentTree<</Nums[");
    private static final byte[] IDENTIFIERS = ascii("/IDTree<</Names[");
    private static final byte[] REFERENCE = ascii(" 0 R");
    private static final byte[] NOTHING = {};
    private static final byte[] SPACE = ascii(" ");
    private static final byte[] OPEN = ascii("[");
    private static final byte[] CLOSE = ascii("]");
    private static final byte[] END = ascii(">>");

    private final PdfWriter writer;
    private final int root;
    private final StructureTree tree;
    private final ParentTree parents;

    /**
     * For the structure of a file that has been painted.
     *
     * @param root the number that has been taken for the root
     */
    StructureWriter(PdfWriter writer, int root, StructureTree tree, ParentTree parents) {
        this.writer = writer;
        this.root = root;
        this.tree = tree;
        this.parents = parents;
    }

    /** Writes it at the end of a file that is finished otherwise. */
    void write(FileBytes file) {
        Trailer trailer = new Trailer(file);
        int first = trailer.next();
        int behind = tree.top().numberFrom(first);
        List<List<StructureElement>> pages = parents.pages();
        ObjectStreams objects = new ObjectStreams(trailer, behind - first + pages.size());
        write(tree.top(), root, objects);
        for (List<StructureElement> marks : pages) {
            FileBytes out = objects.begin().append(OPEN);
            writeAll(marks, out);
            out.append(CLOSE);
        }
        writeRoot(behind, objects.beginTaken(root));
        objects.end();
    }

    private void write(StructureElement element, int parent, ObjectStreams objects) {
        FileBytes out = objects.begin();
        out.append(TYPE).append(element.type().getBytes());
        out.append(PARENT).append(parent).append(REFERENCE);
        List<StructureElement> kids = element.kids();
        if (kids.isEmpty()) {
            writeMarks(element, out);
        } else {
            out.append(KIDS);
            writeAll(kids, out);
            writeReferences(element, out);
            out.append(CLOSE);
        }
        out.append(element.entries()).append(END);
        for (int i = 0; i < kids.size(); i++) {
            write(kids.get(i), element.number(), objects);
        }
    }

    private static void writeAll(List<StructureElement> elements, FileBytes out) {
        for (int i = 0; i < elements.size(); i++) {
            out.append(i == 0 ? NOTHING : SPACE)
                    .append(elements.get(i).number())
                    .append(REFERENCE);
        }
    }

    private void writeReferences(StructureElement element, FileBytes out) {
        for (ParentTree.Reference reference : parents.references(element)) {
            out.append(OBJECT).append(reference.annotation()).append(REFERENCE);
            writePage(reference.page(), out).append(END);
        }
    }

    /** Marks on the page of the first one need not name theirs. */
    private void writeMarks(StructureElement leaf, FileBytes out) {
        if (leaf.marks() == 0) {
            return;
        }
        writePage(leaf.page(0), out).append(KIDS).append(leaf.identifier(0));
        for (int i = 1; i < leaf.marks(); i++) {
            if (leaf.page(i) == leaf.page(0)) {
                out.append(SPACE).append(leaf.identifier(i));
            } else {
                out.append(MARK).append(leaf.identifier(i));
                writePage(leaf.page(i), out).append(END);
            }
        }
        out.append(CLOSE);
    }

    private FileBytes writePage(int page, FileBytes out) {
        int number = writer.getPageReference(page + 1).getNumber();
        return out.append(PAGE).append(number).append(REFERENCE);
    }

    private void writeRoot(int firstPage, FileBytes out) {
        out.append(ROOT).append(tree.top().number()).append(PARENTS);
        int keys = parents.pages().size();
        for (int i = 0; i < keys; i++) {
            out.append(i).append(SPACE).append(firstPage + i).append(REFERENCE).write(' ');
        }
        for (StructureElement element : parents.annotations()) {
            out.append(keys++)
                    .append(SPACE)
                    .append(element.number())
                    .append(REFERENCE)
                    .write(' ');
        }
        out.append(CLOSE).append(END);
        writeIdentifiers(tree.identified(), out);
        out.append(END);
    }

    /** Whoever has identifiers must list them (ISO 32000-1, 14.7.2). */
    private static void writeIdentifiers(SortedMap<String, StructureElement> identified, FileBytes out) {
        if (!identified.isEmpty()) {
            out.append(IDENTIFIERS);
            identified.forEach((id, element) -> out.append(StructureAttributes.text(id))
                    .append(element.number())
                    .append(REFERENCE));
            out.append(CLOSE).append(END);
        }
    }
}
