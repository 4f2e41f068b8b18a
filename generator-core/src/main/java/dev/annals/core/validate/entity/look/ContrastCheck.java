package dev.annals.core.validate.entity.look;

import dev.annals.core.compute.look.Contrast;
import dev.annals.core.compute.look.Palette;
import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.look.Colour;
import dev.annals.core.model.look.Look;
import dev.annals.core.model.look.Swatch;
import dev.annals.core.model.look.Theme;
import dev.annals.core.validate.schema.Scope;
import java.util.Map;
import java.util.Optional;

/**
 * Tells colours of one theme that cannot be read on what they stand on; also those that come with Annals, where the paper
 * or the cards below them are the repository's own.
 *
 * <p>{@link Code#CONTRAST_LOW}: {0} the word for the colour, {1} the colour, {2} {@code light} or {@code dark}, {3} its
 * contrast ratio, {4} the one that it needs, {5} the nearest colour that will do.
 *
 * @param look the look
 * @param theme the theme
 * @param places where the colours of the theme are given
 * @param scope where findings go
 */
record ContrastCheck(Look look, Theme theme, Map<Swatch, Place> places, Scope scope) {

    void check() {
        Palette palette = Palette.of(look, theme);
        for (Swatch swatch : Swatch.values()) {
            place(swatch).ifPresent(place -> check(swatch, palette, place));
        }
        Optional.ofNullable(places.get(Swatch.TINT)).ifPresent(place -> tint(palette, place));
    }

    /** Words in the accent stand on the tint. */
    private void tint(Palette palette, Place place) {
        Colour tint = palette.get(Swatch.TINT);
        double ratio = Contrast.of(palette.get(Swatch.ACCENT), tint);
        if (ratio < Contrast.OF_TEXT) {
            tell(Swatch.TINT, tint, place, new Shortfall(ratio, Contrast.OF_TEXT, palette.tint()));
        }
    }

    /** The contrast there is, the one needed, and a colour that has it. */
    private record Shortfall(double ratio, double needed, Colour better) {}

    /** Where a colour comes from: its own place, or that of the ground below one that comes with Annals. */
    private Optional<Place> place(Swatch swatch) {
        Optional<Place> ground =
                Optional.ofNullable(places.get(Swatch.PAPER)).or(() -> Optional.ofNullable(places.get(Swatch.CARD)));
        return Optional.ofNullable(places.get(swatch))
                .or(() -> ground.filter(place -> swatch.use() == Swatch.Use.TEXT));
    }

    private void check(Swatch swatch, Palette palette, Place place) {
        Colour colour = palette.get(swatch);
        double ratio = palette.contrast(colour);
        double needed = Palette.needed(swatch);
        if (ratio < needed) {
            tell(swatch, colour, place, new Shortfall(ratio, needed, palette.readable(colour, needed)));
        }
    }

    private void tell(Swatch swatch, Colour colour, Place place, Shortfall shortfall) {
        scope.add(
                Code.CONTRAST_LOW,
                place,
                swatch.key(),
                colour.css(),
                theme.key(),
                Contrast.told(shortfall.ratio()),
                Double.toString(shortfall.needed()).replaceFirst("\\.0$", ""),
                shortfall.better().css());
    }
}
