package dev.annals.core.chart.label;

import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks labels into lines: between ideographs and at spaces, never inside a word or a number or between a number
 * and its unit; closing marks stay with what they close, opening marks with what they open. The lines of a label
 * are about equally long.
 */
public final class LineBreaks {

    private static final String CLOSING = "、，；：。！？）》〉」』】〕’”·…—～%％‰℃)]},;:!?/";
    private static final String OPENING = "（《〈「『【〔‘“([{≥≤<>=≈+-−±—～/";

    private static final String SCALES = "十百千万亿";

    private final Faces faces;
    private final TextStyle style;

    /** For one style. */
    public LineBreaks(Faces faces, TextStyle style) {
        this.faces = faces;
        this.style = style;
    }

    /** Whether no word or number of the text need be broken to stand in this width. */
    public boolean fit(String text, double width) {
        return width(text) <= width || narrowest(text) <= width;
    }

    /** The width below which a word or number of the text would have to be broken. */
    public double narrowest(String text) {
        return pieces(text).stream().mapToDouble(this::width).max().orElse(0);
    }

    /**
     * The fewest lines no wider than {@code width}, evened out. A piece that is wider than that is broken anywhere.
     */
    public List<String> lines(String text, double width) {
        if (width(text) <= width) {
            return List.of(text.strip());
        }
        var pieces = fitted(pieces(text), width);
        var filled = fill(pieces, width);
        var even = even(pieces, filled.size());
        return even.stream().allMatch(line -> width(line) <= width) ? even : filled;
    }

    // Each line takes its share of what is left, so that no lone character ends up on the last one.
    private List<String> even(List<String> pieces, int count) {
        var lines = new ArrayList<String>();
        var at = 0;
        for (var line = 0; line < count; line++) {
            var share = width(String.join("", pieces.subList(at, pieces.size()))) / (count - line);
            var text = new StringBuilder();
            while (at < pieces.size()
                    && (text.isEmpty()
                            || line == count - 1
                            || width(text + pieces.get(at)) <= share + style.size() / 2)) {
                text.append(pieces.get(at++));
            }
            lines.add(text.toString().strip());
        }
        return lines;
    }

    private double width(String text) {
        return faces.width(text.strip(), style);
    }

    private List<String> fill(List<String> pieces, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var piece : pieces) {
            if (!line.isEmpty() && width(line + piece) > width) {
                lines.add(line.strip());
                line = "";
            }
            line += piece;
        }
        lines.add(line.strip());
        return lines;
    }

    private List<String> fitted(List<String> pieces, double width) {
        var fitted = new ArrayList<String>();
        for (var piece : pieces) {
            if (width(piece) <= width) {
                fitted.add(piece);
            } else {
                piece.codePoints().mapToObj(Character::toString).forEach(fitted::add);
            }
        }
        return fitted;
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var start = 0;
        for (var at = 1; at < text.length(); at++) {
            if (breaksAt(text, at)) {
                pieces.add(text.substring(start, at));
                start = at;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    // 亿元 behind a number is its unit, and so is 万人.
    private static boolean isScaled(String text, int at) {
        var from = at;
        while (from > 0 && SCALES.indexOf(text.charAt(from - 1)) >= 0) {
            from--;
        }
        return from > 0 && from < at && Character.isDigit(text.charAt(from - 1));
    }

    private static boolean breaksAt(String text, int at) {
        var before = text.codePointBefore(at);
        var after = text.codePointAt(at);
        if (Character.isLowSurrogate(text.charAt(at))
                || Character.isWhitespace(after)
                || CLOSING.indexOf(after) >= 0
                || OPENING.indexOf(before) >= 0) {
            return false;
        }
        if (Character.isWhitespace(before)) {
            return true;
        }
        if (Character.isDigit(after) && before == ',' || isScaled(text, at)) {
            return false;
        }
        if (Character.isDigit(before)) {
            // A school year is the one unit of two characters that stays together and apart from its number.
            return text.startsWith("学年", at);
        }
        return !text.startsWith("学年", at - 1)
                && (Character.isIdeographic(before) || Character.isIdeographic(after) || CLOSING.indexOf(before) >= 0)
                && (Character.isIdeographic(after) || Character.isLetterOrDigit(after) || OPENING.indexOf(after) >= 0);
    }
}
