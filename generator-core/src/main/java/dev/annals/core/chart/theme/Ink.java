package dev.annals.core.chart.theme;

import java.awt.Color;
import java.awt.Paint;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The inks a chart is drawn with. On paper each is its light colour; in SVG each is the CSS custom property of its
 * lower-case name with hyphens, such as {@code var(--accent,#0b5a8f)}, so that the page decides between light and dark.
 */
public enum Ink {
    /** The figure the chart is about. */
    ACCENT(0x0b5a8f),
    /** Target marks and their words. */
    INK(0x1d2126),
    /** Words of earlier values; the zero line. */
    SOFT(0x555d66),
    /** Ticks, categories, units. */
    FAINT(0x666d75),
    /** Grid lines. */
    RULE(0xe3e1db),
    /** The empty part of a progress bar. */
    TRACK(0xeceae4),
    /** Bars of earlier values. */
    QUIET(0x8296a8),
    /** What lies behind the chart; fills hollow marks. */
    CARD(0xffffff),
    /** As promised. */
    MET(0x1f7a4d),
    /** Nearly. */
    NEARLY(0x8a5a06),
    /** Missed or behind. */
    MISSED(0xb0322b),
    /** Nothing to tell yet. */
    NONE(0x666d78),
    /** The range of a forecast. */
    TINT(0xe8f0f6),
    /** A field of what is as promised; dark words stand on it. */
    MET_PALE(0xdcede3),
    /** A field of what is nearly so, a step darker. */
    NEARLY_PALE(0xf0dba6),
    /** The second of several series; the first is the accent. Neighbours differ in lightness. */
    SERIES_2(0xb87818),
    /** The third. */
    SERIES_3(0x2c6b66),
    /** The fourth. */
    SERIES_4(0xa06a9a),
    /** The fifth. */
    SERIES_5(0x3d4a55),
    /** The sixth. */
    SERIES_6(0x7d8893),
    /** Words on the second, fourth and sixth series, which are too light for {@link #CARD}; no page redefines it. */
    BLACK(0x000000);

    /** How many series can be told apart. */
    public static final int SERIES = 6;

    private static final Map<Paint, Ink> BY_COLOUR =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Ink::colour, ink -> ink));

    private final Color colour;

    Ink(int rgb) {
        colour = new Color(rgb);
    }

    /** The colour on paper; no two inks share one. */
    public Color colour() {
        return colour;
    }

    /**
     * The colour of a series.
     *
     * @param index from 0; after the sixth they begin again
     */
    public static Ink series(int index) {
        return switch (index % SERIES) {
            case 0 -> ACCENT;
            case 1 -> SERIES_2;
            case 2 -> SERIES_3;
            case 3 -> SERIES_4;
            case 4 -> SERIES_5;
            default -> SERIES_6;
        };
    }

    /** The ink of words that stand on an area of this one, readable in light and dark. */
    public Ink lettering() {
        return switch (this) {
            case SERIES_2, SERIES_4, SERIES_6, QUIET -> BLACK;
            case CARD, TRACK -> INK;
            default -> CARD;
        };
    }

    /** The value of an SVG {@code fill} or {@code stroke} attribute. */
    public String css() {
        var hex = Integer.toHexString(colour.getRGB() & 0xffffff | 0x1000000).substring(1);
        return "var(" + property() + ",#" + hex + ")";
    }

    /** Its CSS custom property, such as {@code --accent}. */
    String property() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The ink of a paint.
     *
     * @throws IllegalArgumentException if the paint is none of the theme's, so that no default colour slips in
     */
    public static Ink of(Paint paint) {
        var ink = BY_COLOUR.get(paint);
        if (ink == null) {
            throw new IllegalArgumentException("not a colour of the theme: " + paint);
        }
        return ink;
    }
}
