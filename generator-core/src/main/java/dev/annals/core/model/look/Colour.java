package dev.annals.core.model.look;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of sRGB (IEC 61966-2-1).
 *
 * @param rgb red, green and blue, eight bits each, from 0x000000 to 0xFFFFFF
 */
public record Colour(int rgb) {

    private static final Pattern HEX = Pattern.compile("#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})");
    private static final int HEX_RADIX = 16;
    private static final int CHANNEL = 0xFF;
    private static final int WHITE_RGB = 0xFFFFFF;

    /** White. */
    public static final Colour WHITE = new Colour(WHITE_RGB);

    /** Checks the range. */
    public Colour {
        if (rgb < 0 || rgb > WHITE_RGB) {
            throw new IllegalArgumentException("not a colour: " + rgb);
        }
    }

    /** The colour written in three or six hexadecimal digits, with or without {@code #}; empty when it is none. */
    public static Optional<Colour> parse(String text) {
        var form = HEX.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String digits = form.group(1);
        String six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
        return Optional.of(new Colour(Integer.parseInt(six, HEX_RADIX)));
    }

    /** A colour of channels from 0 to 255; what is beyond is cut off. */
    public static Colour of(double red, double green, double blue) {
        return new Colour(cut(red) << 16 | cut(green) << 8 | cut(blue));
    }

    private static int cut(double channel) {
        return (int) StrictMath.max(0, StrictMath.min(CHANNEL, StrictMath.round(channel)));
    }

    /** Red, 0 to 255. */
    public int red() {
        return rgb >> 16 & CHANNEL;
    }

    /** Green, 0 to 255. */
    public int green() {
        return rgb >> 8 & CHANNEL;
    }

    /** Blue, 0 to 255. */
    public int blue() {
        return rgb & CHANNEL;
    }

    /** As CSS writes it, such as {@code #0b5a8f}. */
    public String css() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
