package dev.annals.core.validate.prose;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Turns the body of a document into blocks. */
public final class MarkdownReading {

    private static final int DEEPEST = 24;
    private static final int LAST_LEVEL = 4;

    private final ProseContext context;
    private final Origin origin;
    private final Labels notes = new Labels();
    private final Labels references = new Labels();
    private final InlineReading inlines;
    private final BlockReading blocks;
    private final PictureReading pictures;

    private MarkdownReading(SourceFile file, ProseContext context) {
        this.context = context;
        this.origin = new Origin(file);
        this.inlines = new InlineReading(context, origin, notes, references);
        this.blocks = new BlockReading(context, references);
        this.pictures = new PictureReading(context, origin, references);
    }

    /** The blocks of a file with a body; what cannot be read is left out and told. */
    public static List<Block> read(SourceFile file, ProseContext context) {
        return new MarkdownReading(file, context).document();
    }

    private List<Block> document() {
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .customInlineContentParserFactory(new BindingNode.Factory())
                .inlineParserFactory(WholeInlines::new)
                .maxOpenBlockParsers(DEEPEST)
                .maxInlineNesting(DEEPEST)
                .build();
        Node root = parser.parse(origin.masked());
        if (root.getFirstChild() == null) {
            context.scope().add(Code.DOCUMENT_EMPTY, origin.place(0, 0));
        }
        List<Block> read = children(root);
        HeadingLevels.check(read, context.scope());
        EmptyChapters.check(root, origin, context.scope());
        Nesting.check(root, origin, context.scope());
        notes.tellUnknown(Code.NOTE_UNKNOWN, context.scope());
        notes.tellUnused(Code.NOTE_UNUSED, context.scope());
        references.tellUnknown(Code.REFERENCE_UNKNOWN, context.scope());
        references.tellUnnumbered(context.scope());
        return read;
    }

    private List<Block> children(Node parent) {
        List<Block> read = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            boolean columns = child instanceof ListBlock && isColumns(child.getPrevious());
            read.addAll(columns ? List.of(items(child).inColumns()) : block(child));
        }
        return read;
    }

    private List<Block> block(Node node) {
        if (node instanceof Paragraph) {
            if (isNote(node.getFirstChild())) {
                return notes(node);
            }
            if (PictureReading.isPictures(node)) {
                return pictures.read(node);
            }
            return isBlocks(node) ? ownBlocks(node) : List.of(paragraph(node));
        }
        if (node instanceof Heading heading) {
            return heading(heading).map(List::of).orElse(List.of());
        }
        if (node instanceof ListBlock) {
            return List.of(items(node));
        }
        if (node instanceof BlockQuote) {
            return List.of(new Block.Quote(children(node)));
        }
        if (node instanceof TableBlock) {
            return List.of(table(node));
        }
        return node instanceof LinkReferenceDefinition ? List.of() : unsupported(node);
    }

    private List<Block> unsupported(Node node) {
        String what = node instanceof HtmlBlock ? "html" : node instanceof ThematicBreak ? "rule" : "code";
        context.scope().add(Code.MARKDOWN_UNSUPPORTED, origin.place(node), what);
        return List.of();
    }

    private Optional<Block> heading(Heading heading) {
        Place place = origin.place(heading);
        List<Inline> words = inlines.read(heading);
        if (heading.getLevel() > LAST_LEVEL) {
            context.scope().add(Code.MARKDOWN_UNSUPPORTED, place, "heading-" + heading.getLevel());
            return Optional.empty();
        }
        if (!origin.lineOf(heading).stripLeading().startsWith("#")) {
            context.scope().add(Code.MARKDOWN_UNSUPPORTED, place, "underlined-heading");
        }
        if (words.isEmpty() && heading.getFirstChild() == null) {
            context.scope().add(Code.TEXT_EMPTY, place, "#");
        }
        return Optional.of(new Block.Heading(heading.getLevel(), words, place));
    }

    private Block.Items items(Node list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(children(item));
        }
        return new Block.Items(list instanceof OrderedList, false, items);
    }

    /** A paragraph without the spaces that Chinese authors indent it with. */
    private Block paragraph(Node node) {
        List<Inline> words = new ArrayList<>(inlines.read(node));
        if (!words.isEmpty() && words.get(0) instanceof Inline.Words first) {
            String text = first.text().stripLeading();
            int indent = first.text().length() - text.length();
            words.set(0, new Inline.Words(text, first.line(), first.column() + indent));
        }
        return new Block.Paragraph(words);
    }

    private Block table(Node table) {
        List<List<TableSpans.Typed>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(cells(row));
            }
        }
        return TableSpans.join(rows, context.scope());
    }

    private List<TableSpans.Typed> cells(Node row) {
        List<TableSpans.Typed> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(new TableSpans.Typed(origin.typed(cell).strip(), inlines.read(cell), origin.place(cell)));
        }
        return cells;
    }

    /** Whether a paragraph holds nothing but blocks of ours, each on a line. */
    private boolean isBlocks(Node paragraph) {
        int found = 0;
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof BindingNode && BlockReading.isBlock(inner(child))) {
                found++;
            } else if (!(child instanceof SoftLineBreak)
                    && !(child instanceof Text text && text.getLiteral().isBlank())) {
                return false;
            }
        }
        return found > 0;
    }

    /** Whether a paragraph ends with the word that sets the list behind it in columns. */
    private boolean isColumns(@Nullable Node paragraph) {
        return paragraph instanceof Paragraph
                && isBlocks(paragraph)
                && paragraph.getLastChild() instanceof BindingNode last
                && inner(last).strip().equals(BlockReading.COLUMNS);
    }

    private List<Block> ownBlocks(Node paragraph) {
        List<Block> own = new ArrayList<>();
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof BindingNode && inner(child).strip().equals(BlockReading.COLUMNS)) {
                if (!isColumns(paragraph) || !(paragraph.getNext() instanceof ListBlock)) {
                    context.scope().add(Code.COLUMNS_WITHOUT_LIST, origin.place(child));
                }
            } else if (child instanceof BindingNode) {
                own.addAll(blocks.read(inner(child), origin.place(child)));
            }
        }
        return own;
    }

    /** Whether a node is the name of a note that begins there. */
    private boolean isNote(@Nullable Node node) {
        return node instanceof BindingNode && Masking.isNote(origin.typed(node));
    }

    /** The notes of a paragraph that begins with one; every line may begin another. */
    private List<Block> notes(Node paragraph) {
        List<Block> read = new ArrayList<>();
        Node first = paragraph.getFirstChild();
        while (first != null) {
            Paragraph words = new Paragraph();
            Node next = first.getNext();
            while (next != null && !isNote(next)) {
                Node child = next;
                next = next.getNext();
                words.appendChild(child);
            }
            String typed = origin.typed(first);
            String label = typed.substring(2, typed.length() - 2);
            notes.define(label, origin.place(first), context.scope());
            read.add(new Block.Note(label, ((Block.Paragraph) paragraph(words)).inlines(), origin.place(first)));
            first = next;
        }
        return read;
    }

    private String inner(Node binding) {
        String typed = origin.typed(binding);
        return typed.startsWith("{{") ? typed.substring(2, typed.length() - 2) : "";
    }
}
