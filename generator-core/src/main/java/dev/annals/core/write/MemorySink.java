package dev.annals.core.write;

import java.util.Map;
import java.util.TreeMap;

/** Keeps every file in memory, sorted by path; for previews and tests. */
public final class MemorySink implements ArtifactSink {

    private final Map<String, byte[]> files = new TreeMap<>();

    @Override
    public void put(String path, byte[] bytes) {
        if (files.put(path, bytes.clone()) != null) {
            throw new IllegalStateException("written twice: " + path);
        }
    }

    /** Path to content. */
    public Map<String, byte[]> files() {
        return new TreeMap<>(files);
    }
}
