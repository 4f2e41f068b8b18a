package dev.annals.core.source;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Lists the files of a repository, sorted by path. It never leaves the repository: a link that points outside
 * is a finding, a link inside is followed, a link into a folder that it stands in is a finding. As many folders as
 * files are visited at most, so that links which multiply each other come to an end.
 */
final class RepositoryWalk {

    private final Path root;
    private final Set<String> ignored;
    private final Limits limits;
    private final Findings findings;
    private final SortedMap<String, Path> files = new TreeMap<>();
    private final Deque<Path> open = new ArrayDeque<>();
    private int folders;
    private boolean full;

    /** A walk over the real path {@code root} that leaves out the ignored files and folders. */
    RepositoryWalk(Path root, Set<String> ignored, Limits limits, Findings findings) {
        this.root = root;
        this.ignored = Set.copyOf(ignored);
        this.limits = limits;
        this.findings = findings;
    }

    /** All files that are not left alone or ignored, by path. */
    SortedMap<String, Path> files() {
        folder(root, "");
        return files;
    }

    private void folder(Path folder, String prefix) {
        open.push(folder);
        for (Path entry : entries(folder, prefix)) {
            String path = prefix + entry.getFileName();
            if (!full && !Layout.leavesAlone(path) && !ignored.contains(path)) {
                entry(entry, path);
            }
        }
        open.pop();
    }

    private List<Path> entries(Path folder, String prefix) {
        try (Stream<Path> listed = Files.list(folder)) {
            return listed.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            findings.add(Code.FILE_UNREADABLE, Place.of(prefix.isEmpty() ? "." : prefix), "io");
            return List.of();
        }
    }

    private void entry(Path entry, String path) {
        Path real = entry;
        if (Files.isSymbolicLink(entry)) {
            try {
                real = entry.toRealPath();
            } catch (IOException e) {
                findings.add(Code.FILE_UNREADABLE, Place.of(path), "missing");
                return;
            }
            if (!real.startsWith(root)) {
                findings.add(Code.FILE_OUTSIDE, Place.of(path));
                return;
            }
        }
        if (Files.isDirectory(real)) {
            subfolder(real, path);
        } else {
            file(real, path);
        }
    }

    private void subfolder(Path real, String path) {
        if (open.contains(real)) {
            findings.add(Code.FILE_UNREADABLE, Place.of(path), "loop");
        } else if (Layout.role(path) == Layout.Role.YAML || Layout.role(path) == Layout.Role.MARKDOWN) {
            findings.add(Code.FILE_UNREADABLE, Place.of(path), "directory");
        } else if (++folders > limits.files()) {
            stop();
        } else {
            folder(real, path + "/");
        }
    }

    private void stop() {
        full = true;
        findings.add(Code.TOO_MANY_FILES, Place.of("."), String.valueOf(limits.files()));
    }

    private void file(Path real, String path) {
        if (!Files.isRegularFile(real)) {
            findings.add(Code.FILE_UNREADABLE, Place.of(path), "special");
        } else if (files.size() >= limits.files()) {
            stop();
        } else {
            files.put(path, real);
        }
    }
}
