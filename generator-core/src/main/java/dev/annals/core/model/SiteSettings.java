package dev.annals.core.model;

import dev.annals.core.model.look.Presentation;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.text.Text;
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
 * @param asOf the day that statuses are told for, ISO 8601; the last day of the current period unless set
 * @param body id of the body whose figures the overview shows
 * @param headline the sentence that opens the overview
 * @param lead the sentence below it
 * @param tiles ids of the indicators in the overview's tiles, in order
 * @param licence the licence of the published data
 * @param address where the site is published, ending in {@code /}; absent: nowhere in particular
 * @param checks how strictly data is judged
 * @param acceptances the findings accepted on purpose, in order
 * @param presentation looks, words and pages of its own
 */
public record SiteSettings(
        Text title,
        Optional<Text> description,
        List<Language> languages,
        Period period,
        String asOf,
        String body,
        Optional<BoundText> headline,
        Optional<BoundText> lead,
        List<String> tiles,
        Optional<Licence> licence,
        Optional<String> address,
        Checks checks,
        List<Acceptance> acceptances,
        Presentation presentation) {

    /** Keeps its own copies. */
    public SiteSettings {
        languages = List.copyOf(languages);
        tiles = List.copyOf(tiles);
        acceptances = List.copyOf(acceptances);
    }
}
