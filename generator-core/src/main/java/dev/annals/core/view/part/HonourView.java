package dev.annals.core.view.part;

import java.util.Optional;

/**
 * An honour.
 *
 * @param level the level in words, such as 国家级
 * @param title what was awarded
 * @param awardedBy who awarded it
 * @param period its period
 */
public record HonourView(String level, Line title, Optional<Label> awardedBy, String period) {}
