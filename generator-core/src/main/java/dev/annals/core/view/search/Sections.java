package dev.annals.core.view.search;

import dev.annals.core.view.document.BlockView;
import dev.annals.core.view.document.Chapter;
import dev.annals.core.view.document.DocumentView;
import dev.annals.core.view.part.Line;
import dev.annals.core.view.part.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a document into its sections. Its tables of figures and of entities, and its charts, are left out: what they
 * show is found by its own name.
 */
public final class Sections {

    private final List<Section> sections = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private String anchor = "";
    private String title = "";

    private Sections() {}

    /** The sections of a document, in order; the text before the first heading comes first, when there is any. */
    public static List<Section> of(DocumentView document) {
        Sections cut = new Sections();
        document.subtitle().ifPresent(cut.text::add);
        cut.add(document.preface());
        for (Chapter chapter : document.chapters()) {
            cut.enter(chapter.id(), chapter.number() + plain(chapter.title()));
            cut.add(chapter.blocks());
        }
        cut.close();
        return List.copyOf(cut.sections);
    }

    private void enter(String id, String words) {
        close();
        anchor = id;
        title = words;
    }

    private void close() {
        if (!anchor.isEmpty() || !text.isEmpty()) {
            sections.add(new Section(anchor, title, String.join(" ", text)));
        }
        text.clear();
    }

    private void add(List<BlockView> blocks) {
        for (BlockView block : blocks) {
            if (block instanceof BlockView.Heading heading) {
                enter(heading.id(), heading.number() + plain(heading.pieces()));
            } else if (block instanceof BlockView.Paragraph paragraph) {
                text.add(plain(paragraph.pieces()));
            } else if (block instanceof BlockView.Items items) {
                items.items().forEach(this::add);
            } else if (block instanceof BlockView.Quote quote) {
                add(quote.blocks());
            } else if (block instanceof BlockView.Picture picture) {
                text.add((picture.caption() + " " + picture.description()).strip());
            } else if (block instanceof BlockView.Table table) {
                table.head().forEach(row -> row.forEach(cell -> text.add(plain(cell.pieces()))));
                table.rows().forEach(row -> row.forEach(cell -> text.add(plain(cell.pieces()))));
            } else if (block instanceof BlockView.Entries entries) {
                entries.groups().stream()
                        .flatMap(group -> group.entries().stream())
                        .forEach(entry -> {
                            entry.title().ifPresent(label -> text.add(label.text()));
                            text.add(entry.line().plain());
                        });
            }
        }
    }

    private static String plain(List<Piece> pieces) {
        return new Line(pieces, Optional.empty()).plain();
    }
}
