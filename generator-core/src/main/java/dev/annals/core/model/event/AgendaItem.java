package dev.annals.core.model.event;

import dev.annals.core.finding.Place;
import dev.annals.core.model.text.Text;
import java.util.Optional;

/**
 * One item of an agenda.
 *
 * @param day ISO 8601
 * @param time when it starts, HH:MM
 * @param minutes how long it takes, 1 or more
 * @param title what it is
 * @param speaker who speaks: an office, not a person
 * @param document id of the document behind it
 * @param place where it is written
 */
public record AgendaItem(
        String day,
        Optional<String> time,
        Optional<Integer> minutes,
        Text title,
        Optional<Text> speaker,
        Optional<String> document,
        Place place) {}
