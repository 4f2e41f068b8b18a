package dev.annals.core.view.search;

import dev.annals.core.view.part.Label;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something that a search finds.
 *
 * @param kind what it is
 * @param title what a hit is headed with
 * @param text what else it is found by and what a hit shows of it; empty when the title says all
 * @param addresses where it may stand, best first, relative to the edition's root, not encoded; with {@code #anchor}
 *     where it is a part of a page
 */
public record Passage(Kind kind, Label title, String text, List<String> addresses) {

    /** Keeps its own copy. */
    public Passage {
        addresses = List.copyOf(addresses);
    }

    /** A passage that has but one place. */
    public Passage(Kind kind, Label title, String text, String address) {
        this(kind, title, text, List.of(address));
    }

    /** The hit it makes, at the first of its addresses that exists; none when the edition shows it nowhere. */
    public Optional<Hit> at(Predicate<String> exists) {
        return addresses.stream().filter(exists).findFirst().map(address -> new Hit(kind, title, text, address));
    }
}
