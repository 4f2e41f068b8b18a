package dev.annals.core.view.document;

import dev.annals.core.model.document.Document;
import dev.annals.core.model.prose.Block;
import dev.annals.core.setting.Messages;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Lines;
import dev.annals.core.view.part.Piece;
import dev.annals.core.wording.DateWords;
import java.util.ArrayList;
import java.util.List;

/**
 * Composes a document: chapters, numbers of headings, figures and tables, and every bound figure in words.
 *
 * <p>Figures and tables are numbered by chapter (图2-1, 表3-2), as {@code typesetting.md} §3 asks.
 */
public final class DocumentComposer {

    private final Edition edition;
    private final Lines lines;

    /** For an edition in the document's own language. */
    public DocumentComposer(Edition edition) {
        this.edition = edition;
        this.lines = new Lines(edition);
    }

    /** The document in words. */
    public DocumentView compose(Document document) {
        Messages messages = edition.messages();
        HeadingNumbers numbers = new HeadingNumbers(edition.language());
        FloatNumbers floats = new FloatNumbers(messages);
        NoteNumbers notes = new NoteNumbers(document.blocks(), lines);
        BlockComposer blocks = new BlockComposer(edition, floats, numbers, document.subjects());
        List<Chapter> chapters = new ArrayList<>();
        Chapter open = opened("", "", List.of());
        List<BlockView> views = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                chapters.add(closed(open, views, notes));
                String number = numbers.next(1);
                floats.enter(numbers.chapter());
                open = opened("s" + numbers.chapter(), number, lines.pieces(heading.inlines()));
                views = new ArrayList<>();
            } else {
                blocks.compose(block, views);
            }
            notes.count(block);
        }
        chapters.add(closed(open, views, notes));
        Chapter preface = chapters.remove(0);
        return view(document, floats, notes, preface, chapters);
    }

    private DocumentView view(
            Document document, FloatNumbers floats, NoteNumbers notes, Chapter preface, List<Chapter> chapters) {
        Messages messages = edition.messages();
        return new DocumentView(
                document.id(),
                document.language().tag(),
                document.kind().key(),
                document.title(),
                document.titleLines(),
                document.subtitle(),
                document.issuer(),
                document.date().map(date -> DateWords.of(date, messages)),
                messages.text("document.kind." + document.kind().key()),
                OfficialView.of(document, messages),
                FrontView.of(document.frontPages(), preface.blocks(), chapters),
                floats.named(),
                notes.numbers(),
                preface.notes(),
                preface.blocks(),
                chapters);
    }

    private static Chapter opened(String id, String number, List<Piece> title) {
        return new Chapter(id, number, title, List.of(), List.of());
    }

    private static Chapter closed(Chapter open, List<BlockView> blocks, NoteNumbers notes) {
        return new Chapter(open.id(), open.number(), open.title(), blocks, notes.take());
    }
}
