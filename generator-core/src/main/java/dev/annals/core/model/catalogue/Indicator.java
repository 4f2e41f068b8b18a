package dev.annals.core.model.catalogue;

import dev.annals.core.finding.Place;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.text.Visibility;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What is counted: one entry of the catalogue.
 *
 * @param id stable id, any letters, used in addresses and bindings
 * @param title the name
 * @param shortTitle a short name for tiles and charts; the title where none was given
 * @param definition what exactly is counted (口径)
 * @param unit the unit figures are in when they name none
 * @param decimals how many decimals derived values are shown with, 0 to 6
 * @param direction which way is better
 * @param nature how binding it is
 * @param aggregation how it is summed up over bodies
 * @param weight id of the indicator that weights it; there exactly for {@link Aggregation#WEIGHTED}
 * @param limit the natural upper limit in units, such as 100 for a coverage
 * @param method how progress towards the target of a plan is told
 * @param owner the office in charge
 * @param category id of its category
 * @param dimensions ids of the dimensions its figures may be broken down by
 * @param parts ids of the indicators that add up to it
 * @param jump the factor above which a change from one year to the next is suspicious, above 1; absent: the site's
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
        Optional<Integer> decimals,
        Direction direction,
        Optional<Nature> nature,
        Aggregation aggregation,
        Optional<String> weight,
        Optional<BigDecimal> limit,
        ProgressMethod method,
        Optional<Text> owner,
        String category,
        List<String> dimensions,
        List<String> parts,
        Optional<BigDecimal> jump,
        Optional<Text> note,
        Visibility visibility,
        Place place) {

    /** Keeps its own copies. */
    public Indicator {
        dimensions = List.copyOf(dimensions);
        parts = List.copyOf(parts);
    }

    /** Whether it may leave in a public edition. */
    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }
}
