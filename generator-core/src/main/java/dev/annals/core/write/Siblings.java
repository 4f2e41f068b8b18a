package dev.annals.core.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The hidden neighbours of an output folder: on the same file system, so that a rename is atomic.
 *
 * @param parent the folder around the output folder
 * @param fresh where the new output is built
 * @param old where the last output waits during the swap
 * @param list names the files that Annals wrote, one path a line
 */
record Siblings(Path parent, Path fresh, Path old, Path list) {

    static Siblings of(Path folder) {
        Path parent = Objects.requireNonNull(folder.getParent(), "an output folder has a parent");
        String name = "." + folder.getFileName() + ".annals-";
        return new Siblings(
                parent, parent.resolve(name + "new"), parent.resolve(name + "old"), parent.resolve(name + "files"));
    }

    /** Undoes a swap that was cut off between its two renames. */
    void recover(Path folder) throws IOException {
        if (Files.exists(old)) {
            if (Files.exists(folder)) {
                FolderTree.delete(old);
            } else {
                Files.move(old, folder);
            }
        }
    }

    SortedSet<String> manifest() throws IOException {
        return Files.isRegularFile(list)
                ? Files.readAllLines(list, StandardCharsets.UTF_8).stream()
                        .collect(Collectors.toCollection(TreeSet::new))
                : new TreeSet<>();
    }

    void writeManifest(SortedSet<String> paths) throws IOException {
        Path draft = parent.resolve(list.getFileName() + "~");
        Files.write(draft, paths, StandardCharsets.UTF_8);
        Files.move(draft, list, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
