package dev.annals.core.model;

import dev.annals.core.finding.Place;
import java.util.Optional;

/**
 * A finding that is accepted on purpose.
 *
 * @param code its code, such as D006
 * @param file path of the file it is in; absent: any
 * @param about its first argument, mostly the id of an indicator; absent: any
 * @param reason why it is right all the same
 * @param place where the acceptance is written
 */
public record Acceptance(String code, Optional<String> file, Optional<String> about, String reason, Place place) {}
