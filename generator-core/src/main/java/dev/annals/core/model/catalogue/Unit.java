package dev.annals.core.model.catalogue;

import dev.annals.core.model.text.Text;
import java.util.List;

/**
 * A unit of the catalogue.
 *
 * @param id the unit as it is written in data, such as 所 or %
 * @param title its name per language, such as 所 and schools
 * @param kind what it counts
 * @param aliases other spellings accepted in data
 */
public record Unit(String id, Text title, UnitKind kind, List<String> aliases) {

    /** Keeps its own copy. */
    public Unit {
        aliases = List.copyOf(aliases);
    }
}
