package dev.annals.core.setting;

import dev.annals.core.finding.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The faces that a repository wants to be printed in.
 *
 * @param faces the faces; of one class and weight the earlier are asked first for a character
 * @param emboldened the classes that may be made bold by a stroke where they have no bold face
 * @param strict where it says that nothing may stand in for a face; absent: something may
 */
public record FaceWishes(List<FaceWish> faces, Set<FontClass> emboldened, Optional<Place> strict) {

    /** Nothing is asked for. */
    public static final FaceWishes NONE = new FaceWishes(List.of(), Set.of(), Optional.empty());

    /** Keeps its own copies. */
    public FaceWishes {
        faces = List.copyOf(faces);
        emboldened = Set.copyOf(emboldened);
    }

    /** Whether a face is asked for in a class. */
    public boolean name(FontClass fontClass) {
        return faces.stream().anyMatch(wish -> wish.fontClass() == fontClass);
    }
}
