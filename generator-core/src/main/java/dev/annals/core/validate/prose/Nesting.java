package dev.annals.core.validate.prose;

import dev.annals.core.finding.Code;
import dev.annals.core.validate.schema.Scope;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/**
 * Tells lists and quotations that stand so deep inside of each other that a page has no room for them. What is deeper
 * than the first that is told, is not told.
 */
final class Nesting {

    /** So many indents leave two thirds of a line of the narrowest built-in page. */
    private static final int DEEPEST = 10;

    private Nesting() {}

    static void check(Node root, Origin origin, Scope scope) {
        check(root, 0, origin, scope);
    }

    private static void check(Node parent, int depth, Origin origin, Scope scope) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            int below = depth + (child instanceof ListBlock || child instanceof BlockQuote ? 1 : 0);
            if (below > DEEPEST) {
                scope.add(Code.NESTED_TOO_DEEP, origin.place(child), String.valueOf(DEEPEST));
            } else {
                check(child, below, origin, scope);
            }
        }
    }
}
