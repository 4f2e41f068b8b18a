package dev.annals.core.source;

import dev.annals.core.finding.Findings;
import dev.annals.core.setting.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a repository's files, read when they are asked for: few files have findings, and the lines of all would
 * take as much memory as the files.
 */
public final class FileLines {

    private final Path repository;
    private final SourceTree tree;
    private final Limits limits;
    private String last = "";
    private Optional<List<String>> lines = Optional.empty();

    /**
     * The files of a repository.
     *
     * @param tree what was read of it; no other file is opened
     */
    public FileLines(Path repository, SourceTree tree, Limits limits) {
        this.repository = repository;
        this.tree = tree;
        this.limits = limits;
    }

    /** The lines of a file or template, without their ends; empty when it is not of the repository, or gone. */
    public Optional<List<String>> of(String path) {
        if (!path.equals(last)) {
            last = path;
            lines = tree.file(path).isPresent() ? read(path) : tree.lines(path);
        }
        return lines;
    }

    private Optional<List<String>> read(String path) {
        try {
            Path root = repository.toRealPath();
            Path file = root.resolve(path).toRealPath();
            return file.startsWith(root)
                    ? TextReading.read(file, path, limits, new Findings()).map(SplitText::of)
                    : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
