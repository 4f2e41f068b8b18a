package dev.annals.core.print.line;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph's text with the fonts of its characters: where it may break and how wide its parts are.
 *
 * <p>Indices are chars of the text, from 0; widths are the layout's dots. The measures follow the W3C's
 * <i>Requirements for Chinese Text Layout</i>: adjacent marks share their blank halves, a quarter of an em
 * stands between Chinese and Western characters, a mark at a line's end loses its blank half.
 */
public final class Paragraph {

    /** Marks where a word may be divided; drawn, as a hyphen, at a line's end only. */
    static final char SOFT_HYPHEN = '\u00AD';

    private static final float HALF = 0.5f;

    /** A stretch of text in one font. */
    public interface Font {

        /** Height of the font in dots. */
        float size();

        /** Advance of a character in dots. */
        float advance(int codePoint);

        /** Advance in dots of a mark that Chinese and Latin writing share, when it stands in Latin text. */
        float latinAdvance(int codePoint);
    }

    /**
     * Text in one font.
     *
     * @param text not empty
     * @param joined whether it never begins a line, as the mark of a note
     * @param parted whether it has no space of its own before it: the mark of a note, or what stands apart by style
     */
    public record Piece(String text, Font font, boolean joined, boolean parted) {

        /** Text that a line may begin with. */
        public Piece(String text, Font font) {
            this(text, font, false, false);
        }
    }

    private final String text;
    private final boolean justified;
    private final boolean[] allowed;
    private final boolean[] bound;
    private final float[] em;
    private final float[] advance;
    private final boolean[] latin;
    private final Gaps gaps;
    private final double[] widths;
    private final double[] shrinks;
    private float[] hyphens = new float[0];

    /**
     * Analyses a paragraph.
     *
     * @param justified whether its full lines will be made flush, so that a line may be taken that only fits squeezed
     * @param latinByDefault whether a text without any letter is one in Latin writing
     */
    public Paragraph(List<Piece> pieces, boolean justified, boolean latinByDefault) {
        this(pieces, justified, latinByDefault, new LineBreaks());
    }

    /** The same, broken by what others are broken by, too. */
    Paragraph(List<Piece> pieces, boolean justified, boolean latinByDefault, LineBreaks breaks) {
        this.text = joined(pieces);
        this.justified = justified;
        // An array: every char is looked at a dozen times.
        char[] chars = text.toCharArray();
        this.latin = SharedMarks.latin(chars, latinByDefault);
        LineBreaks.Places places = breaks.of(chars, latin);
        this.allowed = places.allowed();
        this.bound = places.bound();
        int length = chars.length;
        this.em = new float[length];
        this.advance = new float[length];
        int at = 0;
        for (Piece piece : pieces) {
            allowed[at] &= !piece.joined;
            at = measure(piece, chars, at);
        }
        this.gaps = new Gaps(chars, em, advance, bound, latin);
        gaps.close(pieces);
        this.widths = new double[length + 1];
        this.shrinks = new double[justified ? length + 1 : 0];
        for (int i = 0; i < length; i++) {
            widths[i + 1] = widths[i] + advance[i] + gaps.natural(i);
        }
        for (int i = 0; i + 1 < shrinks.length; i++) {
            shrinks[i + 1] = shrinks[i] + gaps.shrink(i);
        }
    }

    private static String joined(List<Piece> pieces) {
        return pieces.size() == 1
                ? pieces.get(0).text
                : pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private int measure(Piece piece, char[] chars, int start) {
        int at = start;
        int end = start + piece.text.length();
        Arrays.fill(em, start, end, piece.font.size());
        while (at < end) {
            int codePoint = Character.codePointAt(chars, at);
            advance[at] = advance(piece.font, codePoint, at);
            at += Character.charCount(codePoint);
        }
        return end;
    }

    private float advance(Font font, int codePoint, int at) {
        if (codePoint == SOFT_HYPHEN) {
            hyphens = hyphens.length == 0 ? new float[text.length()] : hyphens;
            hyphens[at] = font.advance('-');
            return 0;
        }
        return isLatin(at) ? font.latinAdvance(codePoint) : font.advance(codePoint);
    }

    /** Whether the char is one of the marks that both writings share, in Latin text. */
    boolean isLatin(int at) {
        return latin.length > 0 && latin[at];
    }

    /** The kind of the space after a char; that inside of a bound run is not spread. */
    Gap gap(int at) {
        return gaps.kind(at);
    }

    boolean isBound(int at) {
        return bound[at];
    }

    float em(int at) {
        return em[at];
    }

    /** How much the space after a char may shrink. */
    float shrink(int at) {
        return gaps.shrink(at);
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    boolean isJustified() {
        return justified;
    }

    /** Whether a line may end before this char. */
    boolean isBreak(int at) {
        return allowed[at];
    }

    /** The first place from here on, here included, where a line may end. */
    int breakFrom(int at) {
        int found = at;
        while (!allowed[found]) {
            found++;
        }
        return found;
    }

    /** The last place before here where a line may end, or {@code start} when there is none after it. */
    int breakBefore(int at, int start) {
        int found = at - 1;
        while (found > start && !allowed[found]) {
            found--;
        }
        return Math.max(found, start);
    }

    /** The end of the part from here that no line end divides, or this place when it is too short to be divided at all. */
    int dividableUnit(int at) {
        int end = breakFrom(at + 1);
        return end - at > LineBreaks.SHORT ? end : at;
    }

    /** Width of the widest part that no line end divides. */
    public float widestUnit() {
        float widest = 0;
        for (int from = 0; from < text.length(); ) {
            int to = breakFrom(from + 1);
            widest = Math.max(widest, naturalLine(from, to));
            from = to;
        }
        return widest;
    }

    /** Width of the whole text on one line. */
    public float width() {
        return text.isEmpty() ? 0 : naturalLine(0, text.length());
    }

    /** Width of a part whose line goes on after it, with all spaces as they are by nature. */
    float natural(int from, int to) {
        return lead(from) + (float) (widths[to] - widths[from]);
    }

    /** Width of a line from and to these places, spaces as they are by nature. */
    float naturalLine(int from, int to) {
        int end = withoutSpaces(from, to);
        return end == from ? 0 : natural(from, end) - gaps.natural(end - 1) + atLineEnd(end - 1);
    }

    /** How much the spaces of a line that is to be justified may shrink together. */
    float shrink(int from, int to) {
        int end = withoutSpaces(from, to);
        return end == from ? 0 : (float) (shrinks[end - 1] - shrinks[from]);
    }

    int withoutSpaces(int from, int to) {
        int end = to;
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** By how much a character is wider or, a mark with a blank half, narrower because it ends a line. */
    private float atLineEnd(int i) {
        int codePoint = text.codePointBefore(i + 1);
        if (codePoint == SOFT_HYPHEN) {
            return hyphens[i];
        }
        return Marks.hasBlankEnd(codePoint) && gaps.isWide(i, codePoint) ? -HALF * em[i] : 0;
    }

    /**
     * An opening mark that begins a line loses its blank half, so that headings and cells stand at the edge; one
     * that begins an indented paragraph keeps it.
     */
    float lead(int from) {
        if (from == 0 && justified || from >= text.length()) {
            return 0;
        }
        int codePoint = text.codePointAt(from);
        return Marks.isOpening(codePoint) && gaps.isWide(from, codePoint) ? -HALF * em[from] : 0;
    }

    /**
     * The spaces of a part as they are by nature.
     *
     * @param startsLine whether the part is the first of its line
     */
    Spacing spacing(int from, int to, boolean startsLine) {
        float[] after = new float[to - from];
        for (int i = from; i < to; i++) {
            after[i - from] = gaps.natural(i);
        }
        boolean[] marks = latin.length == 0 ? latin : Arrays.copyOfRange(latin, from, to);
        return new Spacing(startsLine ? lead(from) : 0, after, marks);
    }

    /**
     * The spaces of a line that make it exactly as wide as wanted: squeezed class by class when it is too wide,
     * spread class by class when too narrow. A line without any place to give way keeps its width.
     */
    Spacing justified(int from, int to, float width) {
        int end = withoutSpaces(from, to);
        Spacing spacing = spacing(from, to, true);
        float[] after = spacing.after();
        if (end > from) {
            after[end - 1 - from] = atLineEnd(end - 1);
            float slack = width - naturalLine(from, end);
            Slack part = new Slack(this, from, end - 1, after);
            if (slack < 0) {
                part.squeeze(-slack);
            } else {
                part.spread(slack);
            }
        }
        return spacing;
    }

    float advance(int at) {
        return advance[at];
    }

    /** The advance of a part's characters alone. */
    float advance(int from, int to) {
        float sum = 0;
        for (int i = from; i < to; i++) {
            sum += advance[i];
        }
        return sum;
    }
}
