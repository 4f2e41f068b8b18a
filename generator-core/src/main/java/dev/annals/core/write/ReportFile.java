package dev.annals.core.write;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/** A single file outside the output folder, such as the list of findings, written whole. */
public final class ReportFile {

    private ReportFile() {}

    /**
     * Writes a file that is not there yet.
     *
     * @throws OutputException when there is one, or it cannot be written
     */
    public static void create(Path file, byte[] bytes) throws OutputException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new OutputException(Finding.of(Code.FILE_EXISTS, Place.of(file.toString())));
        }
        write(file, bytes);
    }

    /**
     * Replaces the file.
     *
     * @throws OutputException when that is not possible
     */
    public static void write(Path file, byte[] bytes) throws OutputException {
        Path whole = file.toAbsolutePath();
        Path parent = Objects.requireNonNull(whole.getParent(), "a file has a parent");
        Path draft = parent.resolve("." + whole.getFileName() + "~");
        try {
            Files.createDirectories(parent);
            Files.write(draft, bytes);
            Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SecurityException failure) {
            throw new OutputException(
                    Finding.of(Code.OUTPUT_UNWRITABLE, Place.of(file.toString()), String.valueOf(failure)), failure);
        }
    }
}
