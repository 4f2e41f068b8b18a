package dev.annals.core.validate.entity;

import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.catalogue.UnitCatalogue;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The indicators that are right, in the order of the model, and all units.
 *
 * @param indicators all indicators in order
 * @param byId the same by id
 * @param units all units
 */
public record Definitions(List<Indicator> indicators, Map<String, Indicator> byId, UnitCatalogue units) {

    /** Sorts indicators by category, then as they come. */
    public static Definitions of(List<Indicator> indicators, List<Category> categories, UnitCatalogue units) {
        Map<String, Integer> order = new HashMap<>();
        categories.forEach(category -> order.putIfAbsent(category.id(), order.size()));
        Map<String, Indicator> byId = new LinkedHashMap<>();
        indicators.stream()
                .sorted(Comparator.comparingInt(indicator -> order.getOrDefault(indicator.category(), -1)))
                .forEach(indicator -> byId.put(indicator.id(), indicator));
        return new Definitions(List.copyOf(byId.values()), byId, units);
    }

    /** The indicator with this id. */
    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
