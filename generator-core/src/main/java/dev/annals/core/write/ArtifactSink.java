package dev.annals.core.write;

import java.nio.charset.StandardCharsets;

/** Takes finished files one by one, so that none has to be kept in memory. */
public interface ArtifactSink {

    /**
     * Takes a file.
     *
     * @param path path below the output folder, with {@code /}; given once
     * @param bytes the content
     * @throws OutputException when it cannot be stored
     */
    void put(String path, byte[] bytes) throws OutputException;

    /** Takes a text in UTF-8. */
    default void put(String path, String text) throws OutputException {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
