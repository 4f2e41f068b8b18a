package dev.annals.core.validate.schema;

import java.util.List;

/** What the keys of one mapping have to do with each other. The readings tell it; here it is described. */
public sealed interface Condition {

    /**
     * A key that must be there unless another stands for it.
     *
     * @param required the key that must be there
     * @param substitute the key that stands for it
     * @param excluded the keys that must not be there beside the substitute
     */
    record Unless(Key<?> required, Key<?> substitute, List<Key<?>> excluded) implements Condition {

        /** Keeps its own copy. */
        public Unless {
            excluded = List.copyOf(excluded);
        }
    }

    /**
     * A key of the file that each entry of a mapping has too, and must have when the file has not.
     *
     * @param key the key
     * @param entries the key of the mapping
     */
    record Inherited(Key<?> key, Key<?> entries) implements Condition {}

    /**
     * A list or mapping that must hold something.
     *
     * @param key its key
     */
    record Filled(Key<?> key) implements Condition {}

    /** A mapping must have at least one of its keys. */
    record AnyKey() implements Condition {}
}
