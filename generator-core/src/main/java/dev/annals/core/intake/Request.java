package dev.annals.core.intake;

import java.util.Optional;

/**
 * What was asked for besides the file.
 *
 * @param period the period of rows that name none, as typed
 * @param body the body of rows that name none, by id or name; else that of the site
 */
public record Request(Optional<String> period, Optional<String> body) {}
