package dev.annals.core.view.undertaking;

import dev.annals.core.view.part.Crumb;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands before and after in a list.
 *
 * @param previous the one before
 * @param next the one after
 */
record Neighbours(Optional<Crumb> previous, Optional<Crumb> next) {

    /** The neighbours of one of a list. */
    static <T> Neighbours of(T one, List<T> all, Function<T, Crumb> crumb) {
        int index = all.indexOf(one);
        return new Neighbours(
                Optional.of(index - 1).filter(i -> i >= 0).map(all::get).map(crumb),
                Optional.of(index + 1).filter(i -> i < all.size()).map(all::get).map(crumb));
    }
}
