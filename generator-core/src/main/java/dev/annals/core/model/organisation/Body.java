package dev.annals.core.model.organisation;

import dev.annals.core.finding.Place;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.text.Visibility;
import dev.annals.core.setting.Language;
import java.util.List;
import java.util.Optional;

/**
 * Who reports: a bureau, a district, a school.
 *
 * @param id stable id
 * @param title the full name
 * @param shortTitle a short name; the title where none was given
 * @param parent id of the body it belongs to
 * @param aliases other names it goes by, for imports
 * @param language the language it reports in
 * @param logo path of its logo, below {@code assets/}
 * @param visibility whether it may leave in a public edition
 * @param place where it is defined
 */
public record Body(
        String id,
        Text title,
        Text shortTitle,
        Optional<String> parent,
        List<String> aliases,
        Optional<Language> language,
        Optional<String> logo,
        Visibility visibility,
        Place place) {

    /** Keeps its own copy. */
    public Body {
        aliases = List.copyOf(aliases);
    }

    /** A body of which no more than its name is known. */
    public Body(String id, Text title, Text shortTitle, Place place) {
        this(
                id,
                title,
                shortTitle,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Visibility.PUBLIC,
                place);
    }

    /** Whether it may leave in a public edition. */
    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }
}
