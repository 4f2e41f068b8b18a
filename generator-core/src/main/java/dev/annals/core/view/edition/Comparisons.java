package dev.annals.core.view.edition;

import dev.annals.core.compute.Reading;
import dev.annals.core.model.catalogue.Indicator;
import java.util.Optional;

/** The one line that compares a figure with the year before and with its target. */
public final class Comparisons {

    private final Edition edition;

    /** For an edition. */
    public Comparisons(Edition edition) {
        this.edition = edition;
    }

    /** The comparison with the year before and with the target. */
    public Optional<String> of(Indicator indicator, Reading reading) {
        Optional<String> change = change(indicator, reading);
        Optional<String> target = Optional.of(target(indicator, reading)).filter(words -> !words.isEmpty());
        if (change.isPresent() && target.isPresent()) {
            return Optional.of(edition.messages().text("comparison.and", change.get(), target.get()));
        }
        return change.or(() -> target);
    }

    /** The target alone; empty when there is none. */
    public String target(Indicator indicator, Reading reading) {
        return reading.outcome()
                .map(outcome -> edition.messages()
                        .text(
                                "comparison.target",
                                edition.wording()
                                        .figure(outcome.target().figure(), indicator.unit())
                                        .text()))
                .orElse("");
    }

    /** The comparison with the year before alone. */
    public Optional<String> change(Indicator indicator, Reading reading) {
        return reading.change()
                .map(found -> edition.messages()
                        .text("comparison.year", edition.wording().change(found, indicator.unit())));
    }
}
