package dev.annals.core.view.search;

import java.util.Locale;

/** What a hit of a search is; in the order in which equally good hits are listed. */
public enum Kind {
    INDICATOR,
    CATEGORY,
    YEAR,
    BODY,
    PLAN,
    TASK,
    INSPECTION,
    ISSUE,
    PROGRAMME,
    HONOUR,
    DOCUMENT,
    /** A heading of a document with the text below it. */
    SECTION,
    /** A page of another kind. */
    PAGE;

    /** The name that message keys use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
