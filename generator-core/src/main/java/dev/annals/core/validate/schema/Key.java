package dev.annals.core.validate.schema;

/**
 * One key of a mapping.
 *
 * @param name the key as it is written
 * @param shape what stands behind it
 * @param required whether the mapping is wrong without it
 * @param <T> what is read
 */
public record Key<T>(String name, Shape<T> shape, boolean required) {

    /** A key that must be there. */
    public static <T> Key<T> required(String name, Shape<T> shape) {
        return new Key<>(name, shape, true);
    }

    /** A key that may be left out. */
    public static <T> Key<T> optional(String name, Shape<T> shape) {
        return new Key<>(name, shape, false);
    }
}
