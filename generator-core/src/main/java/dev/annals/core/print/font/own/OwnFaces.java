package dev.annals.core.print.font.own;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.print.font.OpenFont;
import dev.annals.core.print.font.OwnFace;
import dev.annals.core.print.font.file.FontBytes;
import dev.annals.core.print.font.file.FontFileException;
import dev.annals.core.print.font.file.FontNames;
import dev.annals.core.print.font.file.FontRights;
import dev.annals.core.print.font.file.FontTables;
import dev.annals.core.setting.FaceWish;
import dev.annals.core.setting.FaceWishes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the faces that a repository asks for, and tells what is wrong with them at the place where each is asked for:
 *
 * <ul>
 *   <li>{@link Code#FONT_UNREADABLE}: as it is asked for; the key of a
 *       {@link FontFileException.Reason}
 *   <li>{@link Code#FONT_ABSENT}: as it is asked for; the face that stands in
 *   <li>{@link Code#FONT_REQUIRED}, where nothing may stand in: as it is asked for
 *   <li>{@link Code#FONT_LICENCE}: the face; {@code restricted}, {@code whole} or {@code bitmaps}
 *   <li>{@link Code#FACE_NOT_IN_COLLECTION}: what is behind the {@code #}; the faces there are
 *   <li>{@link Code#FONT_OF_THIS_MACHINE}: as it is asked for; the name of the file
 * </ul>
 */
public final class OwnFaces {

    /** Largest font file that is read, in bytes; collections of all Chinese scripts have 20 to 60 MB. */
    private static final long LARGEST = 128L << 20;

    private final Repository repository;
    private final InstalledFonts installed;
    private final Findings findings;
    private final Map<String, OpenFont> fonts = new HashMap<>();
    private final List<FaceWish> absent = new ArrayList<>();

    /**
     * A font of a font file.
     *
     * @param path of the file
     * @param file its bytes
     * @param member which font of it, counted from 0
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Source(String path, byte[] file, int member) {

        String key() {
            return path + "#" + member;
        }
    }

    /** Where the repository's own font files are. */
    @FunctionalInterface
    public interface Repository {

        /**
         * The bytes of a font file.
         *
         * @param path path relative to the repository
         * @return empty when there is no such file
         * @throws IOException when it cannot be read
         */
        Optional<byte[]> read(String path) throws IOException;
    }

    /**
     * A search.
     *
     * @param repository the repository's own font files
     * @param installed the fonts of this machine
     * @param findings where findings go
     */
    public OwnFaces(Repository repository, InstalledFonts installed, Findings findings) {
        this.repository = repository;
        this.installed = installed;
        this.findings = findings;
    }

    /** The bundled faces with those that are asked for and can be had. */
    public FaceSet over(FaceSet bundled, FaceWishes wishes) {
        List<OwnFace> found = new ArrayList<>();
        wishes.faces().forEach(wish -> face(wish).ifPresent(found::add));
        FaceSet faces = bundled.with(found, wishes);
        for (FaceWish wish : absent) {
            if (wishes.strict().isPresent()) {
                findings.add(Code.FONT_REQUIRED, wish.place(), wish.asked());
            } else {
                String standIn =
                        faces.chain(wish.fontClass(), wish.weight()).first().name();
                findings.add(Code.FONT_ABSENT, wish.place(), wish.asked(), standIn);
            }
        }
        return faces;
    }

    /** @throws FontFileException when a file is too large to be read */
    public static void checkSize(long bytes) throws FontFileException {
        if (bytes > LARGEST) {
            throw new FontFileException(FontFileException.Reason.TOO_LARGE, null);
        }
    }

    private Optional<OwnFace> face(FaceWish wish) {
        try {
            Optional<String> path = wish.path();
            return path.isPresent() ? file(wish, path.get()) : installed(wish);
        } catch (FontFileException wrong) {
            tell(wish, wrong.reason());
        } catch (IOException broken) {
            tell(wish, FontFileException.Reason.BROKEN);
        }
        return Optional.empty();
    }

    private void tell(FaceWish wish, FontFileException.Reason reason) {
        findings.add(Code.FONT_UNREADABLE, wish.place(), wish.asked(), reason.key());
    }

    private Optional<OwnFace> file(FaceWish wish, String path) throws IOException {
        Optional<byte[]> bytes = repository.read(path);
        if (bytes.isEmpty()) {
            absent.add(wish);
            return Optional.empty();
        }
        List<FontTables> members = FontTables.of(FontBytes.of(bytes.get()));
        int member = member(wish, members);
        return member < 0 ? Optional.empty() : face(wish, new Source(path, bytes.get(), member));
    }

    private Optional<OwnFace> installed(FaceWish wish) throws IOException {
        Optional<InstalledFonts.Located> located = installed.find(wish.asked(), wish.weight());
        if (located.isEmpty()) {
            absent.add(wish);
            return Optional.empty();
        }
        Path file = located.get().file();
        byte[] bytes = InstalledFonts.read(file);
        Optional<OwnFace> face =
                face(wish, new Source(file.toString(), bytes, located.get().member()));
        String name = file.getFileName().toString();
        face.ifPresent(found -> findings.add(Code.FONT_OF_THIS_MACHINE, wish.place(), wish.asked(), name));
        return face;
    }

    /** Which face of the file is meant, counted from 0; −1 when there is no such. */
    private int member(FaceWish wish, List<FontTables> members) throws FontFileException {
        if (wish.member().isEmpty()) {
            return 0;
        }
        String asked = wish.member().get().strip();
        List<FontNames> names = new ArrayList<>();
        for (FontTables one : members) {
            names.add(FontNames.of(one));
        }
        for (int i = 0; i < names.size(); i++) {
            if (asked.equals(Integer.toString(i + 1)) || names.get(i).isCalled(asked)) {
                return i;
            }
        }
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isOfFamily(asked)) {
                return i;
            }
        }
        String all = names.stream().map(FontNames::told).collect(Collectors.joining(", "));
        findings.add(Code.FACE_NOT_IN_COLLECTION, wish.place(), asked, all);
        return -1;
    }

    private Optional<OwnFace> face(FaceWish wish, Source source) throws IOException {
        FontTables tables = FontTables.of(FontBytes.of(source.file())).get(source.member());
        FontRights rights = FontRights.of(tables);
        String name = FontNames.of(tables).told();
        Optional<String> obstacle = rights.obstacle();
        if (obstacle.isPresent()) {
            findings.add(Code.FONT_LICENCE, wish.place(), name, obstacle.get());
            return Optional.empty();
        }
        if (!rights.fits(wish.weight())) {
            throw new FontFileException(FontFileException.Reason.VARIABLE, null);
        }
        return Optional.of(new OwnFace(wish, font(name, source)));
    }

    /** A font that several classes ask for is put into each document once. */
    private OpenFont font(String name, Source source) throws IOException {
        OpenFont known = fonts.get(source.key());
        OpenFont font = known == null ? OpenFont.read(name, source.file(), source.member()) : known;
        fonts.put(source.key(), font);
        return font;
    }
}
