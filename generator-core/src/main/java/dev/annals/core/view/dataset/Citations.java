package dev.annals.core.view.dataset;

import dev.annals.core.model.observation.Citation;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.wording.DateWords;
import java.util.ArrayList;
import java.util.List;

/**
 * The sources of an edition as they are cited.
 *
 * @param edition the edition
 */
public record Citations(Edition edition) {

    /** All sources of public figures, by id. */
    public List<DataPackage.Source> sources() {
        return edition.citations().stream()
                .map(citation -> new DataPackage.Source(words(citation), citation.address()))
                .toList();
    }

    /** Title, publisher and date of a source. */
    public String words(Citation citation) {
        List<String> parts = new ArrayList<>();
        parts.add(citation.title().or(edition.language()));
        citation.publisher().map(one -> one.or(edition.language())).ifPresent(parts::add);
        citation.date().map(day -> DateWords.of(day, edition.messages())).ifPresent(parts::add);
        return String.join(edition.messages().text("citation.separator"), parts);
    }
}
