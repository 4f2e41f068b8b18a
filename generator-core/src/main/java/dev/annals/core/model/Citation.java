package dev.annals.core.model;

import dev.annals.core.finding.Place;

/**
 * A source that figures are taken from.
 *
 * @param id stable id
 * @param title its name, with publisher and date as they should be cited
 * @param place where it is defined
 */
public record Citation(String id, Text title, Place place) {}
