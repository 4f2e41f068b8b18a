package dev.annals.core.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.setting.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of files to load. */
record TestRepository(Path root) {

    /** 1000 bytes, 5 files, 10 aliases, 8 levels, 100 nodes. */
    static final Limits SMALL = new Limits(1000, 5, 10, 8, 100, 1000, 1000);

    /** A new folder inside another. */
    static TestRepository in(Path outer) {
        try {
            return new TestRepository(Files.createDirectory(outer.resolve("repository")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String path, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.write(root.resolve(path), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SourceTree load() {
        return load(Limits.DEFAULT);
    }

    SourceTree load(Limits limits) {
        return RepositoryLoader.load(root, limits);
    }

    static List<Code> codes(SourceTree tree) {
        return tree.findings().stream().map(Finding::code).toList();
    }

    static Finding only(SourceTree tree) {
        assertThat(tree.findings()).hasSize(1);
        return tree.findings().get(0);
    }

    /** A scalar at the top of {@code annals.yml}. */
    static Node.Scalar scalar(SourceTree tree, String key) {
        Node.Mapping mapping =
                (Node.Mapping) tree.file("annals.yml").orElseThrow().root();
        return (Node.Scalar) mapping.get(key).orElseThrow();
    }
}
