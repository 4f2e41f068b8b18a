package dev.annals.core.write;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Fills an empty or new folder, whole or not at all.
 *
 * <p>The files are written to a hidden draft inside the folder and then moved up, so that a shell that stands in the
 * folder still does so. When something fails on the way, what was moved is taken back. Of a run that was killed on the
 * way, the next one knows the draft and starts again. A folder that holds anything else but {@code .git}, the mark of a
 * fresh repository, is refused.
 */
public final class NewFolder {

    private static final String DRAFT = ".annals-init~";
    private static final String GIT = ".git";

    private final Path folder;
    private final Path draft;
    private final SortedMap<String, String> files;
    private final List<Path> moved = new ArrayList<>();

    private NewFolder(Path folder, SortedMap<String, String> files) {
        this.folder = folder;
        this.draft = folder.resolve(DRAFT);
        this.files = files;
    }

    /**
     * Writes the files.
     *
     * @param folder where; made when it does not exist
     * @param files content by path below the folder, with {@code /}
     * @throws OutputException when the folder is not empty or cannot be written to; nothing was changed then
     */
    public static void fill(Path folder, SortedMap<String, String> files) throws OutputException {
        Path whole = folder.toAbsolutePath().normalize();
        boolean existed = Files.exists(whole, LinkOption.NOFOLLOW_LINKS);
        NewFolder target = new NewFolder(whole, files);
        try {
            if (existed) {
                target.refuseWhatIsThere();
            }
            target.write();
            target.moveUp();
        } catch (IOException | SecurityException failure) {
            target.takeBack(existed);
            throw new OutputException(
                    Finding.of(Code.OUTPUT_UNWRITABLE, Place.of(whole.toString()), String.valueOf(failure)), failure);
        }
    }

    private void refuseWhatIsThere() throws IOException, OutputException {
        if (!Files.isDirectory(folder)) {
            throw refusal("");
        }
        boolean interrupted = Files.isDirectory(draft, LinkOption.NOFOLLOW_LINKS);
        for (String name : names(folder)) {
            if (!name.equals(GIT) && !name.equals(DRAFT) && !(interrupted && isOurs(name))) {
                throw refusal(name);
            }
        }
    }

    private OutputException refusal(String name) {
        return new OutputException(Finding.of(Code.FOLDER_NOT_EMPTY, Place.of(folder.toString()), name));
    }

    /** Whether an entry at the top holds nothing but files of ours as we write them. */
    private boolean isOurs(String name) throws IOException {
        for (String below : FolderTree.files(folder.resolve(name))) {
            String path = below.isEmpty() ? name : name + "/" + below;
            Path file = folder.resolve(path);
            String ours = files.get(path);
            boolean same = ours != null
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).equals(ours);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private void write() throws IOException {
        FolderTree.delete(draft);
        for (var file : files.entrySet()) {
            Path path = draft.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void moveUp() throws IOException {
        for (String name : names(draft)) {
            Path to = folder.resolve(name);
            FolderTree.delete(to);
            Files.move(draft.resolve(name), to);
            moved.add(to);
        }
        Files.delete(draft);
    }

    private void takeBack(boolean existed) {
        try {
            for (Path path : moved) {
                FolderTree.delete(path);
            }
            FolderTree.delete(draft);
            if (!existed) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException | SecurityException ignored) {
            // the failure that led here is told; the next run knows the draft
        }
    }

    private static SortedSet<String> names(Path folder) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        }
        return names;
    }
}
