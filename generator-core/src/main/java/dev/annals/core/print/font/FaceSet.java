package dev.annals.core.print.font;

import dev.annals.core.print.font.subset.EmbeddedFont;
import dev.annals.core.setting.FaceWishes;
import dev.annals.core.setting.FontClass;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * All faces that documents are printed with: each parsed once, safe for threads.
 *
 * <p>A class without a face of its own is served by another: {@code kai}, {@code fang} and {@code title} by
 * {@code song}, {@code song} and {@code hei} by each other. A character that the class does not have is
 * looked for in all the others.
 *
 * <p>A set with faces of a repository's own must be cast for a document before something is written with it.
 */
public final class FaceSet {

    /** What a document may hold without being typed, and the character by which Chinese faces are told from others. */
    private static final String ALWAYS =
            IntStream.rangeClosed(' ', '~').mapToObj(Character::toString).collect(Collectors.joining()) + "\u00A0…—•一";

    /**
     * What a chain is asked for by.
     *
     * @param weight 1–1000
     */
    private record Wish(FontClass fontClass, int weight) {}

    private final List<Face> faces;
    private final FaceWishes wishes;

    /** The chains so far: every label of a chart asks for one. */
    private final Map<Wish, FaceChain> chains = new ConcurrentHashMap<>();

    /** The faces of AWT fonts so far by the fonts' names, which are at hand; comparing PostScript names reads the font. */
    private final Map<String, Face> origins = new ConcurrentHashMap<>();

    private FaceSet(List<? extends Face> faces, FaceWishes wishes) {
        this.faces = List.copyOf(faces);
        this.wishes = wishes;
    }

    /**
     * The faces. The first of each class and weight is read now, a fall-back when a character is looked for in it.
     *
     * @param faces at least one; of one class and weight the earlier are asked first
     * @throws IllegalArgumentException when there is none
     * @throws java.io.UncheckedIOException when one cannot be read, with its name
     */
    public static FaceSet of(List<FaceData> faces) {
        if (faces.isEmpty()) {
            throw new IllegalArgumentException("no face");
        }
        List<ParsedFace> parsed = faces.stream().map(ParsedFace::new).toList();
        firsts(parsed).forEach(ParsedFace::advances);
        return new FaceSet(parsed, FaceWishes.NONE);
    }

    /** The same, after reading all that most documents are written and drawn with, so that the first need not wait. */
    public FaceSet prepared() {
        List<Face> firsts = firsts(faces);
        firsts.forEach(Face::base);
        firsts.stream().filter(face -> face.fontClass() == FontClass.HEI).forEach(Face::awt);
        return this;
    }

    /** The faces that are asked first in their class and weight. */
    private static <F extends Face> List<F> firsts(List<F> faces) {
        List<F> firsts = new ArrayList<>();
        for (F face : faces) {
            if (firsts.stream()
                    .noneMatch(first -> face.fontClass() == first.fontClass() && face.weight() == first.weight())) {
                firsts.add(face);
            }
        }
        return firsts;
    }

    /**
     * The same with faces of the repository's own, which are asked before all others of their class.
     *
     * @param own the faces that were found, in the order in which they are asked
     * @param asked all that are asked for
     */
    public FaceSet with(List<OwnFace> own, FaceWishes asked) {
        List<Face> all = new ArrayList<>(own);
        all.addAll(faces);
        return new FaceSet(all, asked);
    }

    /** The set for a document with this text: the repository's own faces with its characters. */
    public FaceSet castFor(Supplier<String> text) {
        if (faces.stream().noneMatch(OwnFace.class::isInstance)) {
            return this;
        }
        SortedSet<Integer> characters = new TreeSet<>();
        IntStream.concat(text.get().codePoints(), ALWAYS.codePoints()).forEach(characters::add);
        Map<OpenFont, FontParts> cast = new IdentityHashMap<>();
        List<Face> all = new ArrayList<>();
        for (Face face : faces) {
            all.add(
                    face instanceof OwnFace own
                            ? new ParsedFace(own, cast.computeIfAbsent(own.font(), font -> font.castFor(characters)))
                            : face);
        }
        return new FaceSet(all, wishes);
    }

    /** The faces that the repository asks for, found or not. */
    public FaceWishes wishes() {
        return wishes;
    }

    /**
     * The faces for a class and weight: those of the class, the repository's own before others and then nearest weight
     * first, then those of the other classes.
     *
     * @param weight 1–1000, 400 is regular
     */
    public FaceChain chain(FontClass fontClass, int weight) {
        Wish wish = new Wish(fontClass, weight);
        FaceChain known = chains.get(wish);
        if (known == null) {
            known = linked(fontClass, weight);
            chains.put(wish, known);
        }
        return known;
    }

    private FaceChain linked(FontClass fontClass, int weight) {
        List<Face> chain = new ArrayList<>();
        for (FontClass candidate : order(fontClass)) {
            faces.stream()
                    .filter(face -> face.fontClass() == candidate)
                    .sorted(Comparator.comparing((Face face) -> !face.isOwn())
                            .thenComparing(face -> distance(face.weight(), weight)))
                    .forEach(chain::add);
        }
        boolean emboldens = !chain.get(0).isOwn() || wishes.emboldened().contains(fontClass);
        return new FaceChain(fontClass, weight, chain, emboldens);
    }

    private static List<FontClass> order(FontClass first) {
        List<FontClass> order = new ArrayList<>(List.of(first));
        FontClass second = first == FontClass.SONG ? FontClass.HEI : FontClass.SONG;
        order.add(second);
        for (FontClass other : FontClass.values()) {
            if (!order.contains(other)) {
                order.add(other);
            }
        }
        return order;
    }

    /** As style sheets choose: a heavy wish takes the heavier of two equally near faces, a light one the lighter. */
    private static int distance(int weight, int wanted) {
        boolean preferred = wanted > 500 ? weight >= wanted : weight <= wanted;
        return 2 * Math.abs(weight - wanted) + (preferred ? 0 : 1);
    }

    /** The face for measuring and drawing on AWT canvases, one unit high; derive the size from it. */
    public Font awt(FontClass fontClass, int weight) {
        return chain(fontClass, weight).first().awt();
    }

    /** The face that an AWT font was derived from. */
    public Optional<Face> faceOf(Font font) {
        Face known = origins.get(font.getName());
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Face> origin =
                faces.stream().filter(face -> face.isOriginOf(font)).findFirst();
        origin.ifPresent(face -> origins.put(font.getName(), face));
        return origin;
    }

    /**
     * A part of a face with its outlines, each of which is deflated once for all documents.
     *
     * @param part made of what {@link Face#base()} gives
     * @return empty when it is of no face that documents share; it has its outlines then
     */
    public Optional<EmbeddedFont> embedded(byte[] part) {
        Optional<EmbeddedFont> embedded = Optional.empty();
        // All are asked: where several have the same file, the part may be that of any of them.
        for (int i = 0; i < faces.size(); i++) {
            Optional<EmbeddedFont> own =
                    faces.get(i) instanceof ParsedFace face ? face.embedded(part) : Optional.empty();
            embedded = own.isPresent() ? own : embedded;
        }
        return embedded;
    }

    /** Whether any face has the character. */
    public boolean covers(int codePoint) {
        for (int i = 0; i < faces.size(); i++) {
            if (faces.get(i).covers(codePoint)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The characters of a text that no face has, in order of their code points; control characters and the soft hyphen
     * aside, which are never drawn themselves.
     */
    public List<Integer> missing(String text) {
        TreeSet<Integer> missing = new TreeSet<>();
        text.codePoints()
                .filter(codePoint -> !Character.isISOControl(codePoint) && codePoint != 0xAD && !covers(codePoint))
                .forEach(missing::add);
        return List.copyOf(missing);
    }
}
