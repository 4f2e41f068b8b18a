package dev.annals.core.model.text;

/** Who may see an entity. */
public enum Visibility {
    PUBLIC,
    /** Never leaves in a public edition. */
    INTERNAL
}
