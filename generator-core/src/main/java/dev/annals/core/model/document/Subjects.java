package dev.annals.core.model.document;

import java.util.Optional;

/**
 * What a document is about besides its body and period.
 *
 * @param plan id of a plan
 * @param programme id of a programme
 * @param inspection id of an inspection
 * @param event id of an event
 */
public record Subjects(
        Optional<String> plan, Optional<String> programme, Optional<String> inspection, Optional<String> event) {

    /** Nothing in particular. */
    public static final Subjects NONE =
            new Subjects(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
