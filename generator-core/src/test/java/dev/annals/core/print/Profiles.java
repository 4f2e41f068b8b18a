package dev.annals.core.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page profiles that come with Annals, with one class of faces for all and black for the colours of the site. */
final class Profiles {

    private static final Path FOLDER = Path.of("../templates/src/main/resources/dev/annals/templates/profiles");

    private Profiles() {}

    static String css(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".css"))
                    .replaceAll("var\\(--[a-z]+\\)", "#000000")
                    .replaceAll("font-family: [a-z]+", "font-family: song");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
