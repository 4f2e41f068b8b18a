package dev.annals.core.data.schema;

import java.util.List;
import java.util.Optional;

/** What a value in a user's file looks like, told without knowing who reads it. */
public sealed interface Description {

    /**
     * One scalar.
     *
     * @param kind what it holds, one of the kinds of {@link ScalarKind} by its key
     */
    record Scalar(String kind) implements Description {}

    /**
     * A text that keeps to an expression.
     *
     * @param expression a regular expression of ECMAScript, with the flag {@code u}
     */
    record Pattern(String expression) implements Description {}

    /**
     * One of some words.
     *
     * @param words the words, in the order they are told
     */
    record Choice(List<String> words) implements Description {

        /** Keeps its own copy. */
        public Choice {
            words = List.copyOf(words);
        }
    }

    /**
     * A list.
     *
     * @param item what each item is
     */
    record Listing(Description item) implements Description {}

    /**
     * A mapping whose keys are chosen by the user.
     *
     * @param keys the expression that every key keeps to; absent: any text
     * @param value what stands behind each
     */
    record Entries(Optional<String> keys, Description value) implements Description {}

    /**
     * A mapping with fixed keys.
     *
     * @param name what it describes, such as {@code indicator}; unique among the mappings of a file
     * @param fields its keys, in the order they are told
     * @param rules what the keys have to do with each other
     */
    record Structure(String name, List<Field> fields, List<Rule> rules) implements Description {

        /** Keeps its own copies. */
        public Structure {
            fields = List.copyOf(fields);
            rules = List.copyOf(rules);
        }
    }

    /**
     * One of several forms.
     *
     * @param forms the forms, the short one first
     */
    record AnyOf(List<Description> forms) implements Description {

        /** Keeps its own copy. */
        public AnyOf {
            forms = List.copyOf(forms);
        }
    }

    /**
     * One key of a mapping.
     *
     * @param name the key as it is written
     * @param value what stands behind it
     * @param required whether the mapping is wrong without it
     * @param filled whether a list or mapping behind it must hold something
     */
    record Field(String name, Description value, boolean required, boolean filled) {}

    /** What the keys of one mapping have to do with each other. */
    sealed interface Rule {}

    /**
     * A key that must be there unless another stands for it.
     *
     * @param required the key that must be there
     * @param substitute the key that stands for it
     * @param excluded the keys that must not be there beside the substitute
     */
    record Unless(String required, String substitute, List<String> excluded) implements Rule {

        /** Keeps its own copy. */
        public Unless {
            excluded = List.copyOf(excluded);
        }
    }

    /**
     * A key that each entry of a mapping must have when the file has not.
     *
     * @param key the key
     * @param entries the key of the mapping
     */
    record Inherited(String key, String entries) implements Rule {}

    /** At least one key must be there. */
    record AnyKey() implements Rule {}
}
