package dev.annals.core.view.dataset;

/**
 * A column of a dataset.
 *
 * @param name the stable name for programs, English in every edition
 * @param title the heading for readers
 * @param type what its cells hold
 */
public record Field(String name, String title, Type type) {

    /** What cells hold; the names are those of the Frictionless Table Schema. */
    public enum Type {
        STRING("string"),
        /** A decimal number with a point, without separators; or empty. */
        NUMBER("number");

        private final String key;

        Type(String key) {
            this.key = key;
        }

        /** The word of the Table Schema. */
        public String key() {
            return key;
        }
    }
}
