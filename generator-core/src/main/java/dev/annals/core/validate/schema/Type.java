package dev.annals.core.validate.schema;

import java.util.List;

/** What a value looks like, as a description: for messages, a JSON Schema, the tables of a guide. */
public sealed interface Type {

    /**
     * One scalar.
     *
     * @param name what it holds, such as {@code text}, {@code year} or {@code figure}
     */
    record Scalar(String name) implements Type {}

    /**
     * One of several words.
     *
     * @param words the words, in the order they are told
     */
    record Choice(List<String> words) implements Type {

        /** Keeps its own copy. */
        public Choice {
            words = List.copyOf(words);
        }
    }

    /**
     * The id of an entity.
     *
     * @param kind of which kind
     */
    record Reference(EntityKind kind) implements Type {}

    /**
     * A list.
     *
     * @param item what each item is
     */
    record Listing(Type item) implements Type {}

    /**
     * A mapping from ids.
     *
     * @param kind what the ids are of
     * @param value what stands behind each
     */
    record Entries(EntityKind kind, Type value) implements Type {}

    /**
     * A mapping from periods.
     *
     * @param value what stands behind each
     */
    record ByPeriod(Type value) implements Type {}

    /**
     * A mapping with fixed keys.
     *
     * @param schema its keys
     */
    record Structure(Schema schema) implements Type {}

    /**
     * Either of two.
     *
     * @param one the short form
     * @param other the long form
     */
    record Either(Type one, Type other) implements Type {}

    /** The word in findings for what is expected: {@code scalar}, {@code list}, {@code mapping} or {@code scalar-or-mapping}. */
    default String shape() {
        if (this instanceof Listing) {
            return "list";
        }
        if (this instanceof Entries || this instanceof ByPeriod || this instanceof Structure) {
            return "mapping";
        }
        return this instanceof Either either && !either.one.shape().equals(either.other.shape())
                ? either.one.shape() + "-or-" + either.other.shape()
                : "scalar";
    }

    /** Whether nothing at all is a fair way to write it: an empty list or mapping. */
    default boolean mayBeEmpty() {
        return this instanceof Listing || this instanceof Entries || this instanceof ByPeriod;
    }
}
