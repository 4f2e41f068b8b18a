package dev.annals.core.page;

import java.util.Optional;

/**
 * Where an edition stands.
 *
 * @param prefix its folder with {@code /} behind it; empty for the edition at the root
 * @param address where the site is published, ending in {@code /}; absent: nowhere in particular
 */
public record EditionPlace(String prefix, Optional<String> address) {

    /** Where the edition itself is published. */
    public Optional<String> published() {
        return address.map(site -> site + prefix);
    }
}
