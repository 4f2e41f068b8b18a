package dev.annals.core.model;

import dev.annals.core.model.text.Text;
import java.util.Optional;

/**
 * Under which licence the data is published.
 *
 * @param title its name
 * @param address where it can be read, an {@code https} address
 */
public record Licence(Text title, Optional<String> address) {}
