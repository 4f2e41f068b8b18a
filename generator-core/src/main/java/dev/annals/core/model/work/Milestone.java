package dev.annals.core.model.work;

import dev.annals.core.finding.Place;
import dev.annals.core.model.text.Text;
import java.util.Optional;

/**
 * A step of a task.
 *
 * @param title the name
 * @param due the day or month it is due, ISO 8601
 * @param status how far it is
 * @param place where it is written
 */
public record Milestone(Text title, Optional<String> due, TaskStatus status, Place place) {}
