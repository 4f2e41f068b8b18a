package dev.annals.core.pipeline;

import dev.annals.core.finding.Findings;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.print.font.own.InstalledFonts;
import dev.annals.core.print.font.own.OwnFaces;
import dev.annals.core.setting.FaceWishes;
import dev.annals.core.source.FontFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The faces of a run.
 *
 * @param screen the bundled ones, which charts and pictures on screen are measured and drawn with
 * @param paper those that reports are printed in: the repository's own before the bundled ones
 */
record PrintFaces(FaceSet screen, FaceSet paper) {

    /** Finds the faces that a repository asks for. */
    static PrintFaces find(
            FaceSet bundled, FaceWishes wishes, Path repository, InstalledFonts installed, Findings findings) {
        OwnFaces search = new OwnFaces(path -> bytes(repository, path), installed, findings);
        return new PrintFaces(bundled, search.over(bundled, wishes));
    }

    private static Optional<byte[]> bytes(Path repository, String path) throws IOException {
        Optional<FontFile> file = FontFile.find(repository, path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        OwnFaces.checkSize(file.get().size());
        return Optional.of(file.get().bytes());
    }
}
