package dev.annals.core.validate.schema;

import dev.annals.core.finding.Code;
import dev.annals.core.source.NearestName;
import dev.annals.core.source.Node;
import java.util.List;
import java.util.Optional;

/** The shape of what is so or is not: {@code true} or {@code false}. */
public final class Flag {

    private static final List<String> WORDS = List.of("true", "false");

    /** One of the two words. */
    public static final Shape<Boolean> SHAPE = Shapes.scalar("flag", Flag::read);

    private Flag() {}

    private static Optional<Boolean> read(Node.Scalar scalar, Scope scope) {
        boolean good = WORDS.contains(scalar.text());
        if (!good) {
            String near = NearestName.orEmpty(scalar.text(), WORDS);
            scope.add(Code.VALUE_UNKNOWN, scalar.place(), scalar.text(), near, String.join(", ", WORDS));
        }
        return Optional.of(scalar.text()).filter(one -> good).map(Boolean::valueOf);
    }
}
