package dev.annals.core.model.catalogue;

import dev.annals.core.finding.Place;
import dev.annals.core.model.text.Text;
import java.util.Optional;

/**
 * A field of work that indicators and honours belong to, in the order of the settings.
 *
 * @param id stable id
 * @param title the name
 * @param description what belongs to it
 * @param parent id of the category it is part of
 * @param number its number as printed, such as 1.2
 * @param place where it is defined
 */
public record Category(
        String id,
        Text title,
        Optional<Text> description,
        Optional<String> parent,
        Optional<String> number,
        Place place) {}
