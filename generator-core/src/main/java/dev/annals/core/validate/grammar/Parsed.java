package dev.annals.core.validate.grammar;

import dev.annals.core.finding.Code;
import java.util.List;

/** What came of reading a scalar: a value, or where and why it failed. */
public sealed interface Parsed<T> {

    /**
     * It was read.
     *
     * @param value what it says
     */
    record Good<T>(T value) implements Parsed<T> {}

    /**
     * It could not be read.
     *
     * @param code why
     * @param offset where in the scalar, in code points, 0-based
     * @param arguments for the finding
     */
    record Bad<T>(Code code, int offset, List<String> arguments) implements Parsed<T> {

        /** Keeps its own copy. */
        public Bad {
            arguments = List.copyOf(arguments);
        }
    }
}
