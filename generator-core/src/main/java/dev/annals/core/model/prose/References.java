package dev.annals.core.model.prose;

import java.util.ArrayList;
import java.util.List;

/** The references to figures and tables in a text, in its order. */
public final class References {

    private final List<Inline.Reference> found = new ArrayList<>();

    private References() {}

    /** All references in these blocks, and in what is inside of them. */
    public static List<Inline.Reference> in(List<Block> blocks) {
        References references = new References();
        references.blocks(blocks);
        return List.copyOf(references.found);
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                inlines(heading.inlines());
            } else if (block instanceof Block.Paragraph paragraph) {
                inlines(paragraph.inlines());
            } else if (block instanceof Block.Note note) {
                inlines(note.inlines());
            } else if (block instanceof Block.Items items) {
                items.items().forEach(this::blocks);
            } else if (block instanceof Block.Quote quote) {
                blocks(quote.blocks());
            } else if (block instanceof Block.Table table) {
                table.cells().forEach(cell -> inlines(cell.inlines()));
            }
        }
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Reference reference) {
                found.add(reference);
            } else if (inline instanceof Inline.Strong strong) {
                inlines(strong.children());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                inlines(emphasis.children());
            } else if (inline instanceof Inline.Link link) {
                inlines(link.children());
            }
        }
    }
}
