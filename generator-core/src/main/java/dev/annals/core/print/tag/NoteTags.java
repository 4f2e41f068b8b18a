package dev.annals.core.print.tag;

import dev.annals.core.print.markup.Elements;
import dev.annals.core.print.markup.NoteLists;
import java.util.Map;
import java.util.function.BiConsumer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The places in the structure of the notes at the feet of pages: right behind the block that has the first mark of each. */
final class NoteTags {

    private final Map<String, Element> notes;
    private final Map<String, StructureElement> identified;

    /**
     * For the notes of a document.
     *
     * @param identified takes what has an identifier, as notes must (ISO 14289-1, 7.9)
     */
    NoteTags(Document document, Map<String, StructureElement> identified) {
        this.identified = identified;
        this.notes = NoteLists.byMark(document);
    }

    /** Whether the document has none that has not been added. */
    boolean isEmpty() {
        return notes.isEmpty();
    }

    /** Adds the notes that are first marked in an element; what is in them is added by the caller. */
    void add(Element element, StructureElement parent, BiConsumer<Element, StructureElement> content) {
        for (Element link : Elements.below(element, "a")) {
            Element list = notes.remove(link.getAttribute("id"));
            if (list != null) {
                StructureElement note = new StructureElement(parent, Tags.name("Note"));
                String id = list.getAttribute("id");
                StructureAttributes.sayIdentifier(id, note);
                identified.put(id, note);
                content.accept(Elements.children(list).get(0), note);
            }
        }
    }
}
