package dev.annals.core.compute.diagram;

import java.util.Optional;

/**
 * What a diagram is drawn from, or why it cannot be drawn: exactly one of both.
 *
 * @param <T> what it is drawn from
 * @param content what it is drawn from
 * @param obstacle why it cannot be drawn
 */
public record Basis<T>(Optional<T> content, Optional<Obstacle> obstacle) {

    /** Checks that one is there. */
    public Basis {
        if (content.isPresent() == obstacle.isPresent()) {
            throw new IllegalArgumentException("content or obstacle");
        }
    }

    /** Something to draw. */
    public static <T> Basis<T> of(T content) {
        return new Basis<>(Optional.of(content), Optional.empty());
    }

    /** Nothing to draw. */
    public static <T> Basis<T> without(Obstacle obstacle) {
        return new Basis<>(Optional.empty(), Optional.of(obstacle));
    }
}
