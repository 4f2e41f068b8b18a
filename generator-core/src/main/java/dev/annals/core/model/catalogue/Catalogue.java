package dev.annals.core.model.catalogue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is counted and how it is ordered.
 *
 * @param categories the fields of work, in the order of the settings; parents before their parts
 * @param dimensions what figures are broken down by, in the order of the settings
 * @param indicators the indicators, by category and then in the order of the files
 * @param byId the same by id
 */
public record Catalogue(
        List<Category> categories,
        List<Dimension> dimensions,
        List<Indicator> indicators,
        Map<String, Indicator> byId) {

    /** Keeps its own copies. */
    public Catalogue {
        categories = List.copyOf(categories);
        dimensions = List.copyOf(dimensions);
        indicators = List.copyOf(indicators);
        // Numbered ids have neighbouring hash values, which make the maps of Map.copyOf slow.
        byId = Collections.unmodifiableMap(new LinkedHashMap<>(byId));
    }

    /** A catalogue of these; of indicators with the same id the first counts. */
    public static Catalogue of(List<Category> categories, List<Dimension> dimensions, List<Indicator> indicators) {
        Map<String, Indicator> byId = new LinkedHashMap<>();
        indicators.forEach(indicator -> byId.putIfAbsent(indicator.id(), indicator));
        return new Catalogue(categories, dimensions, indicators, byId);
    }

    /** The indicator with this id. */
    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The category with this id. */
    public Optional<Category> category(String id) {
        return categories.stream().filter(category -> category.id().equals(id)).findFirst();
    }

    /** The dimension with this id. */
    public Optional<Dimension> dimension(String id) {
        return dimensions.stream()
                .filter(dimension -> dimension.id().equals(id))
                .findFirst();
    }
}
