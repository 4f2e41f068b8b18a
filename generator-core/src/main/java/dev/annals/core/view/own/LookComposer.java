package dev.annals.core.view.own;

import dev.annals.core.compute.look.Contrast;
import dev.annals.core.compute.look.Palette;
import dev.annals.core.model.look.Colour;
import dev.annals.core.model.look.Look;
import dev.annals.core.model.look.Swatch;
import dev.annals.core.model.look.Theme;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Composes looks. */
public final class LookComposer {

    private LookComposer() {}

    /** A look as style sheets tell it. */
    public static LookView compose(Look look) {
        return new LookView(
                changed(look, Theme.LIGHT), changed(look, Theme.DARK), paper(look), look.font(), look.headingFont());
    }

    /** The colours of documents that are not those of the built-in page profile, by custom property. */
    public static Map<String, String> changedOnPaper(Look look) {
        return paper(look);
    }

    /** Every colour of documents by custom property. */
    public static Map<String, String> onPaper(Look look) {
        Map<String, String> colours = new LinkedHashMap<>();
        for (Swatch swatch : Swatch.values()) {
            colours.put(property(swatch), swatch.builtIn(Theme.LIGHT).css());
        }
        colours.putAll(paper(look));
        return Collections.unmodifiableMap(colours);
    }

    private static Map<String, String> changed(Look look, Theme theme) {
        Map<String, String> changed = new LinkedHashMap<>();
        Palette.of(look, theme).colours().forEach((swatch, colour) -> {
            if (!colour.equals(swatch.builtIn(theme))) {
                changed.put(property(swatch), colour.css());
            }
        });
        return Collections.unmodifiableMap(changed);
    }

    /** Paper is white: grounds stay as they are, and inks that white would swallow, too. */
    private static Map<String, String> paper(Look look) {
        Map<String, String> changed = new LinkedHashMap<>();
        Palette.of(look, Theme.LIGHT).colours().forEach((swatch, colour) -> {
            if (!colour.equals(swatch.builtIn(Theme.LIGHT)) && suits(swatch, colour)) {
                changed.put(property(swatch), colour.css());
            }
        });
        return Collections.unmodifiableMap(changed);
    }

    private static boolean suits(Swatch swatch, Colour colour) {
        return swatch == Swatch.TINT
                ? Contrast.of(Colour.WHITE, colour) < Contrast.OF_MARKS
                : Palette.needed(swatch) > 0 && Contrast.of(Colour.WHITE, colour) >= Palette.needed(swatch);
    }

    private static String property(Swatch swatch) {
        return "--" + swatch.key();
    }
}
