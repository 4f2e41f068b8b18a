package dev.annals.core.view.part;

import java.util.Optional;

/**
 * How many targets have a status.
 *
 * @param status the status
 * @param count how many, 1 or more
 * @param href address of the list of them, relative to the edition's root
 */
public record StatusCount(StatusView status, int count, Optional<String> href) {

    /** A count that leads to the part of a page that has the status for its anchor. */
    public StatusCount at(String page) {
        return to(page + "#" + status.key());
    }

    /** A count that leads to an address. */
    public StatusCount to(String address) {
        return new StatusCount(status, count, Optional.of(address));
    }
}
