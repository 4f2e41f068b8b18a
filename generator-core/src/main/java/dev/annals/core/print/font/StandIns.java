package dev.annals.core.print.font;

import dev.annals.core.setting.FontClass;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stood in for what in one document: classes without a face of their own, and characters that the repository's own
 * faces of a class lack.
 */
public final class StandIns {

    private final SortedSet<FontClass> classes = new TreeSet<>();
    private final SortedMap<Pair, SortedSet<Integer>> characters = new TreeMap<>();

    /**
     * Two faces.
     *
     * @param lacking the names of the faces that lack something
     * @param standIn the name of the face that gives it
     */
    public record Pair(String lacking, String standIn) implements Comparable<Pair> {

        private static final Comparator<Pair> ORDER =
                Comparator.comparing(Pair::lacking).thenComparing(Pair::standIn);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    void note(FaceChain chain) {
        if (chain.isSubstitute()) {
            classes.add(chain.wanted());
        }
    }

    /** Notes what stands in for the characters of a text that is set in a chain of faces. */
    public void note(FaceChain chain, String text) {
        if (chain.mayHaveStandIns()) {
            text.codePoints().forEach(codePoint -> note(chain, chain.faceFor(codePoint), codePoint));
        }
    }

    void note(FaceChain chain, Face face, int codePoint) {
        if (chain.isStandIn(face) && isOfAClass(codePoint)) {
            characters
                    .computeIfAbsent(new Pair(chain.ownNames(), face.name()), key -> new TreeSet<>())
                    .add(codePoint);
        }
    }

    /** Spaces have no look, and pictograms such as those of statuses the same in every class; hardly a text face has them. */
    private static boolean isOfAClass(int codePoint) {
        return !Character.isSpaceChar(codePoint)
                && !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.OTHER_SYMBOL;
    }

    /** The classes that were wanted and served by a face of another class. */
    public SortedSet<FontClass> classes() {
        return new TreeSet<>(classes);
    }

    /** The characters that another face gave. */
    public SortedMap<Pair, SortedSet<Integer>> characters() {
        return new TreeMap<>(characters);
    }
}
