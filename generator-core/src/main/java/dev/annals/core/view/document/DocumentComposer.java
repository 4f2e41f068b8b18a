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
        BlockComposer blocks = new BlockComposer(edition, floats, numbers, document.subjects());
        List<BlockView> preface = new ArrayList<>();
        List<Chapter> chapters = new ArrayList<>();
        List<BlockView> open = preface;
        for (Block block : document.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                String number = numbers.next(1);
                floats.enter(numbers.chapter());
                open = new ArrayList<>();
                chapters.add(new Chapter("s" + numbers.chapter(), number, pieces(heading), List.of()));
            } else {
                open.add(blocks.compose(block));
            }
            replaceLast(chapters, open);
        }
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
                preface,
                chapters);
    }

    private List<Piece> pieces(Block.Heading heading) {
        return lines.pieces(heading.inlines());
    }

    private static void replaceLast(List<Chapter> chapters, List<BlockView> blocks) {
        if (!chapters.isEmpty()) {
            Chapter last = chapters.remove(chapters.size() - 1);
            chapters.add(new Chapter(last.id(), last.number(), last.title(), blocks));
        }
    }
}
