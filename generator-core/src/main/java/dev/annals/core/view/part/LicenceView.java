package dev.annals.core.view.part;

import java.util.Optional;

/**
 * The licence of the data.
 *
 * @param title its name
 * @param address where it can be read
 */
public record LicenceView(Label title, Optional<String> address) {}
