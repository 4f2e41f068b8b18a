package dev.annals.core.model.document;

import java.util.Optional;

/**
 * What stands between the cover and the text of a document.
 *
 * @param contents levels of headings in the contents, 0 to 3; 0 for no contents
 * @param figures whether the figures are listed; absent: when there are many
 * @param tables whether the tables are listed; absent: when there are many
 */
public record FrontPages(int contents, Optional<Boolean> figures, Optional<Boolean> tables) {

    /** Chapters and their sections; lists when there are many figures or tables. */
    public static final FrontPages USUAL = new FrontPages(2, Optional.empty(), Optional.empty());
}
