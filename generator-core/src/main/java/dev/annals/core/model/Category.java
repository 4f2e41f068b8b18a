package dev.annals.core.model;

import dev.annals.core.finding.Place;
import java.util.Optional;

/**
 * A field of work that indicators and honours belong to, in the order of the settings.
 *
 * @param id stable id
 * @param title the name
 * @param description what belongs to it
 * @param place where it is defined
 */
public record Category(String id, Text title, Optional<Text> description, Place place) {}
