package dev.annals.core.validate.prose;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.setting.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the inline nodes of Markdown into inlines. */
final class InlineReading {

    private static final int DEEPEST = 16;
    private static final int FIRST_EAST_ASIAN = 0x2E80;
    private static final int LONGEST_SHARED = 32;

    private final ProseContext context;
    private final Origin origin;
    private final Lines lines = new Lines();
    private final BindingReading bindings;
    private final Labels notes;
    private final Labels references;

    /** Marks of notes and references are remembered in these names. */
    InlineReading(ProseContext context, Origin origin, Labels notes, Labels references) {
        this.context = context;
        this.notes = notes;
        this.references = references;
        this.origin = origin;
        this.bindings = new BindingReading(context, lines);
    }

    /** The inlines below a node. */
    List<Inline> read(Node parent) {
        return read(parent, 0);
    }

    private List<Inline> read(Node parent, int depth) {
        // Nearly all cells of tables hold one.
        List<Inline> inlines = new ArrayList<>(1);
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            Optional<Inline> inline = inline(child, depth);
            if (inline.isPresent()) {
                inlines.add(inline.get());
            }
        }
        return inlines;
    }

    private Optional<Inline> inline(Node node, int depth) {
        if (node instanceof Text text) {
            return Optional.of(words(text));
        }
        if (node instanceof BindingNode) {
            return binding(node);
        }
        if (node instanceof SoftLineBreak) {
            return needsSpace(node) ? Optional.of(words(" ", origin.place(node))) : Optional.empty();
        }
        if (node instanceof HardLineBreak) {
            return Optional.of(new Inline.Break());
        }
        return depth > DEEPEST ? unsupported("nesting", node) : nested(node, depth + 1);
    }

    private Optional<Inline> nested(Node node, int depth) {
        if (node instanceof Emphasis) {
            return Optional.of(new Inline.Emphasis(read(node, depth)));
        }
        if (node instanceof StrongEmphasis) {
            return Optional.of(new Inline.Strong(read(node, depth)));
        }
        if (node instanceof Link link) {
            return link(link, depth);
        }
        if (node instanceof Image image) {
            String address = PictureAddress.plain(image.getDestination());
            context.scope().add(Code.PICTURE_ADDRESS, origin.place(image), PictureAddress.shown(address), "alone");
            return Optional.empty();
        }
        return unsupported(node instanceof HtmlInline ? "html" : "code", node);
    }

    private Optional<Inline> unsupported(String what, Node node) {
        context.scope().add(Code.MARKDOWN_UNSUPPORTED, origin.place(node), what);
        return Optional.empty();
    }

    private Optional<Inline> link(Link link, int depth) {
        String target = link.getDestination();
        String lower = target.toLowerCase(Locale.ROOT);
        boolean allowed = lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("mailto:");
        boolean bound = target.indexOf(Masking.START) >= 0 || target.indexOf(Masking.FILL) >= 0;
        if (!allowed || bound) {
            return unsupported("link", link);
        }
        return Optional.of(new Inline.Link(Masking.unmask(target), read(link, depth)));
    }

    private Inline words(Text text) {
        Inline.Words words = words(shared(Masking.unmask(text.getLiteral())), origin.place(text));
        int open = words.text().indexOf("{{");
        if (open >= 0 || Braces.strayIn(words.text())) {
            int at = open >= 0 ? open : words.text().indexOf("}}");
            Place place = words.place().right(words.text().codePointCount(0, at));
            context.scope().add(Code.BINDING_MALFORMED, place, words.text().substring(at));
        }
        return words;
    }

    private Inline.Words words(String text, Place place) {
        return new Inline.Words(text, lines.of(place), place.column());
    }

    /** Most words are those of cells, which are short, and the same in many tables. */
    private static String shared(String words) {
        return words.length() > LONGEST_SHARED ? words : words.intern();
    }

    private Optional<Inline> binding(Node node) {
        String typed = origin.typed(node);
        Place place = origin.place(node);
        if (typed.startsWith("[^") && typed.endsWith("]")) {
            String label = typed.substring(2, typed.length() - 1);
            notes.use(label, place);
            return Optional.of(new Inline.NoteMark(label, place));
        }
        if (!typed.startsWith("{{")) {
            return Optional.of(words(typed, place));
        }
        String inner = typed.substring(2, typed.length() - 2);
        if (BlockReading.isReference(inner)) {
            String label = inner.substring(BlockReading.colon(inner) + 1).strip();
            references.use(label, place);
            return Optional.of(new Inline.Reference(label, place));
        }
        if (BlockReading.isBlock(inner) && !BlockReading.isIndicator(inner, context)) {
            context.scope().add(Code.BLOCK_MALFORMED, place, typed, "alone");
            return Optional.empty();
        }
        return bindings.read(inner, place::right);
    }

    /** A line's end is a space in English; in Chinese only between two Latin words. */
    private boolean needsSpace(Node lineBreak) {
        if (context.language() != Language.CHINESE) {
            return true;
        }
        return lineBreak.getPrevious() instanceof Text before
                && lineBreak.getNext() instanceof Text after
                && isLatin(before.getLiteral().codePoints().reduce(0, (first, last) -> last))
                && isLatin(after.getLiteral().codePoints().findFirst().orElse(0));
    }

    private static boolean isLatin(int point) {
        return point > ' ' && point < FIRST_EAST_ASIAN;
    }
}
