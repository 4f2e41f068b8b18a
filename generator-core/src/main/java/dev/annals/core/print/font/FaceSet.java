package dev.annals.core.print.font;

import dev.annals.core.setting.FontClass;
import java.awt.Font;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * All faces that documents are printed with: each parsed once, safe for threads.
 *
 * <p>A class without a face of its own is served by another: {@code kai}, {@code fang} and {@code title} by
 * {@code song}, {@code song} and {@code hei} by each other. A character that the class does not have is
 * looked for in all the others.
 */
public final class FaceSet {

    private final List<Face> faces;

    private FaceSet(List<Face> faces) {
        this.faces = List.copyOf(faces);
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
        FaceSet set = new FaceSet(faces.stream().map(Face::of).toList());
        set.firsts().forEach(Face::advances);
        return set;
    }

    /** The same, after reading all that most documents are written and drawn with, so that the first need not wait. */
    public FaceSet prepared() {
        firsts().forEach(Face::base);
        firsts().stream().filter(face -> face.fontClass() == FontClass.HEI).forEach(Face::awt);
        return this;
    }

    /** The faces that are asked first in their class and weight. */
    private List<Face> firsts() {
        List<Face> firsts = new ArrayList<>();
        for (Face face : faces) {
            if (firsts.stream()
                    .noneMatch(first -> face.fontClass() == first.fontClass() && face.weight() == first.weight())) {
                firsts.add(face);
            }
        }
        return firsts;
    }

    /**
     * The faces for a class and weight: those of the class, nearest weight first, then those of the others.
     *
     * @param weight 1–1000, 400 is regular
     */
    public FaceChain chain(FontClass fontClass, int weight) {
        List<Face> chain = new ArrayList<>();
        for (FontClass candidate : order(fontClass)) {
            faces.stream()
                    .filter(face -> face.fontClass() == candidate)
                    .sorted(Comparator.comparingInt(face -> distance(face.weight(), weight)))
                    .forEach(chain::add);
        }
        return new FaceChain(fontClass, weight, chain);
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
        return faces.stream().filter(face -> face.isOriginOf(font)).findFirst();
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
