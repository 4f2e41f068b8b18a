package dev.annals.core.print.font.own;

import dev.annals.core.print.font.file.FontBytes;
import dev.annals.core.print.font.file.FontFileException;
import dev.annals.core.print.font.file.FontNames;
import dev.annals.core.print.font.file.FontRights;
import dev.annals.core.print.font.file.FontTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that are installed where Annals runs. The folders are looked through when the first name is asked for, and
 * not at all when none is. Not safe for threads.
 */
public final class InstalledFonts {

    /** Deep enough for every system's folders. */
    private static final int DEPTH = 6;

    /** More files than anybody has installed. */
    private static final int MOST = 20_000;

    private static final List<String> ENDINGS = List.of(".ttf", ".otf", ".ttc", ".otc");

    private final List<Path> folders;
    private @Nullable List<Entry> entries;

    private record Entry(Path file, int member, FontNames names, FontRights rights) {}

    /**
     * A face of an installed font file.
     *
     * @param file the file
     * @param member which face of it, counted from 0
     */
    public record Located(Path file, int member) {}

    /** Those in these folders and below. */
    public InstalledFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Those where the operating system keeps them: Windows, macOS, Linux. */
    public static InstalledFonts ofThisMachine() {
        Path home = Path.of(System.getProperty("user.home", "/"));
        List<Path> folders = new ArrayList<>();
        Optional.ofNullable(System.getenv("WINDIR"))
                .ifPresent(windows -> folders.add(Path.of(windows).resolve("Fonts")));
        Optional.ofNullable(System.getenv("LOCALAPPDATA"))
                .ifPresent(data -> folders.add(Path.of(data).resolve("Microsoft/Windows/Fonts")));
        folders.add(Path.of("/System/Library/Fonts"));
        folders.add(Path.of("/Library/Fonts"));
        folders.add(home.resolve("Library/Fonts"));
        folders.add(Path.of("/usr/share/fonts"));
        folders.add(Path.of("/usr/local/share/fonts"));
        folders.add(home.resolve(".fonts"));
        folders.add(home.resolve(".local/share/fonts"));
        return new InstalledFonts(folders);
    }

    /**
     * The face of a name: a full or PostScript name, or the name of a family, of which the upright face nearest to the
     * weight is taken; in any language, whatever its case and spaces. Of several the first counts, by folder and path.
     */
    public Optional<Located> find(String name, int weight) {
        return all().stream()
                .filter(entry -> entry.names.isCalled(name))
                .findFirst()
                .or(() -> all().stream()
                        .filter(entry -> entry.names.isOfFamily(name))
                        .min(Comparator.comparingInt(entry -> entry.rights.distance(weight))))
                .map(entry -> new Located(entry.file, entry.member));
    }

    private List<Entry> all() {
        if (entries == null) {
            entries = folders.stream()
                    .flatMap(folder -> files(folder).stream())
                    .limit(MOST)
                    .flatMap(file -> faces(file).stream())
                    .toList();
        }
        return entries;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(InstalledFonts::isFont).sorted().toList();
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static boolean isFont(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
    }

    /** The faces of a file; one that is broken is nobody's wish. */
    private static List<Entry> faces(Path file) {
        List<Entry> faces = new ArrayList<>();
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            List<FontTables> tables = FontTables.of(FontBytes.of(channel));
            for (int i = 0; i < tables.size(); i++) {
                faces.add(new Entry(file, i, FontNames.of(tables.get(i)), FontRights.of(tables.get(i))));
            }
        } catch (FontFileException broken) {
            return List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
        return faces;
    }

    /**
     * The bytes of an installed font file.
     *
     * @throws IOException when it cannot be read
     */
    static byte[] read(Path file) throws IOException {
        OwnFaces.checkSize(Files.size(file));
        return Files.readAllBytes(file);
    }
}
