package dev.annals.core.model.observation;

import dev.annals.core.finding.Place;
import dev.annals.core.model.text.Text;
import java.util.Optional;

/**
 * A source that figures are taken from.
 *
 * @param id stable id
 * @param title its name, as it should be cited
 * @param publisher who published it
 * @param date the day or month it was published, ISO 8601
 * @param address where it can be read, an {@code https} or {@code http} address
 * @param licence under which licence it may be used, in words
 * @param place where it is defined
 */
public record Citation(
        String id,
        Text title,
        Optional<Text> publisher,
        Optional<String> date,
        Optional<String> address,
        Optional<Text> licence,
        Place place) {

    /** A source of which no more than its name is known. */
    public Citation(String id, Text title, Place place) {
        this(id, title, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), place);
    }
}
