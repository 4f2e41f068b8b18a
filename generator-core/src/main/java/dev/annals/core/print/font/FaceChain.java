package dev.annals.core.print.font;

import com.lowagie.text.pdf.BaseFont;
import dev.annals.core.setting.FontClass;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The faces that are asked for a character, in order, when a class and weight is wanted.
 *
 * @param wanted the class that was asked for
 * @param weight the weight that was asked for, 1–1000
 * @param faces never empty
 * @param emboldens whether a stroke may make up for a missing weight
 */
public record FaceChain(FontClass wanted, int weight, List<Face> faces, boolean emboldens) {

    /** A face that has it is a Chinese one. */
    private static final int CHINESE = '一';

    /** Keeps its own copy. */
    public FaceChain {
        faces = List.copyOf(faces);
    }

    /** The face that gives the look. */
    public Face first() {
        return faces.get(0);
    }

    /**
     * The first face that has the character; the first of all when none has it. For a mark that Chinese and Latin writing
     * share it is the first that has Chinese characters, too, where there is one.
     */
    public Face faceFor(int codePoint) {
        if (isShared(codePoint)) {
            for (int i = 0; i < faces.size(); i++) {
                Face face = faces.get(i);
                if (face.covers(CHINESE) && face.covers(codePoint)) {
                    return face;
                }
            }
        }
        // By index: an iterator for each character of a document adds up.
        for (int i = 0; i < faces.size(); i++) {
            if (faces.get(i).covers(codePoint)) {
                return faces.get(i);
            }
        }
        return first();
    }

    /** Whether Chinese and Latin writing share a mark: “ ” ‘ ’ — and …. */
    public static boolean isShared(int codePoint) {
        // Nearly every character is told apart by the first two questions.
        return codePoint >= '—' && codePoint <= '…' && (codePoint == '—' || codePoint == '…' || isQuote(codePoint));
    }

    private static boolean isQuote(int codePoint) {
        return codePoint == '“' || codePoint == '”' || codePoint == '‘' || codePoint == '’';
    }

    /**
     * The face for a mark that Chinese and Latin writing share, in Latin text: the first without Chinese characters that
     * has it, else as for any character.
     */
    public Face latinFaceFor(int codePoint) {
        for (int i = 0; i < faces.size(); i++) {
            Face face = faces.get(i);
            if (!face.covers(CHINESE) && face.covers(codePoint)) {
                return face;
            }
        }
        return faceFor(codePoint);
    }

    /** The first face that has every one of the characters. */
    public Optional<Face> faceForAll(String text) {
        return faces.stream()
                .filter(face -> text.codePoints().allMatch(face::covers))
                .findFirst();
    }

    /** Whether any face has the character. */
    public boolean covers(int codePoint) {
        return faceFor(codePoint).covers(codePoint);
    }

    /** Whether a face stands in for a character that the repository's own faces of the class lack. */
    public boolean isStandIn(Face face) {
        return mayHaveStandIns() && !(face.isOwn() && face.fontClass() == wanted);
    }

    /** Whether the repository has a face of the class, which may lack characters. */
    boolean mayHaveStandIns() {
        return first().isOwn() && first().fontClass() == wanted;
    }

    /** The names of the repository's own faces of the class. */
    String ownNames() {
        return faces.stream()
                .filter(face -> face.isOwn() && face.fontClass() == wanted)
                .map(Face::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Whether another class stands in for the wanted one. */
    public boolean isSubstitute() {
        return first().fontClass() != wanted;
    }

    /** Width of a stroke around the glyphs that makes up for a missing weight, in em; 0 for none. */
    public float emboldening() {
        int missing = weight - first().weight();
        return emboldens && weight >= 600 && missing > 0 ? missing / 10_000f : 0;
    }

    /** The advance of a character in em, in whatever face has it; 0 when none has it. */
    public float advance(int codePoint) {
        if (isShared(codePoint)) {
            return faceFor(codePoint).advance(codePoint);
        }
        for (int i = 0; i < faces.size(); i++) {
            int thousandths = faces.get(i).thousandths(codePoint);
            if (thousandths >= 0) {
                return thousandths / 1000f;
            }
        }
        return 0;
    }

    /** The writer's view of the first face. */
    public BaseFont base() {
        return first().base();
    }
}
