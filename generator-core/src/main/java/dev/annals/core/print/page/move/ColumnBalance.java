package dev.annals.core.print.page.move;

import static java.util.Objects.requireNonNull;

import dev.annals.core.print.markup.ListColumns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * Makes the two columns of lists as high as each other, the first rather the higher one; a list that is higher than the
 * page goes on in two columns on the next one. One for each document.
 */
public final class ColumnBalance {

    private final SharedContext context;
    private final List<Element> lists;
    private final Set<Element> balanced = new HashSet<>();

    /** For lists of a document whose styles the context knows. */
    public ColumnBalance(SharedContext context, List<Element> lists) {
        this.context = context;
        this.lists = List.copyOf(lists);
    }

    /**
     * Shares out the items of all lists by their heights, once.
     *
     * @return whether the document must be laid out again
     */
    public boolean move(Box root) {
        if (balanced.size() == lists.size()) {
            return false;
        }
        LayoutContext layout = context.newLayoutContextInstance(new ITextFontContext());
        Map<Element, Box> boxes = new IdentityHashMap<>();
        collect(root, boxes);
        boolean moved = false;
        for (Element list : lists) {
            List<Element> items = ListColumns.items(list);
            if (balanced.add(list) && items.stream().allMatch(boxes::containsKey)) {
                moved |= share(list, items, boxes, requireNonNull(root.getLayer()), layout);
            }
        }
        return moved;
    }

    private static boolean share(
            Element list, List<Element> items, Map<Element, Box> boxes, Layer pages, LayoutContext layout) {
        PageBox page = requireNonNull(
                pages.getPage(layout, requireNonNull(boxes.get(items.get(0))).getAbsY()));
        int room = page.getContentHeight(layout);
        List<List<Element>> columns = new ArrayList<>();
        int from = 0;
        while (from < items.size()) {
            int end = from;
            int height = 0;
            while (end < items.size() && (end == from || height + height(items.get(end), boxes) < 2 * room)) {
                height += height(items.get(end++), boxes);
            }
            int half = half(items, boxes, from, end, room);
            columns.add(items.subList(from, half));
            int stop = half;
            int second = 0;
            while (stop < end && (stop == half || second + height(items.get(stop), boxes) < room)) {
                second += height(items.get(stop++), boxes);
            }
            columns.add(items.subList(half, stop));
            from = stop;
        }
        boolean same =
                ListColumns.sizes(list).equals(columns.stream().map(List::size).toList());
        if (!same) {
            ListColumns.share(list, columns);
        }
        return !same;
    }

    /** Where the second column begins so that the higher one is as low as it can be. */
    private static int half(List<Element> items, Map<Element, Box> boxes, int from, int end, int room) {
        int whole = 0;
        for (Element item : items.subList(from, end)) {
            whole += height(item, boxes);
        }
        int first = 0;
        int half = from;
        int lowest = Integer.MAX_VALUE;
        for (int at = from; at < end; at++) {
            first += height(items.get(at), boxes);
            int higher = Math.max(first, whole - first);
            if (higher <= lowest && (first < room || at == from)) {
                lowest = higher;
                half = at + 1;
            }
        }
        return half;
    }

    private static int height(Element item, Map<Element, Box> boxes) {
        return requireNonNull(boxes.get(item)).getHeight();
    }

    private static void collect(Box box, Map<Element, Box> boxes) {
        if (box instanceof BlockBox
                && box.getElement() != null
                && box.getElement().getNodeName().equals("li")) {
            boxes.putIfAbsent(box.getElement(), box);
        }
        box.getChildren().forEach(child -> collect(child, boxes));
    }
}
