package dev.annals.core.print.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the tree of bookmarks out of the headings h2 to h5, in the form that the layout engine reads. */
public final class Bookmarks {

    private record Level(int depth, Element element) {}

    private Bookmarks() {}

    /** Adds the tree to the head; a heading without an id gets one. */
    public static void write(ElementIndex elements, Element head) {
        Document document = elements.document();
        Element root = document.createElement("bookmarks");
        Deque<Level> open = new ArrayDeque<>();
        open.push(new Level(1, root));
        int unnamed = 0;
        for (Element heading : elements.headings()) {
            int depth = depth(heading.getNodeName());
            if (depth > 0) {
                while (open.element().depth >= depth) {
                    open.pop();
                }
                if (heading.getAttribute("id").isEmpty()) {
                    heading.setAttribute("id", "bookmark-" + ++unnamed);
                }
                Element bookmark = document.createElement("bookmark");
                bookmark.setAttribute("name", heading.getTextContent().strip());
                bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
                open.element().element.appendChild(bookmark);
                open.push(new Level(depth, bookmark));
            }
        }
        head.appendChild(root);
    }

    /** The level of a heading that has a bookmark, from 2; 0 of anything else. */
    private static int depth(String name) {
        boolean marked = name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '2' && name.charAt(1) <= '5';
        return marked ? name.charAt(1) - '0' : 0;
    }
}
