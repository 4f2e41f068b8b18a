package dev.annals.core.print.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Takes the notes out of {@code ol.notes} for the feet of pages: each becomes a list of its own, {@code ol.notes.foot},
 * that runs into the margin of whichever page asks for it. What belongs above the notes of a page is a
 * {@code div.note-rule}. The style of both is the profile's.
 */
public final class NoteLists {

    /** The running name, and id, of the line above the notes of a page. */
    public static final String RULE = "annals-note-rule";

    /** Attribute of a note's list: the id of its first mark. */
    private static final String MARK = "data-mark";

    private static final String NAME = "annals-note-";
    private static final String HIDDEN = "display:none";

    /**
     * A note of its own.
     *
     * @param name the running name and the id of its list
     * @param mark id of the mark in the text that is its first
     * @param list its list of one item
     * @param home the list it was taken from
     */
    public record Note(String name, String mark, Element list, Element home) {

        /** The note. */
        public Element item() {
            return Elements.below(list, "li").get(0);
        }

        /** The style that makes its list run into margins. */
        public String style() {
            return running(name);
        }
    }

    private NoteLists() {}

    /** Takes out every note with a mark in the text, in the order of the lists. */
    public static List<Note> take(ElementIndex elements) {
        List<Note> notes = marked(elements);
        if (notes.isEmpty()) {
            return notes;
        }
        Node place = topmost(notes.get(0).home());
        List<Note> taken = new ArrayList<>();
        for (Note note : notes) {
            taken.add(take(note, place));
        }
        run(place, elements.document().createElement("div"), RULE).setAttribute("class", "note-rule");
        return taken;
    }

    /** Every note with a mark in the text, still in its list. */
    private static List<Note> marked(ElementIndex elements) {
        List<Element> lists = elements.named("ol").stream()
                .filter(list -> Elements.hasClass(list, "notes"))
                .toList();
        List<Note> notes = new ArrayList<>();
        if (lists.isEmpty()) {
            return notes;
        }
        Set<String> ids = new HashSet<>();
        Elements.all(elements.document()).forEach(element -> ids.add(element.getAttribute("id")));
        for (Element list : lists) {
            for (Element item : Elements.children(list)) {
                mark(item, ids).ifPresent(mark -> notes.add(new Note(NAME + (notes.size() + 1), mark, item, list)));
            }
        }
        return notes;
    }

    /** Puts a note back to the others of its list. */
    public static void release(Note note) {
        Element home = note.home();
        Element item = note.item();
        home.setAttribute("style", "");
        item.setAttribute("data-released", note.name());
        Element next = Elements.children(home).stream()
                .filter(other -> number(other) > number(item))
                .findFirst()
                .orElse(null);
        home.insertBefore(item, next);
        note.list().getParentNode().removeChild(note.list());
    }

    private static int number(Element item) {
        String digits = item.getAttribute("data-released").replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    /** The lists of notes that stand at the feet of pages, by the ids of their first marks. */
    public static Map<String, Element> byMark(Document document) {
        Map<String, Element> lists = new LinkedHashMap<>();
        for (Element list : Elements.named(document, "ol")) {
            if (list.hasAttribute(MARK)) {
                lists.put(list.getAttribute(MARK), list);
            }
        }
        return lists;
    }

    private static Note take(Note note, Node place) {
        Element item = note.list();
        Element list = run(place, item.getOwnerDocument().createElement("ol"), note.name());
        list.setAttribute("class", "notes foot");
        list.setAttribute(MARK, note.mark());
        list.appendChild(item);
        if (Elements.children(note.home()).isEmpty()) {
            note.home().setAttribute("style", HIDDEN);
        }
        return new Note(note.name(), note.mark(), list, note.home());
    }

    private static Element run(Node place, Element element, String name) {
        element.setAttribute("id", name);
        element.setAttribute("style", running(name));
        place.getParentNode().insertBefore(element, place);
        return element;
    }

    private static String running(String name) {
        return "position:running(" + name + ");margin:0";
    }

    /** What a note leads back to. */
    private static Optional<String> mark(Element item, Set<String> ids) {
        return Elements.below(item, "a").stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> href.startsWith("#") && ids.contains(href.substring(1)))
                .map(href -> href.substring(1))
                .findFirst();
    }

    /** The element directly in the body that holds another: what runs stands before it and is never behind its page. */
    private static Node topmost(Element element) {
        Node node = element;
        while (node.getParentNode() instanceof Element parent
                && !parent.getNodeName().equals("body")) {
            node = parent;
        }
        return node;
    }
}
