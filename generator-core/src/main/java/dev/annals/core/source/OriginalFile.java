package dev.annals.core.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file of a repository just as it is on disk, for editing it.
 *
 * @param path the file itself, links followed
 * @param text its content, with its byte-order mark if it has one; encoded as UTF-8 it gives the same bytes
 */
public record OriginalFile(Path path, String text) {

    /**
     * Reads a file.
     *
     * @param repository the repository
     * @param path path below it, with {@code /}
     * @throws IOException when it cannot be read, is not UTF-8, or a link leads out of the repository
     */
    public static OriginalFile read(Path repository, String path) throws IOException {
        Path root = repository.toRealPath();
        Path file = root.resolve(path).toRealPath();
        if (!file.startsWith(root)) {
            throw new IOException(path + " is outside");
        }
        return new OriginalFile(file, Files.readString(file, StandardCharsets.UTF_8));
    }
}
