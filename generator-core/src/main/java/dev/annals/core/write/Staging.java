package dev.annals.core.write;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Builds the output folder aside and swaps it in whole.
 *
 * <p>Until {@link #commit} the last good output is untouched; a run that fails or is killed leaves it as it
 * was (killed between the two renames of the swap, the next {@link #open} puts it back). A file whose bytes
 * did not change keeps its modification time; files that are no longer made are gone after the swap. A
 * folder holding files that Annals did not write is refused.
 */
public final class Staging implements ArtifactSink, AutoCloseable {

    private final Path target;
    private final Siblings siblings;
    private final SortedSet<String> paths = new TreeSet<>();
    private boolean done;

    private Staging(Path target, Siblings siblings) {
        this.target = target;
        this.siblings = siblings;
    }

    /**
     * Opens a staging folder beside the target.
     *
     * @param target the output folder; need not exist
     * @throws OutputException when nothing can be written there or the folder holds files of others
     */
    public static Staging open(Path target) throws OutputException {
        Path folder = target.toAbsolutePath().normalize();
        Siblings siblings = Siblings.of(folder);
        try {
            Files.createDirectories(siblings.parent());
            siblings.recover(folder);
            refuseForeignFiles(folder, siblings);
            FolderTree.delete(siblings.fresh());
            Files.createDirectories(siblings.fresh());
            return new Staging(folder, siblings);
        } catch (IOException | SecurityException failure) {
            throw unwritable(folder, failure);
        }
    }

    @Override
    public void put(String path, byte[] bytes) throws OutputException {
        Path staged = siblings.fresh().resolve(path).normalize();
        if (!staged.startsWith(siblings.fresh()) || !paths.add(path)) {
            throw new IllegalStateException("written twice or outside the folder: " + path);
        }
        try {
            Files.createDirectories(staged.getParent());
            Path last = target.resolve(path);
            if (isSame(last, bytes)) {
                keep(last, staged);
            } else {
                Files.write(staged, bytes);
            }
        } catch (IOException | SecurityException failure) {
            throw unwritable(target.resolve(path), failure);
        }
    }

    /**
     * Puts the new folder in the place of the old one.
     *
     * @throws OutputException when that is not possible; the old folder is then in its place again
     */
    public void commit() throws OutputException {
        try {
            SortedSet<String> both = new TreeSet<>(siblings.manifest());
            both.addAll(paths);
            siblings.writeManifest(both);
            if (Files.exists(target)) {
                Files.move(target, siblings.old());
            }
            try {
                Files.move(siblings.fresh(), target);
            } catch (IOException failure) {
                siblings.recover(target);
                throw failure;
            }
            done = true;
        } catch (IOException | SecurityException failure) {
            throw unwritable(target, failure);
        }
        tidyUp();
    }

    /** The new output stands; what cannot be tidied up now, because a program holds it, the next run tidies up. */
    private void tidyUp() {
        try {
            FolderTree.delete(siblings.old());
            siblings.writeManifest(paths);
        } catch (IOException | SecurityException ignored) {
            // the list then names more files than there are, which does no harm
        }
    }

    /** Throws the staged files away unless they were committed. */
    @Override
    public void close() {
        if (!done) {
            try {
                FolderTree.delete(siblings.fresh());
            } catch (IOException ignored) {
                // a left-over staging folder is removed by the next run
            }
        }
    }

    private static boolean isSame(Path file, byte[] bytes) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == bytes.length
                && Arrays.equals(Files.readAllBytes(file), bytes);
    }

    private static void keep(Path last, Path staged) throws IOException {
        try {
            Files.createLink(staged, last);
        } catch (UnsupportedOperationException | IOException | SecurityException noLinks) {
            Files.copy(last, staged);
            Files.setLastModifiedTime(staged, Files.getLastModifiedTime(last));
        }
    }

    private static void refuseForeignFiles(Path folder, Siblings siblings) throws IOException, OutputException {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new OutputException(Finding.of(Code.OUTPUT_NOT_OURS, Place.of(folder.toString()), ""));
        }
        SortedSet<String> foreign = FolderTree.files(folder);
        foreign.removeAll(siblings.manifest());
        if (!foreign.isEmpty()) {
            throw new OutputException(Finding.of(Code.OUTPUT_NOT_OURS, Place.of(folder.toString()), foreign.first()));
        }
    }

    private static OutputException unwritable(Path path, Exception cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new OutputException(
                Finding.of(
                        Code.OUTPUT_UNWRITABLE,
                        Place.of(path.toString()),
                        cause.getClass().getSimpleName() + ": " + reason),
                cause);
    }
}
