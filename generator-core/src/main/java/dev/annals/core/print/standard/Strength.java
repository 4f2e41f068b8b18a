package dev.annals.core.print.standard;

/** How strongly a standard asks for something. */
enum Strength {
    /** The standard or the law requires it. */
    MUST,
    /** The standard's general case. */
    USUAL,
    /** Offices do it; it is not in the standard. */
    PRACTICE
}
