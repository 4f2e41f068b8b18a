package dev.annals.core.model;

import dev.annals.core.finding.Place;

/**
 * Who reports: a bureau, a district, a school.
 *
 * @param id stable id
 * @param title the full name
 * @param shortTitle a short name; the title where none was given
 * @param place where it is defined
 */
public record Body(String id, Text title, Text shortTitle, Place place) {}
