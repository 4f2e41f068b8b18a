package dev.annals.core.model.look;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The colours and faces that a repository wants for its site, just as it gives them.
 *
 * @param light colours of the light theme
 * @param dark colours of the dark theme
 * @param font the faces of text, as CSS names them: names in quotes and generic families, separated by commas
 * @param headingFont the faces of headings, likewise
 */
public record Look(
        Map<Swatch, Colour> light, Map<Swatch, Colour> dark, Optional<String> font, Optional<String> headingFont) {

    /** Nothing is set. */
    public static final Look PLAIN = new Look(Map.of(), Map.of(), Optional.empty(), Optional.empty());

    /** Keeps its own copies, in the order of the swatches. */
    public Look {
        light = ordered(light);
        dark = ordered(dark);
    }

    private static Map<Swatch, Colour> ordered(Map<Swatch, Colour> colours) {
        Map<Swatch, Colour> copy = new EnumMap<>(Swatch.class);
        copy.putAll(colours);
        return Collections.unmodifiableMap(copy);
    }

    /** The colours given for a theme. */
    public Map<Swatch, Colour> given(Theme theme) {
        return theme == Theme.LIGHT ? light : dark;
    }

    /** Whether nothing is set. */
    public boolean isPlain() {
        return equals(PLAIN);
    }
}
