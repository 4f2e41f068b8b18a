package dev.annals.core.print.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** What is read of a face once, by the thread that needs it first. */
final class Part<T> {

    /** How it is read. */
    interface Reading<T> {

        T read() throws IOException;
    }

    private final String name;
    private final Reading<T> reading;
    private volatile @Nullable T value;

    Part(String name, Reading<T> reading) {
        this.name = name;
        this.reading = reading;
    }

    /** A part that has been read. */
    static <T> Part<T> of(T value) {
        Part<T> part = new Part<>("", () -> value);
        part.get();
        return part;
    }

    boolean isThere() {
        return value != null;
    }

    /**
     * The part.
     *
     * @throws UncheckedIOException when it cannot be read, with the face's name
     */
    T get() {
        T there = value;
        return there == null ? readOnce() : there;
    }

    private synchronized T readOnce() {
        T there = value;
        if (there == null) {
            try {
                there = reading.read();
            } catch (IOException e) {
                throw new UncheckedIOException(name + ": " + e.getMessage(), e);
            }
            value = there;
        }
        return there;
    }
}
