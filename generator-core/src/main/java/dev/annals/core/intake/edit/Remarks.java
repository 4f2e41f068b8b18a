package dev.annals.core.intake.edit;

import dev.annals.core.model.observation.Maturity;
import java.util.Optional;

/**
 * What a table says about a figure besides the figure itself.
 *
 * @param maturity how firm it is
 * @param asOf the day it stands for, ISO 8601
 * @param source id of its source
 * @param note a remark, in the first language of the site
 */
public record Remarks(
        Optional<Maturity> maturity, Optional<String> asOf, Optional<String> source, Optional<String> note) {

    /** Nothing said. */
    public static final Remarks NONE =
            new Remarks(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Without the maturity and the source where they are what the whole file says already. */
    public Remarks within(Maturity fileMaturity, Optional<String> fileSource) {
        return new Remarks(
                maturity.filter(one -> one != fileMaturity),
                asOf,
                source.filter(one -> !fileSource.equals(Optional.of(one))),
                note);
    }
}
