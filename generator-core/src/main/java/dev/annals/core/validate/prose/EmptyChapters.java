package dev.annals.core.validate.prose;

import dev.annals.core.finding.Code;
import dev.annals.core.validate.schema.Scope;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** Tells headings with nothing below them before the next heading of their level, or the end. */
final class EmptyChapters {

    private EmptyChapters() {}

    static void check(Node root, Origin origin, Scope scope) {
        for (Node child = root.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Heading heading && heading.getFirstChild() != null && isEmpty(heading, origin)) {
                String words = origin.typed(heading).replaceFirst("^#+\\s*", "").replaceFirst("\\s+#*\\s*$", "");
                scope.add(Code.CHAPTER_EMPTY, origin.place(heading), words);
            }
        }
    }

    /** Notes do not count: they stand elsewhere on the page. */
    private static boolean isEmpty(Heading heading, Origin origin) {
        Node next = heading.getNext();
        while (next instanceof LinkReferenceDefinition || isNote(next, origin)) {
            next = next.getNext();
        }
        return next == null || next instanceof Heading other && other.getLevel() <= heading.getLevel();
    }

    private static boolean isNote(@Nullable Node node, Origin origin) {
        return node instanceof Paragraph
                && node.getFirstChild() instanceof BindingNode first
                && Masking.isNote(origin.typed(first));
    }
}
