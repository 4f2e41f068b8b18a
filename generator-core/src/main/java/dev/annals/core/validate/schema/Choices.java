package dev.annals.core.validate.schema;

import dev.annals.core.model.text.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The shapes of keys that take one of the words of an enumeration. */
public final class Choices {

    /** Whether an entity may leave in a public edition. */
    public static final Key<Visibility> VISIBILITY = Key.optional("visibility", Shapes.VISIBILITY);

    private Choices() {}

    /** One of these values by its word. */
    public static <E> Shape<E> of(List<E> values, Function<E, String> key) {
        return Shapes.choice(values.stream().map(key).toList(), word -> find(values, key, word));
    }

    private static <E> Optional<E> find(List<E> values, Function<E, String> key, String word) {
        return values.stream().filter(one -> key.apply(one).equals(word)).findFirst();
    }

    /**
     * Whether an entity is internal, or may be meant to be: when its {@code visibility} is there and not understood, what
     * it names is not told on top.
     */
    public static boolean isInternal(Fields fields, Optional<Visibility> read) {
        return fields.has(VISIBILITY) && !read.equals(Optional.of(Visibility.PUBLIC));
    }
}
