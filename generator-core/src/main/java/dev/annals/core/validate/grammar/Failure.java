package dev.annals.core.validate.grammar;

import dev.annals.core.finding.Code;
import java.util.List;

/** Ends the reading of a scalar from any depth; never leaves this package. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Parsed.Bad<?> bad;

    Failure(Code code, int offset, String... arguments) {
        super(code.id(), null, false, false);
        bad = new Parsed.Bad<>(code, offset, List.of(arguments));
    }

    /** What was found, as the result of reading a {@code T}. */
    <T> Parsed<T> as() {
        return new Parsed.Bad<>(bad.code(), bad.offset(), bad.arguments());
    }

    /** What was found, told as a fault of a change when it is one of form. */
    <T> Parsed<T> asChange() {
        Code code = switch (bad.code()) {
            case FIGURE_MALFORMED, FIGURE_EMPTY -> Code.FIGURE_CHANGE_MALFORMED;
            default -> bad.code();
        };
        return new Parsed.Bad<>(code, bad.offset(), bad.arguments());
    }
}
