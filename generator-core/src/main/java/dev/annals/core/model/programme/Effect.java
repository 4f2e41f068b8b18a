package dev.annals.core.model.programme;

import dev.annals.core.finding.Place;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.text.Text;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An effect that a programme is scored by.
 *
 * @param id stable id, unique in the programme
 * @param title the name
 * @param kind what it looks at
 * @param target what was to be reached
 * @param actual what was reached
 * @param indicator id of the indicator behind it
 * @param weight points it can bring, 0 to 100; all of a programme add up to 100
 * @param score points it brought, 0 to the weight
 * @param deviation why the target was missed
 * @param note a remark
 * @param place where it is written
 */
public record Effect(
        String id,
        Text title,
        Optional<EffectKind> kind,
        Optional<Figure> target,
        Optional<Figure> actual,
        Optional<String> indicator,
        BigDecimal weight,
        Optional<BigDecimal> score,
        Optional<BoundText> deviation,
        Optional<Text> note,
        Place place) {}
