package dev.annals.core.model;

import dev.annals.core.finding.Place;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What is counted: one entry of the catalogue.
 *
 * @param id stable id, any letters, used in addresses and bindings
 * @param title the name
 * @param shortTitle a short name for tiles and charts; the title where none was given
 * @param definition what exactly is counted (口径)
 * @param unit the unit figures are in when they name none
 * @param direction which way is better
 * @param aggregation how it is summed up over bodies
 * @param limit the natural upper limit in units, such as 100 for a coverage
 * @param category id of its category
 * @param note a remark
 * @param visibility whether it may leave in a public edition
 * @param place where it is defined
 */
public record Indicator(
        String id,
        Text title,
        Text shortTitle,
        Optional<Text> definition,
        Unit unit,
        Direction direction,
        Aggregation aggregation,
        Optional<BigDecimal> limit,
        String category,
        Optional<Text> note,
        Visibility visibility,
        Place place) {

    /** Whether it may leave in a public edition. */
    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }
}
