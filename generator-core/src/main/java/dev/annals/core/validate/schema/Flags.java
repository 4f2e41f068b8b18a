package dev.annals.core.validate.schema;

import dev.annals.core.finding.Code;
import dev.annals.core.source.NearestName;
import java.util.List;
import java.util.Optional;

/** The shape of what is so or not so. */
public final class Flags {

    private static final List<String> WORDS = List.of("true", "false");

    /** {@code true} or {@code false}. */
    public static final Shape<Boolean> FLAG = Shapes.scalar("flag", (scalar, scope) -> {
        boolean good = WORDS.contains(scalar.text());
        if (!good) {
            String near = NearestName.orEmpty(scalar.text(), WORDS);
            scope.add(Code.VALUE_UNKNOWN, scalar.place(), scalar.text(), near, String.join(", ", WORDS));
        }
        return Optional.of(scalar.text()).filter(one -> good).map(Boolean::valueOf);
    });

    private Flags() {}
}
