package dev.annals.core.chart.theme;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The colours of inks on paper.
 *
 * @param changed the colours of inks that do not have their own
 */
public record Inks(Map<Ink, Color> changed) {

    /** Every ink has its own colour. */
    public static final Inks OWN = new Inks(Map.of());

    /** Keeps its own copy. */
    public Inks {
        changed = Map.copyOf(changed);
    }

    /**
     * Inks with other colours.
     *
     * @param properties colours such as {@code #0b5a8f} by CSS custom property such as {@code --accent}; what is no ink
     *     is left out
     */
    public static Inks of(Map<String, String> properties) {
        Map<Ink, Color> colours = new EnumMap<>(Ink.class);
        for (Ink ink : Ink.values()) {
            Optional.ofNullable(properties.get(ink.property()))
                    .ifPresent(colour -> colours.put(ink, Color.decode(colour)));
        }
        return new Inks(colours);
    }

    /** The colour of an ink. */
    public Color colour(Ink ink) {
        return changed.getOrDefault(ink, ink.colour());
    }
}
