package dev.annals.core.model.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All units that figures may be written in, found by id or alias. Immutable. */
public final class UnitCatalogue {

    private final Map<String, Unit> bySpelling = new LinkedHashMap<>();

    private UnitCatalogue() {}

    /** A catalogue of these; of two with the same spelling the later counts. */
    public static UnitCatalogue of(Collection<Unit> units) {
        UnitCatalogue catalogue = new UnitCatalogue();
        for (Unit unit : units) {
            unit.aliases().forEach(alias -> catalogue.bySpelling.put(alias, unit));
        }
        units.forEach(unit -> catalogue.bySpelling.put(unit.id(), unit));
        return catalogue;
    }

    /** The unit written like this. */
    public Optional<Unit> find(String spelling) {
        return Optional.ofNullable(bySpelling.get(spelling));
    }

    /** Every accepted spelling, for hints. */
    public Collection<String> spellings() {
        return bySpelling.keySet().stream().sorted().toList();
    }
}
