package dev.annals.core.model.review;

import dev.annals.core.finding.Place;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import java.util.Optional;

/**
 * A place in an order that someone else drew up: 全省第2.
 *
 * @param title what was ranked
 * @param rank the place, 1 or more
 * @param of of how many, at least the place
 * @param previous the place before, 1 or more
 * @param level who was ranked against whom
 * @param category id of the category it belongs to
 * @param body id of the body
 * @param period the period
 * @param awardedBy who drew up the order
 * @param date the day or month it was published, ISO 8601
 * @param note a remark
 * @param place where it is written
 */
public record Standing(
        BoundText title,
        int rank,
        Optional<Integer> of,
        Optional<Integer> previous,
        Level level,
        Optional<String> category,
        String body,
        Period period,
        Optional<Text> awardedBy,
        Optional<String> date,
        Optional<Text> note,
        Place place) {}
