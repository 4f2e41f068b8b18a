package dev.annals.core.compute.look;

import dev.annals.core.model.look.Colour;
import java.util.function.Predicate;

/**
 * A colour in lighter and darker versions of the same hue, by OKLab (Björn Ottosson, “A perceptual color space for
 * image processing”, 2020).
 */
final class Lightness {

    private static final int STEPS = 200;
    private static final double FLAT = 0.0031308;

    private final double lightness;
    private final double greenRed;
    private final double blueYellow;

    private Lightness(Colour colour) {
        double red = Contrast.linear(colour.red());
        double green = Contrast.linear(colour.green());
        double blue = Contrast.linear(colour.blue());
        double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        this.lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        this.greenRed = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        this.blueYellow = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    }

    /**
     * The version nearest to a colour that will do: the colour itself, or else one ever lighter or ever darker; white
     * or black when none will do.
     */
    static Colour nearest(Colour colour, Direction direction, Predicate<Colour> willDo) {
        Lightness hue = new Lightness(colour);
        double end = direction == Direction.LIGHTER ? 1 : 0;
        Colour found = colour;
        for (int step = 1; step <= STEPS && !willDo.test(found); step++) {
            found = hue.at(hue.lightness + (end - hue.lightness) * step / STEPS);
        }
        return found;
    }

    /** Where to look for other versions. */
    enum Direction {
        LIGHTER,
        DARKER
    }

    /** The version of this lightness, with as much of its colour as sRGB can show. */
    private Colour at(double wanted) {
        double share = 1;
        while (share > 0 && !shows(channels(wanted, share))) {
            share -= 1.0 / STEPS;
        }
        double[] channels = channels(wanted, StrictMath.max(share, 0));
        return Colour.of(coded(channels[0]), coded(channels[1]), coded(channels[2]));
    }

    private static boolean shows(double[] channels) {
        for (double channel : channels) {
            if (channel < -FLAT || channel > 1 + FLAT) {
                return false;
            }
        }
        return true;
    }

    /** The light of red, green and blue. */
    private double[] channels(double wanted, double share) {
        double a = greenRed * share;
        double b = blueYellow * share;
        double l = cube(wanted + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(wanted - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(wanted - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double root) {
        return root * root * root;
    }

    /** The channel of sRGB, 0 to 255, of an amount of light. */
    private static double coded(double light) {
        double cut = StrictMath.max(0, StrictMath.min(1, light));
        return 255 * (cut <= FLAT ? 12.92 * cut : 1.055 * StrictMath.pow(cut, 1 / 2.4) - 0.055);
    }
}
