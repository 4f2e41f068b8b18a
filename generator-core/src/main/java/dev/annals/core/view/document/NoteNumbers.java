package dev.annals.core.view.document;

import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.view.edition.Lines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the notes of a document by their first marks, and gives each to the chapter of that mark. */
final class NoteNumbers {

    private final Lines lines;
    private final Map<String, Block.Note> notes = new LinkedHashMap<>();
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final List<NoteView> open = new ArrayList<>();

    NoteNumbers(List<Block> blocks, Lines lines) {
        this.lines = lines;
        blocks.forEach(this::define);
    }

    private void define(Block block) {
        if (block instanceof Block.Note note) {
            notes.putIfAbsent(note.label(), note);
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> item.forEach(this::define));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(this::define);
        }
    }

    /** Counts the marks in a block. */
    void count(Block block) {
        if (block instanceof Block.Heading heading) {
            marks(heading.inlines());
        } else if (block instanceof Block.Paragraph paragraph) {
            marks(paragraph.inlines());
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> item.forEach(this::count));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(this::count);
        } else if (block instanceof Block.Table table) {
            table.cells().forEach(cell -> marks(cell.inlines()));
        }
    }

    private void marks(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.NoteMark mark) {
                mark(mark.label());
            } else if (inline instanceof Inline.Strong strong) {
                marks(strong.children());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                marks(emphasis.children());
            } else if (inline instanceof Inline.Link link) {
                marks(link.children());
            }
        }
    }

    private void mark(String label) {
        Block.Note note = notes.get(label);
        if (note != null && !numbers.containsKey(label)) {
            String number = Integer.toString(numbers.size() + 1);
            numbers.put(label, number);
            open.add(new NoteView(number, lines.pieces(note.inlines())));
        }
    }

    /** The notes that were marked first since the last call. */
    List<NoteView> take() {
        List<NoteView> taken = List.copyOf(open);
        open.clear();
        return taken;
    }

    /** The numbers by name. */
    Map<String, String> numbers() {
        return numbers;
    }
}
