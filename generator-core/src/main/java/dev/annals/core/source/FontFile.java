package dev.annals.core.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A font file of a repository, not read yet.
 *
 * @param file the file itself, links followed
 * @param size in bytes
 */
public record FontFile(Path file, long size) {

    /**
     * Looks for a font file.
     *
     * @param repository the repository
     * @param path path below it, with {@code /}
     * @return empty when there is none in the repository
     * @throws IOException when it is no ordinary file
     */
    public static Optional<FontFile> find(Path repository, String path) throws IOException {
        Path root = repository.toRealPath();
        Path named = root.resolve(path);
        if (!Files.exists(named)) {
            return Optional.empty();
        }
        Path file = named.toRealPath();
        if (!file.startsWith(root)) {
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException(path);
        }
        return Optional.of(new FontFile(file, Files.size(file)));
    }

    /** Its bytes. */
    public byte[] bytes() throws IOException {
        return Files.readAllBytes(file);
    }
}
