package dev.annals.core.print.standard;

import java.util.List;

/**
 * One thing measured on a specimen.
 *
 * @param key what was measured, a word of the messages
 * @param strength how strongly the standard asks for it
 * @param kept whether the specimen has it
 * @param wanted what the standard asks for
 * @param found what the specimen has
 * @param selectors endings of the selectors that decide on it
 * @param properties the properties that decide on it
 */
record Measure(
        String key,
        Strength strength,
        boolean kept,
        String wanted,
        String found,
        List<String> selectors,
        List<String> properties) {

    /** Keeps its own copies. */
    Measure {
        selectors = List.copyOf(selectors);
        properties = List.copyOf(properties);
    }

    boolean isAbout(String selector) {
        return selectors.stream()
                .anyMatch(ending -> selector.equals(ending) || ending.startsWith(".") && selector.endsWith(ending));
    }

    boolean isDecidedBy(String property) {
        return properties.contains(property);
    }
}
