package dev.annals.core.view.part;

import dev.annals.core.model.text.Text;
import dev.annals.core.setting.Language;
import java.util.Optional;

/**
 * A text of the data as one edition shows it.
 *
 * @param text the words
 * @param lang BCP 47 tag, when the words are in another language than the edition
 */
public record Label(String text, Optional<String> lang) {

    /** The words of a text for an edition. */
    public static Label of(Text text, Language edition) {
        Language language = text.fallback(edition);
        return new Label(text.or(edition), language == edition ? Optional.empty() : Optional.of(language.tag()));
    }
}
