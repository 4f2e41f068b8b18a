package dev.annals.core.write;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Replaces some files, all of them or none.
 *
 * <p>Every new content is first written beside its file; then each takes its place in one step. When something fails
 * on the way, those that were replaced get their old content back. A file that was changed by somebody else since it
 * was read is not replaced.
 */
public final class FileSwap {

    private final List<Change> changes;
    private final Map<Path, Path> drafts = new LinkedHashMap<>();
    private final Deque<Change> done = new ArrayDeque<>();

    private FileSwap(List<Change> changes) {
        this.changes = changes;
    }

    /**
     * A file to replace.
     *
     * @param file the file
     * @param before its content; absent: there must be no such file
     * @param after its new content
     */
    public record Change(Path file, Optional<String> before, String after) {}

    /**
     * Replaces the files.
     *
     * @throws OutputException when that is not possible; all files are as before then
     */
    public static void apply(List<Change> changes) throws OutputException {
        FileSwap swap = new FileSwap(List.copyOf(changes));
        try {
            for (Change change : changes) {
                swap.draft(change);
            }
            for (Change change : changes) {
                swap.refuseChanged(change);
            }
            for (Change change : changes) {
                swap.move(change);
            }
        } catch (IOException | SecurityException failure) {
            swap.takeBack();
            throw new OutputException(
                    Finding.of(Code.OUTPUT_UNWRITABLE, Place.of(swap.at().toString()), String.valueOf(failure)),
                    failure);
        }
    }

    /** The file that was being worked on. */
    private Path at() {
        return changes.get(Math.min(done.size(), changes.size() - 1)).file();
    }

    private void draft(Change change) throws IOException {
        Path parent = Objects.requireNonNull(change.file().toAbsolutePath().getParent(), "a file has a parent");
        Files.createDirectories(parent);
        Path draft = parent.resolve("." + change.file().getFileName() + "~");
        drafts.put(change.file(), draft);
        Files.write(draft, change.after().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> content(Path file) throws IOException {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(Files.readString(file, StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private void refuseChanged(Change change) throws IOException {
        if (!content(change.file()).equals(change.before())) {
            throw new IOException(change.file() + " was changed meanwhile");
        }
    }

    private void move(Change change) throws IOException {
        Path draft = Objects.requireNonNull(drafts.get(change.file()), "every change has a draft");
        Files.move(draft, change.file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        done.push(change);
    }

    private void takeBack() {
        for (Change change : done) {
            try {
                if (change.before().isPresent()) {
                    Path draft = Objects.requireNonNull(drafts.get(change.file()), "every change has a draft");
                    Files.write(draft, change.before().get().getBytes(StandardCharsets.UTF_8));
                    Files.move(
                            draft, change.file(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                } else {
                    Files.deleteIfExists(change.file());
                }
            } catch (IOException | SecurityException ignored) {
                // the failure that led here is told with its file
            }
        }
        for (Path draft : drafts.values()) {
            try {
                Files.deleteIfExists(draft);
            } catch (IOException | SecurityException ignored) {
                // names that start with a dot are left alone by everything that reads
            }
        }
    }
}
