package dev.annals.core.model.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All units that figures may be written in, found by id or alias. Immutable. */
public final class UnitCatalogue {

    private final Map<String, Unit> bySpelling;

    private final List<String> spellings;

    private UnitCatalogue(Map<String, Unit> bySpelling) {
        this.bySpelling = bySpelling;
        this.spellings = bySpelling.keySet().stream().sorted().toList();
    }

    /** A catalogue of these; of two with the same spelling the later counts. */
    public static UnitCatalogue of(Collection<Unit> units) {
        Map<String, Unit> bySpelling = new LinkedHashMap<>();
        for (Unit unit : units) {
            unit.aliases().forEach(alias -> bySpelling.put(alias, unit));
        }
        units.forEach(unit -> bySpelling.put(unit.id(), unit));
        return new UnitCatalogue(bySpelling);
    }

    /** The unit written like this. */
    public Optional<Unit> find(String spelling) {
        return Optional.ofNullable(bySpelling.get(spelling));
    }

    /** Every accepted spelling, for hints. */
    public Collection<String> spellings() {
        return spellings;
    }
}
