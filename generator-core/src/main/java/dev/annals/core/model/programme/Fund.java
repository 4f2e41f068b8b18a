package dev.annals.core.model.programme;

import dev.annals.core.finding.Place;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.text.Text;
import java.util.Optional;

/**
 * One fund of a programme; money in the unit of its figures.
 *
 * @param title the name
 * @param source where the money comes from
 * @param initial the budget at first
 * @param adjusted the budget as adjusted
 * @param executed what was spent
 * @param note a remark
 * @param place where it is written
 */
public record Fund(
        Text title,
        Optional<FundSource> source,
        Optional<Figure> initial,
        Optional<Figure> adjusted,
        Figure executed,
        Optional<Text> note,
        Place place) {}
