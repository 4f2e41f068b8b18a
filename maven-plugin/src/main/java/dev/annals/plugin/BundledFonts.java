package dev.annals.plugin;

import dev.annals.core.print.font.FaceData;
import dev.annals.core.setting.FontClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** The faces that the fonts artifact brings: a compact one in front of each full one. */
public final class BundledFonts {

    private static final String ROOT = "dev/annals/fonts/";

    private BundledFonts() {}

    /** Reads all of them, anew each time. */
    public static List<FaceData> read() {
        return List.of(
                face(FontClass.SONG, 400, "song-400.ttf"),
                face(FontClass.SONG, 400, "song-400-latin.ttf"),
                face(FontClass.SONG, 400, "song-400-full.ttf"),
                face(FontClass.HEI, 400, "hei-400.ttf"),
                face(FontClass.HEI, 400, "hei-400-latin.ttf"),
                face(FontClass.HEI, 400, "hei-400-full.ttf"),
                face(FontClass.HEI, 500, "hei-500.ttf"),
                face(FontClass.HEI, 500, "hei-500-latin.ttf"));
    }

    private static FaceData face(FontClass fontClass, int weight, String file) {
        return new FaceData(fontClass, weight, file, () -> read(file));
    }

    private static byte[] read(String file) {
        try (InputStream in = BundledFonts.class.getClassLoader().getResourceAsStream(ROOT + file)) {
            if (in == null) {
                throw new IllegalStateException("the fonts artifact is not on the class path");
            }
            return whole(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Read in one go where the jar knows the size, as it does: a face is of several million bytes. */
    private static byte[] whole(InputStream in) throws IOException {
        byte[] file = new byte[in.available()];
        int size = in.readNBytes(file, 0, file.length);
        byte[] rest = in.readAllBytes();
        if (rest.length == 0 && size == file.length) {
            return file;
        }
        byte[] all = Arrays.copyOf(file, size + rest.length);
        System.arraycopy(rest, 0, all, size, rest.length);
        return all;
    }
}
