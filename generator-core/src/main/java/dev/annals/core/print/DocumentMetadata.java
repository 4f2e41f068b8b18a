package dev.annals.core.print;

import java.time.Instant;
import java.util.List;

/**
 * What a PDF says about itself.
 *
 * @param title the document's title, shown in the window's title bar
 * @param author who issued it
 * @param subject what kind of document it is, in words
 * @param keywords search words
 * @param language BCP 47 tag, such as {@code zh-CN}
 * @param created creation and modification date; comes from the data or the build, never from the clock
 */
public record DocumentMetadata(
        String title, String author, String subject, List<String> keywords, String language, Instant created) {

    /** Keeps its own copy. */
    public DocumentMetadata {
        keywords = List.copyOf(keywords);
    }
}
