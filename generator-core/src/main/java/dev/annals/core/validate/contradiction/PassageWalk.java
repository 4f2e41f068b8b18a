package dev.annals.core.validate.contradiction;

import dev.annals.core.model.prose.Block;
import java.util.ArrayList;
import java.util.List;

/** Collects the runs of text of a document, each with the headings above it. */
final class PassageWalk {

    private final List<Passage> passages;
    private final List<String> headings = new ArrayList<>();

    PassageWalk(List<Passage> passages) {
        this.passages = passages;
    }

    void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                while (headings.size() >= heading.level()) {
                    headings.remove(headings.size() - 1);
                }
                headings.add(new Passage(heading.inlines(), List.of()).text());
            } else if (block instanceof Block.Paragraph paragraph) {
                passages.add(new Passage(paragraph.inlines(), headings));
            } else if (block instanceof Block.Note note) {
                passages.add(new Passage(note.inlines(), headings));
            } else if (block instanceof Block.Items items) {
                items.items().forEach(this::blocks);
            } else if (block instanceof Block.Quote quote) {
                blocks(quote.blocks());
            }
        }
    }
}
