package dev.annals.core.view.edition;

import dev.annals.core.compute.Reading;
import dev.annals.core.model.catalogue.Indicator;
import java.util.Optional;

/** The one line that compares a figure with the year before and with its target. */
final class Comparisons {

    private final Edition edition;

    Comparisons(Edition edition) {
        this.edition = edition;
    }

    Optional<String> of(Indicator indicator, Reading reading) {
        Optional<String> change = change(indicator, reading);
        Optional<String> target = reading.outcome()
                .map(outcome -> edition.messages()
                        .text(
                                "comparison.target",
                                edition.wording()
                                        .figure(outcome.target().figure(), indicator.unit())
                                        .text()));
        if (change.isPresent() && target.isPresent()) {
            return Optional.of(edition.messages().text("comparison.and", change.get(), target.get()));
        }
        return change.or(() -> target);
    }

    /** The comparison with the year before alone. */
    Optional<String> change(Indicator indicator, Reading reading) {
        return reading.change()
                .map(found -> edition.messages()
                        .text("comparison.year", edition.wording().change(found, indicator.unit())));
    }
}
