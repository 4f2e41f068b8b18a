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
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Tells colours of one theme that cannot be read on what they stand on; also those that come with Annals, where the paper
 * or the cards below them are the repository's own.
 *
 * <p>{@link Code#CONTRAST_LOW}: {0} the word for the colour, {1} the colour, {2} {@code light} or {@code dark}, {3} its
 * contrast ratio, {4} the one that it needs, {5} the nearest colour that will do, or nothing when it
 * is the ground that has to be changed.
 *
 * @param look the look
 * @param theme the theme
 * @param places where the colours of the theme are given
 * @param scope where findings go
 */
record ContrastCheck(Look look, Theme theme, Map<Swatch, Place> places, Scope scope) {

    void check() {
        Palette palette = Palette.of(look, theme);
        places.forEach((swatch, place) -> check(swatch, palette, place));
        Optional.ofNullable(places.get(Swatch.TINT)).ifPresent(place -> tint(palette, place));
        ground(palette);
    }

    private void check(Swatch swatch, Palette palette, Place place) {
        Colour colour = palette.get(swatch);
        double needed = Palette.needed(swatch);
        if (palette.contrast(colour) < needed) {
            Colour better = palette.readable(colour, needed);
            boolean willDo = palette.contrast(better) >= needed;
            tell(swatch, palette, place, willDo ? better.css() : "");
        }
    }

    /** Of the inks that come with Annals only the one that is worst to read is told: the ground is to be changed. */
    private void ground(Palette palette) {
        Optional<Place> ground =
                Optional.ofNullable(places.get(Swatch.PAPER)).or(() -> Optional.ofNullable(places.get(Swatch.CARD)));
        ground.ifPresent(place -> Swatch.of(Swatch.Use.TEXT).stream()
                .filter(swatch -> !places.containsKey(swatch))
                .filter(swatch -> palette.contrast(palette.get(swatch)) < Palette.needed(swatch))
                .min(Comparator.comparingDouble(swatch -> palette.contrast(palette.get(swatch))))
                .ifPresent(worst -> tell(worst, palette, place, "")));
    }

    /** Words in the accent stand on the tint. */
    private void tint(Palette palette, Place place) {
        Colour tint = palette.get(Swatch.TINT);
        double ratio = Contrast.of(palette.get(Swatch.ACCENT), tint);
        if (ratio < Contrast.OF_TEXT) {
            tell(
                    Swatch.TINT,
                    tint,
                    new Shortfall(ratio, Contrast.OF_TEXT),
                    place,
                    palette.tint().css());
        }
    }

    /** The contrast there is, and the one needed. */
    private record Shortfall(double ratio, double needed) {}

    private void tell(Swatch swatch, Palette palette, Place place, String better) {
        Colour colour = palette.get(swatch);
        tell(swatch, colour, new Shortfall(palette.contrast(colour), Palette.needed(swatch)), place, better);
    }

    private void tell(Swatch swatch, Colour colour, Shortfall shortfall, Place place, String better) {
        scope.add(
                Code.CONTRAST_LOW,
                place,
                swatch.key(),
                colour.css(),
                theme.key(),
                Contrast.told(shortfall.ratio()),
                Double.toString(shortfall.needed()).replaceFirst("\\.0$", ""),
                better);
    }
}
