package dev.annals.core.model;

import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Language;
import java.util.List;
import java.util.Optional;

/**
 * What {@code annals.yml} says about the site as a whole.
 *
 * @param title the site's title
 * @param description one sentence for search engines
 * @param languages the editions; the first is the one at the root
 * @param period the current period, which the overview shows
 * @param body id of the body whose figures the overview shows
 * @param headline the sentence that opens the overview
 * @param lead the sentence below it
 * @param tiles ids of the indicators in the overview's tiles, in order
 */
public record SiteSettings(
        Text title,
        Optional<Text> description,
        List<Language> languages,
        Period period,
        String body,
        Optional<BoundText> headline,
        Optional<BoundText> lead,
        List<String> tiles) {

    /** Keeps its own copies. */
    public SiteSettings {
        languages = List.copyOf(languages);
        tiles = List.copyOf(tiles);
    }
}
