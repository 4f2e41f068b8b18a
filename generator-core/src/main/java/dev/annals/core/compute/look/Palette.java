package dev.annals.core.compute.look;

import dev.annals.core.model.look.Colour;
import dev.annals.core.model.look.Look;
import dev.annals.core.model.look.Swatch;
import dev.annals.core.model.look.Theme;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * All colours of one theme: those given, those that follow from them, and for the rest those that come with Annals.
 *
 * <p>A colour of words or marks that is given for the other theme only is taken in the version of its hue that is
 * easily read on this theme's paper. The tint follows the accent, and is paler where words in the accent would not be
 * told apart from it.
 *
 * @param theme the theme
 * @param colours a colour for every swatch
 */
public record Palette(Theme theme, Map<Swatch, Colour> colours) {

    /** What a derived colour of words reaches: more than it must. */
    private static final double READS_WELL = 6;

    private static final int PERCENT = 100;

    /** Keeps its own copy. */
    public Palette {
        Map<Swatch, Colour> copy = new EnumMap<>(Swatch.class);
        copy.putAll(colours);
        colours = Collections.unmodifiableMap(copy);
    }

    /** The palette of a look for a theme. */
    public static Palette of(Look look, Theme theme) {
        Map<Swatch, Colour> colours = new EnumMap<>(Swatch.class);
        for (Swatch swatch : Swatch.values()) {
            colours.put(swatch, swatch.builtIn(theme));
        }
        colours.putAll(look.given(theme));
        Theme other = theme == Theme.LIGHT ? Theme.DARK : Theme.LIGHT;
        look.given(other).forEach((swatch, colour) -> {
            if (!look.given(theme).containsKey(swatch) && needed(swatch) > 0) {
                colours.put(swatch, new Palette(theme, colours).readable(colour, wanted(swatch)));
            }
        });
        Palette palette = new Palette(theme, colours);
        if (!look.given(theme).containsKey(Swatch.TINT)) {
            colours.put(Swatch.TINT, palette.tint());
        }
        return new Palette(theme, colours);
    }

    /** The colour of a swatch. */
    public Colour get(Swatch swatch) {
        return colours.getOrDefault(swatch, swatch.builtIn(theme));
    }

    /** The contrast that colours of this use need against paper and cards; 0 where they need none. */
    public static double needed(Swatch swatch) {
        return switch (swatch.use()) {
            case TEXT -> Contrast.OF_TEXT;
            case MARK -> Contrast.OF_MARKS;
            case GROUND, AREA -> 0;
        };
    }

    /** The version of a colour's hue nearest to it that has this contrast against paper and cards. */
    public Colour readable(Colour colour, double ratio) {
        boolean isDark = Contrast.of(get(Swatch.PAPER), Colour.WHITE) > Contrast.OF_TEXT;
        Lightness.Direction direction = isDark ? Lightness.Direction.LIGHTER : Lightness.Direction.DARKER;
        return Lightness.nearest(colour, direction, one -> contrast(one) >= ratio);
    }

    /** The contrast of a colour against paper or cards, whichever is less. */
    public double contrast(Colour colour) {
        return List.of(Swatch.PAPER, Swatch.CARD).stream()
                .mapToDouble(ground -> Contrast.of(colour, get(ground)))
                .min()
                .orElse(1);
    }

    private static double wanted(Swatch swatch) {
        return swatch.use() == Swatch.Use.TEXT ? READS_WELL : needed(swatch);
    }

    /** The tint that suits the accent: the built-in one for the built-in one, else the paper with a little of it. */
    public Colour tint() {
        Colour accent = get(Swatch.ACCENT);
        Colour paper = get(Swatch.PAPER);
        if (accent.equals(Swatch.ACCENT.builtIn(theme)) && paper.equals(Swatch.PAPER.builtIn(theme))) {
            return Swatch.TINT.builtIn(theme);
        }
        int percent = theme == Theme.LIGHT ? 9 : 16;
        Colour tint = mixed(accent, paper, percent);
        while (percent > 0 && Contrast.of(accent, tint) < Contrast.OF_TEXT) {
            percent--;
            tint = mixed(accent, paper, percent);
        }
        return tint;
    }

    private static Colour mixed(Colour colour, Colour ground, int percent) {
        return Colour.of(
                mixed(colour.red(), ground.red(), percent),
                mixed(colour.green(), ground.green(), percent),
                mixed(colour.blue(), ground.blue(), percent));
    }

    private static double mixed(int channel, int ground, int percent) {
        return (channel * (double) percent + ground * (double) (PERCENT - percent)) / PERCENT;
    }
}
