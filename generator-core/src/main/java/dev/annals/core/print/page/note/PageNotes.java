package dev.annals.core.print.page.note;

import static java.util.Objects.requireNonNull;

import dev.annals.core.print.markup.Elements;
import dev.annals.core.print.markup.NoteLists;
import dev.annals.core.print.markup.NoteLists.Note;
import dev.annals.core.print.page.PageCanvas;
import dev.annals.core.print.page.move.PageStyles;
import dev.annals.core.print.tag.Landing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import org.xhtmlrenderer.css.style.CalculatedStyle.Edge;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.layout.SharedContext;
import org.xhtmlrenderer.pdf.ITextFontContext;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.PageBox;

/**
 * Puts every note at the foot of the page that has its first mark. The room is taken from the bottom of that page; where
 * taking it moves the mark's line to the next page, its note goes along and the room stays free, so that the line does
 * not come back. Notes that would take more than half of a page go on at the foot of the next one, and those that no
 * foot can hold return to the end of their chapter. One for each document.
 */
public final class PageNotes {

    /** The largest part of a page's height that notes take. */
    private static final double LARGEST = 0.55;

    private final SharedContext context;
    private final PageStyles styles;
    private final List<Note> notes;
    private final TreeMap<Integer, PageNoteFoot> feet = new TreeMap<>();
    private final Map<Note, Integer> heights = new HashMap<>();
    private final Map<Integer, Double> reserved = new HashMap<>();
    private int tried = -1;

    /** For the notes of a document whose styles the context knows; taken out of it by {@link NoteLists#take}. */
    public PageNotes(SharedContext context, PageStyles styles, List<Note> notes) {
        this.context = context;
        this.styles = styles;
        this.notes = new ArrayList<>(notes);
    }

    /**
     * Brings notes to the first page that has other marks than notes.
     *
     * @return whether the document must be laid out again
     */
    public boolean move(Box root) {
        if (notes.isEmpty()) {
            return false;
        }
        Sheets sheets = new Sheets(requireNonNull(root.getLayer()));
        TreeMap<Integer, PageNoteFoot> wanted = sheets.wanted();
        if (sheets.released) {
            return true;
        }
        for (int page = 0; page < sheets.pages.size(); page++) {
            PageNoteFoot now = feet.getOrDefault(page, PageNoteFoot.NONE);
            PageNoteFoot next = wanted.getOrDefault(page, PageNoteFoot.NONE);
            PageNoteFoot kept = now.notes().equals(next.notes()) ? now : settled(page, now, next);
            if (kept != now || !sheets.css(page, kept).equals(styles.addition(page))) {
                feet.tailMap(page, true).clear();
                feet.putAll(wanted.tailMap(page, false));
                feet.put(page, kept);
                tried = page;
                sheets.apply();
                return true;
            }
        }
        return false;
    }

    /** The lines whose marks left the page when room was made for their notes must not return. */
    private PageNoteFoot settled(int page, PageNoteFoot now, PageNoteFoot next) {
        double floor = page == tried ? now.floor() : 0;
        if (page == tried) {
            for (Map.Entry<Note, Double> mark : now.depths().entrySet()) {
                floor = next.depths().containsKey(mark.getKey()) ? floor : Math.max(floor, mark.getValue());
            }
        }
        return new PageNoteFoot(next.notes(), floor, next.depths());
    }

    /** How many more layouts than other documents one with so many notes is worth. */
    public int mostMoves() {
        return 4 * notes.size();
    }

    /** Gives up: every note returns to the end of its chapter. */
    public void release() {
        List.copyOf(notes).forEach(this::putBack);
    }

    private void putBack(Note note) {
        notes.remove(note);
        feet.clear();
        tried = -1;
        NoteLists.release(note);
        restyle(note.home());
        if (notes.isEmpty()) {
            styles.set(Map.of());
        }
    }

    private void restyle(Element element) {
        context.getStyle(element, true);
        Elements.below(element, "*").forEach(inner -> context.getStyle(inner, true));
    }

    /** Hands over the laid-out notes. */
    public void forEach(Consumer<Box> action) {
        for (Note note : notes) {
            Box box = context.getBoxById(note.name());
            if (box != null) {
                action.accept(box);
            }
        }
    }

    /** Where the notes of a finished layout stand, by their ids. */
    public Map<String, Landing.Spot> spots(Box root) {
        Map<String, Landing.Spot> spots = new LinkedHashMap<>();
        Sheets sheets = new Sheets(requireNonNull(root.getLayer()));
        feet.forEach((page, foot) -> {
            double top = sheets.top(page, foot) + sheets.rule();
            for (Note note : foot.notes()) {
                spots.put(note.item().getAttribute("id"), new Landing.Spot(page, top / PageCanvas.DOTS_PER_POINT));
                top += heights.getOrDefault(note, 0);
            }
        });
        return spots;
    }

    /** The pages of one layout. */
    private final class Sheets {

        private final List<PageBox> pages;
        private final Layer layer;
        private final LayoutContext layout = context.newLayoutContextInstance(new ITextFontContext());
        private boolean released;

        Sheets(Layer layer) {
            this.layer = layer;
            this.pages = layer.getPages();
            notes.forEach(note -> {
                Box box = context.getBoxById(note.name());
                if (box != null) {
                    heights.put(note, box.getHeight());
                }
            });
        }

        private TreeMap<Integer, PageNoteFoot> wanted() {
            Map<Integer, List<Note>> marked = new TreeMap<>();
            Map<Note, Double> depths = new HashMap<>();
            for (Note note : List.copyOf(notes)) {
                Box mark = context.getBoxById(note.mark());
                Box line = mark instanceof InlineLayoutBox inline ? requireNonNull(inline.getLineBox()) : mark;
                PageBox page = line == null ? null : layer.getPage(layout, line.getAbsY());
                if (line == null || page == null || height(List.of(note)) >= LARGEST * full(page.getPageNo())) {
                    putBack(note);
                    released = true;
                } else {
                    marked.computeIfAbsent(page.getPageNo(), key -> new ArrayList<>())
                            .add(note);
                    // Not the whole line: the one above must keep its room, whatever is rounded.
                    double middle = line.getAbsY() + line.getHeight() / 2.0;
                    depths.put(note, page.getBottom() + reserved(page.getPageNo()) - middle);
                }
            }
            return released ? new TreeMap<>() : shared(marked, depths);
        }

        /** Every page takes its own notes and those left over, as many as it may hold. */
        private TreeMap<Integer, PageNoteFoot> shared(Map<Integer, List<Note>> marked, Map<Note, Double> depths) {
            TreeMap<Integer, PageNoteFoot> wanted = new TreeMap<>();
            List<Note> left = new ArrayList<>();
            for (PageBox page : pages) {
                List<Note> own = marked.getOrDefault(page.getPageNo(), List.of());
                left.addAll(own);
                List<Note> here = new ArrayList<>();
                while (!left.isEmpty() && height(here) + height(left.get(0)) < room(page)) {
                    here.add(left.remove(0));
                }
                Map<Note, Double> depth = new HashMap<>();
                own.forEach(note -> depth.put(note, requireNonNull(depths.get(note))));
                if (!here.isEmpty() || !own.isEmpty()) {
                    wanted.put(page.getPageNo(), new PageNoteFoot(here, 0, depth));
                }
            }
            left.forEach(PageNotes.this::putBack);
            released = !left.isEmpty();
            return wanted;
        }

        /** How high the notes of a page may become: not at all where its left margin is taken. */
        private double room(PageBox page) {
            boolean taken = PageStyles.hasSide(page.getPageInfo())
                    && styles.addition(page.getPageNo()).isEmpty();
            return taken ? 0 : LARGEST * full(page.getPageNo());
        }

        /** Height of the type area of a page without notes. */
        private double full(int page) {
            return pages.get(page).getContentHeight(layout) + reserved(page);
        }

        /** What this layout has left free for notes. */
        private double reserved(int page) {
            return reserved.getOrDefault(page, 0.0);
        }

        private double reserve(PageNoteFoot foot) {
            return Math.max(height(foot.notes()), foot.floor());
        }

        private double height(List<Note> some) {
            int height = some.isEmpty() ? 0 : rule();
            for (Note note : some) {
                height += height(note);
            }
            return height;
        }

        private int height(Note note) {
            return heights.getOrDefault(note, 0);
        }

        private int rule() {
            Box box = context.getBoxById(NoteLists.RULE);
            return box == null ? 0 : box.getHeight();
        }

        /** Where the notes of a page begin, from its upper edge. */
        private double top(int page, PageNoteFoot foot) {
            return pages.get(page).getMarginBorderPadding(layout, Edge.TOP) + full(page) - height(foot.notes());
        }

        private String css(int page, PageNoteFoot foot) {
            PageBox box = pages.get(page);
            double reserve = reserve(foot);
            if (reserve == 0 && foot.notes().isEmpty()) {
                return "";
            }
            StringBuilder content = new StringBuilder("element(" + NoteLists.RULE + ")");
            foot.notes()
                    .forEach(note ->
                            content.append(" element(").append(note.name()).append(')'));
            double top = top(page, foot) - box.getMargin(layout).top();
            return "padding-bottom:" + points(reserve)
                    + (foot.notes().isEmpty()
                            ? ""
                            : ";@left-top{content:" + content + ";vertical-align:top;text-align:left;padding:"
                                    + points(top) + " 0 0 " + points(box.getMarginBorderPadding(layout, Edge.LEFT))
                                    + ";width:" + points(box.getContentWidth(layout)) + "}");
        }

        /** The margin that a note stands in is as wide as its notes are. */
        private void widen(Note note, PageBox page) {
            String style = note.style() + ";width:" + points(page.getContentWidth(layout));
            if (!note.list().getAttribute("style").equals(style)) {
                note.list().setAttribute("style", style);
                restyle(note.list());
            }
        }

        private void apply() {
            Map<Integer, String> additions = new TreeMap<>();
            Map<Integer, Double> next = new HashMap<>();
            feet.forEach((page, foot) -> {
                String css = page < pages.size() ? css(page, foot) : "";
                if (!css.isEmpty()) {
                    additions.put(page, css);
                    next.put(page, reserve(foot));
                    foot.notes().forEach(note -> widen(note, pages.get(page)));
                }
            });
            reserved.clear();
            reserved.putAll(next);
            styles.set(additions);
        }
    }

    private static String points(double dots) {
        return String.format(Locale.ROOT, "%.2fpt", dots / PageCanvas.DOTS_PER_POINT);
    }
}
