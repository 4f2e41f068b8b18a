package dev.annals.core.model.look;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The colours of the site, each with what it is as Annals comes. In style sheets each is the custom property of its
 * key, such as {@code var(--accent)}.
 */
public enum Swatch {
    /** The page. */
    PAPER(Use.GROUND, 0xfdfcfa, 0x14171a),
    /** Tiles. */
    CARD(Use.GROUND, 0xffffff, 0x1b1f23),
    /** Text. */
    INK(Use.TEXT, 0x1d2126, 0xe8e6e1),
    /** Text that steps back. */
    SOFT(Use.TEXT, 0x50585f, 0xb3b9c0),
    /** Remarks, heads of tables. */
    FAINT(Use.TEXT, 0x646b72, 0xa0a8b0),
    /** Lines between rows. */
    RULE(Use.AREA, 0xe3e1db, 0x2f353b),
    /** Links, and what the eye shall find. */
    ACCENT(Use.TEXT, 0x0b5a8f, 0x7db8e8),
    /** What lies behind words in the accent. */
    TINT(Use.AREA, 0xe8f0f6, 0x1c2b38),
    /** The empty part of a bar. */
    TRACK(Use.AREA, 0xeceae4, 0x2a2f35),
    /** Bars of earlier values. */
    QUIET(Use.MARK, 0x7f93a5, 0x5f7385),
    /** As promised. */
    MET(Use.TEXT, 0x1f7a4d, 0x62c08f),
    /** Nearly. */
    NEARLY(Use.TEXT, 0x8a5a06, 0xe0ad55),
    /** Missed or behind. */
    MISSED(Use.TEXT, 0xb0322b, 0xef8a80),
    /** Nothing to tell yet. */
    NONE(Use.TEXT, 0x666d78, 0x9aa2ab),
    /** The second of several series; the first has the accent. */
    SERIES_2(Use.MARK, 0xb87818, 0xe0ad55),
    /** The third. */
    SERIES_3(Use.MARK, 0x2c6b66, 0x56b3a8),
    /** The fourth. */
    SERIES_4(Use.MARK, 0xa06a9a, 0xc79ac0),
    /** The fifth. */
    SERIES_5(Use.MARK, 0x3d4a55, 0xd8d5ce),
    /** The sixth. */
    SERIES_6(Use.MARK, 0x7d8893, 0x8a949d);

    /** What a colour is used for. */
    public enum Use {
        /** What everything stands on. */
        GROUND,
        /** Words. */
        TEXT,
        /** Bars and lines of charts. */
        MARK,
        /** Areas and lines that nobody has to see. */
        AREA
    }

    private final Use use;
    private final Colour light;
    private final Colour dark;

    Swatch(Use use, int light, int dark) {
        this.use = use;
        this.light = new Colour(light);
        this.dark = new Colour(dark);
    }

    /** The word in data and the name of the custom property, such as {@code series-2}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is used for. */
    public Use use() {
        return use;
    }

    /** The colour it has unless a repository says otherwise. */
    public Colour builtIn(Theme theme) {
        return theme == Theme.LIGHT ? light : dark;
    }

    /** All of one use, in order. */
    public static List<Swatch> of(Use use) {
        return Arrays.stream(values()).filter(one -> one.use == use).toList();
    }
}
