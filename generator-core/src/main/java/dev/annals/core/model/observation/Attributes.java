package dev.annals.core.model.observation;

import dev.annals.core.model.text.Text;
import java.util.Optional;

/**
 * What is said about a figure besides its value: the attributes of an observation, as SDMX calls them. One for all figures of
 * a file of which nothing is said, as are most.
 *
 * @param change the change since the period before, when the data states one
 * @param maturity provisional, final or revised
 * @param asOf the day the figure stands for, ISO 8601, as typed
 * @param source id of the citation
 * @param note a remark
 */
public record Attributes(
        Optional<Change> change,
        Maturity maturity,
        Optional<String> asOf,
        Optional<String> source,
        Optional<Text> note) {

    /** What a whole file says of its figures. */
    public static Attributes of(Maturity maturity, Optional<String> source) {
        return new Attributes(Optional.empty(), maturity, Optional.empty(), source, Optional.empty());
    }
}
