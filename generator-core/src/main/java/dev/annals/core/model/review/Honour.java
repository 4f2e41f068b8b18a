package dev.annals.core.model.review;

import dev.annals.core.finding.Place;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import java.util.Optional;

/**
 * An honour, award or first place of one period.
 *
 * @param title what was awarded or achieved, with bound figures
 * @param level whose honour it is
 * @param category id of the category it belongs to
 * @param body id of the body that holds it
 * @param period the period
 * @param awardedBy who awarded it
 * @param date the day or month it was awarded, ISO 8601
 * @param note a remark
 * @param place where it is written
 */
public record Honour(
        BoundText title,
        Level level,
        Optional<String> category,
        String body,
        Period period,
        Optional<Text> awardedBy,
        Optional<String> date,
        Optional<Text> note,
        Place place) {}
