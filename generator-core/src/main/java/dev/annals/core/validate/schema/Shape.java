package dev.annals.core.validate.schema;

import dev.annals.core.finding.Code;
import dev.annals.core.source.Node;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A way of writing a value: how it is described and how it is read.
 *
 * @param type the description
 * @param reading reads a node; what is wrong goes to the scope's findings, and then nothing comes back
 * @param <T> what is read
 */
public record Shape<T>(Type type, BiFunction<Node, Scope, Optional<T>> reading) {

    /** Reads a node. */
    public Optional<T> read(Node node, Scope scope) {
        return reading.apply(node, scope);
    }

    /** Tells that a node is not what this shape expects. */
    public static void refuse(Type expected, Node found, Scope scope) {
        scope.add(Code.WRONG_SHAPE, found.place(), expected.shape(), nameOf(found));
    }

    private static String nameOf(Node node) {
        if (node instanceof Node.Mapping) {
            return "mapping";
        }
        if (node instanceof Node.Sequence) {
            return "list";
        }
        return node instanceof Node.Scalar ? "scalar" : "nothing";
    }
}
