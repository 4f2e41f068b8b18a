package dev.annals.fonts;

import dev.annals.core.print.font.CompactFace;
import dev.annals.core.print.font.HeadlessFonts;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Casts the faces of this jar from the fonts on the class path. Does nothing when neither the fonts nor the
 * converter have changed since the last time.
 */
public final class FontFoundry {

    private static final String HEI_REGULAR = "com/github/xingfudeshi/fonts/思源黑体正常_0.ttf";
    private static final String HEI_MEDIUM = "com/github/xingfudeshi/fonts/思源黑体中粗.ttf";
    private static final String SONG = "data/fonts/NotoSerifCJK-Regular.ttc";
    private static final String SANS = "data/fonts/NotoSansCJK-Regular.ttc";
    private static final String LATIN_SERIF = "data/fonts/NotoSerif-Regular.ttf";
    private static final String LATIN_SANS = "data/fonts/SourceSansPro-Regular.ttf";
    private static final String LATIN_SANS_HEAVY = "data/fonts/SourceSansPro-SemiBold.ttf";
    private static final List<String> SOURCES =
            List.of(HEI_REGULAR, HEI_MEDIUM, SONG, SANS, LATIN_SERIF, LATIN_SANS, LATIN_SANS_HEAVY);

    private static final List<String> CONVERTER = List.of(
            "dev/annals/core/print/font/CompactFace",
            "dev/annals/core/print/font/Outline",
            "dev/annals/core/print/font/Outline$Cubic",
            "dev/annals/core/print/font/Outline$Point",
            "dev/annals/core/print/font/GlyphTable",
            "dev/annals/core/print/font/CharacterMap",
            "dev/annals/fonts/DrawnMarks",
            "dev/annals/fonts/Repertoire",
            "dev/annals/fonts/FontFoundry");

    /** Weight of a line of the face in 1/1000 em, for the glyphs we draw. */
    private record Cast(String file, CompactFace.Name name, int stroke) {}

    private static final Cast SONG_CAST = new Cast("song-400", new CompactFace.Name("Annals Song", "Regular", 400), 40);
    private static final Cast HEI_CAST = new Cast("hei-400", new CompactFace.Name("Annals Hei", "Regular", 400), 62);
    private static final Cast HEAVY_CAST = new Cast("hei-500", new CompactFace.Name("Annals Hei", "Medium", 500), 80);

    private final Path folder;

    private FontFoundry(Path folder) {
        this.folder = folder;
    }

    /**
     * Casts all faces.
     *
     * @param arguments the folder of the classes, and the file that remembers what was cast
     * @throws IOException when a source is missing or a face cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).resolve("dev/annals/fonts");
        Path stamp = Path.of(arguments[1]);
        String recipe = recipe();
        if (Files.exists(stamp)
                && Files.readString(stamp).equals(recipe)
                && Files.exists(folder.resolve("hei-500-latin.ttf"))) {
            return;
        }
        HeadlessFonts.prepare();
        Files.createDirectories(folder);
        new FontFoundry(folder).cast();
        Files.writeString(stamp, recipe);
    }

    private void cast() throws IOException {
        Font song = simplifiedChinese(SONG);
        Font sans = simplifiedChinese(SANS);
        Font regular = CompactFace.read(bytes(HEI_REGULAR)).get(0);
        Font medium = CompactFace.read(bytes(HEI_MEDIUM)).get(0);
        front(SONG_CAST, List.of(song, sans));
        full(SONG_CAST, List.of(song, sans));
        front(HEI_CAST, List.of(regular));
        full(HEI_CAST, List.of(regular));
        front(HEAVY_CAST, List.of(medium));
        latin(SONG_CAST, LATIN_SERIF);
        latin(HEI_CAST, LATIN_SANS);
        latin(HEAVY_CAST, LATIN_SANS_HEAVY);
    }

    private void front(Cast cast, List<Font> sources) throws IOException {
        write(cast.file + ".ttf", CompactFace.of(sources, Repertoire.common(), DrawnMarks.of(cast.stroke), cast.name));
    }

    private void full(Cast cast, List<Font> sources) throws IOException {
        CompactFace.Name name =
                new CompactFace.Name(cast.name.family() + " Full", cast.name.style(), cast.name.weight());
        write(cast.file + "-full.ttf", CompactFace.of(sources, Repertoire.all(), DrawnMarks.of(cast.stroke), name));
    }

    /** The marks that Chinese faces have as wide as their characters, as Latin text wants them. */
    private void latin(Cast cast, String source) throws IOException {
        List<Font> sources = List.of(CompactFace.read(bytes(source)).get(0));
        write(cast.file + "-latin.ttf", CompactFace.of(sources, Repertoire.shared(), Map.of(), latinName(cast)));
    }

    private static CompactFace.Name latinName(Cast cast) {
        return new CompactFace.Name(cast.name.family() + " Latin", cast.name.style(), cast.name.weight());
    }

    private void write(String name, byte[] face) throws IOException {
        Files.write(folder.resolve(name), face);
    }

    private static Font simplifiedChinese(String collection) throws IOException {
        return CompactFace.read(bytes(collection)).stream()
                .filter(font -> font.getFontName(Locale.ENGLISH).endsWith("CJK SC"))
                .filter(font -> !font.getFontName(Locale.ENGLISH).contains("Mono"))
                .findFirst()
                .orElseThrow(() -> new IOException(collection + " has no face for simplified Chinese"));
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = FontFoundry.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is not on the class path");
            }
            return in.readAllBytes();
        }
    }

    /** What decides how the faces look: the sources and the code that converts them. */
    private static String recipe() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String source : SOURCES) {
                digest.update(bytes(source));
            }
            for (String type : CONVERTER) {
                digest.update(bytes(type + ".class"));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
