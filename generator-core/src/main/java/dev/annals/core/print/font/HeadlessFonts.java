package dev.annals.core.print.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Lets AWT read our own faces on a machine that has none installed.
 *
 * <p>On Linux the JDK gives up for the whole life of the process when it finds no installed font, even where
 * only fonts from memory are used. A file named by {@code sun.awt.fontconfig} before the first use of AWT
 * keeps it going. Nothing is done where that is set already, on other systems, or where a font is found.
 */
public final class HeadlessFonts {

    private static final String PROPERTY = "sun.awt.fontconfig";

    /** Deep enough for every distribution's font folders. */
    private static final int DEPTH = 6;

    private HeadlessFonts() {}

    /** Call before anything touches AWT; calling again does nothing. */
    public static synchronized void prepare() {
        if (System.getProperty(PROPERTY) == null && isLinux() && !hasInstalledFont()) {
            use();
        }
    }

    /** Points the JDK to our own small list, whatever is installed. */
    static void use() {
        try {
            Path file = Files.createTempFile("annals-fonts", ".properties");
            Files.writeString(file, "version=1\nsequence.allfonts=default\n");
            file.toFile().deleteOnExit();
            System.setProperty(PROPERTY, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLinux() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    private static boolean hasInstalledFont() {
        Path home = Path.of(System.getProperty("user.home", "/"));
        boolean configured = System.getenv("FONTCONFIG_FILE") == null && Files.exists(Path.of("/etc/fonts/fonts.conf"));
        return configured
                && Stream.of(
                                Path.of("/usr/share/fonts"),
                                Path.of("/usr/local/share/fonts"),
                                home.resolve(".fonts"),
                                home.resolve(".local/share/fonts"))
                        .anyMatch(HeadlessFonts::holdsFont);
    }

    private static boolean holdsFont(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            return files.anyMatch(HeadlessFonts::isFont);
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static boolean isFont(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return List.of(".ttf", ".otf", ".ttc", ".pfb").stream().anyMatch(name::endsWith);
    }
}
