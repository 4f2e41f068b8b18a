package dev.annals.core.validate.contradiction;

import dev.annals.core.finding.Place;
import dev.annals.core.model.prose.Binding;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.validate.grammar.FigureLiterals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * One run of text: a paragraph or an item of a list, without its marks. Each bound figure is one character {@link #BOUND};
 * a forced line break is a line end. Full-width characters are plain ones. Offsets are in UTF-16 units, 0-based.
 */
final class Passage {

    /** Stands for a bound figure. */
    static final char BOUND = '\uFFFC';

    private final String text;
    private final NavigableMap<Integer, Inline.Words> words = new TreeMap<>();
    private final NavigableMap<Integer, Binding> bindings = new TreeMap<>();
    private final List<String> headings;

    /** A run below these headings. */
    Passage(List<Inline> inlines, List<String> headings) {
        this.headings = List.copyOf(headings);
        StringBuilder all = new StringBuilder();
        add(inlines, all);
        this.text = all.toString();
    }

    private void add(List<Inline> inlines, StringBuilder all) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Words typed) {
                words.put(all.length(), typed);
                all.append(FigureLiterals.plain(typed.text()).replace(BOUND, ' '));
            } else if (inline instanceof Binding bound) {
                bindings.put(all.length(), bound);
                all.append(BOUND);
            } else if (inline instanceof Inline.Break) {
                all.append('\n');
            } else if (inline instanceof Inline.Emphasis emphasis) {
                add(emphasis.children(), all);
            } else if (inline instanceof Inline.Strong strong) {
                add(strong.children(), all);
            } else if (inline instanceof Inline.Link link) {
                add(link.children(), all);
            }
        }
    }

    /** The text. */
    String text() {
        return text;
    }

    /** The headings above it, the highest level first. */
    List<String> headings() {
        return headings;
    }

    /** The bound figures by offset. */
    Map<Integer, Binding> bindings() {
        return bindings;
    }

    /** Where the character at an offset of words is typed. */
    Place place(int offset) {
        Map.Entry<Integer, Inline.Words> run = words.floorEntry(offset);
        String before = run.getValue().text().substring(0, offset - run.getKey());
        return run.getValue().place().right(before.codePointCount(0, before.length()));
    }

    /** The words typed between two offsets, as typed; a run that binds a figure reads as its plain form. */
    String typed(int start, int end) {
        Map.Entry<Integer, Inline.Words> run = words.floorEntry(start);
        String whole = run.getValue().text();
        int until = end - run.getKey();
        return until <= whole.length() ? whole.substring(start - run.getKey(), until) : text.substring(start, end);
    }

    /** All runs of text in these blocks but those of tables, whose cells say little by themselves. */
    static List<Passage> of(List<dev.annals.core.model.prose.Block> blocks) {
        List<Passage> passages = new ArrayList<>();
        new PassageWalk(passages).blocks(blocks);
        return passages;
    }
}
