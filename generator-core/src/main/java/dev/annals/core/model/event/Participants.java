package dev.annals.core.model.event;

import dev.annals.core.finding.Place;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.text.Text;
import java.util.Optional;

/**
 * A group of participants.
 *
 * @param title who
 * @param count how many
 * @param place where it is written
 */
public record Participants(Text title, Optional<Figure> count, Place place) {}
