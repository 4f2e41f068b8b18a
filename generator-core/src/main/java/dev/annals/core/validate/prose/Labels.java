package dev.annals.core.validate.prose;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.source.NearestName;
import dev.annals.core.validate.schema.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names in one document and where they are used. {@link Code#NOTE_UNKNOWN} and {@link Code#REFERENCE_UNKNOWN} have as
 * arguments the name and one that may be meant, {@link Code#NOTE_UNUSED} and {@link Code#REFERENCE_UNNUMBERED} the name.
 */
final class Labels {

    private record Use(String label, Place place) {}

    private final Map<String, Place> defined = new LinkedHashMap<>();
    private final List<Use> uses = new ArrayList<>();
    private final Set<String> unnumbered = new TreeSet<>();

    /** Remembers a name; one that is there already is told. */
    void define(String label, Place place, Scope scope) {
        Place first = defined.putIfAbsent(label, place);
        if (first != null) {
            scope.add(Code.ID_DUPLICATE, place, label, first.toString());
        }
    }

    /** Remembers that what has a name is no figure and no table. */
    void leaveUnnumbered(String label) {
        unnumbered.add(label);
    }

    /** Tells every use of the name of something that has no number. */
    void tellUnnumbered(Scope scope) {
        uses.stream()
                .filter(use -> unnumbered.contains(use.label))
                .forEach(use -> scope.add(Code.REFERENCE_UNNUMBERED, use.place, use.label));
    }

    /** Remembers that a name was used. */
    void use(String label, Place place) {
        uses.add(new Use(label, place));
    }

    /** Tells every use of a name that is nowhere defined. */
    void tellUnknown(Code code, Scope scope) {
        for (Use use : uses) {
            if (!defined.containsKey(use.label)) {
                scope.add(code, use.place, use.label, NearestName.orEmpty(use.label, defined.keySet()));
            }
        }
    }

    /** Tells every name that is not used. */
    void tellUnused(Code code, Scope scope) {
        defined.forEach((label, place) -> {
            if (uses.stream().noneMatch(use -> use.label.equals(label))) {
                scope.add(code, place, label);
            }
        });
    }
}
