package dev.annals.core.print.line;

/**
 * The classes of space in a Chinese line that justification may change; those of one class change alike. The
 * order is that in which they shrink.
 */
enum Gap {
    /** Between Western words: at least a quarter of an em, at most half. */
    WORD,
    /** On both sides of the interpunct. */
    INTERPUNCT,
    /** The blank half of a bracket or quotation mark. */
    BRACKET,
    /** The blank half of a comma, enumeration comma or semicolon. */
    STOP,
    /** Between Chinese and Western characters: at least an eighth of an em, at most half. */
    SCRIPT,
    /** Between Chinese characters, but not within a mark's reach; does not shrink. */
    CHARACTER,
    /** Never changed. */
    NONE;

    /** Whether it takes its share when Chinese characters are spread: between two of them, and at a mark's blank half. */
    boolean isBetweenCharacters() {
        return this == CHARACTER || this == STOP || this == BRACKET;
    }
}
