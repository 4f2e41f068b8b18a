package dev.annals.core.print.line;

import static java.util.Objects.requireNonNull;

import dev.annals.core.print.font.PrintFont;
import java.text.BreakIterator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Text;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;

/**
 * Breaks lines by our rules inside of the layout engine's own loop. The engine asks for the next place to
 * break, then for the width of the text up to there, and takes the last place that fits. Both questions are
 * answered from the whole paragraph: a place counts as fitting when the line, squeezed as far as it goes,
 * fits, and the place before it fits unsqueezed. So at most one more word is squeezed in, and what must stay
 * together stays together across the borders of inline elements.
 *
 * <p>One for each document, and like its layout not safe for threads.
 */
public final class LineMeter implements LineBreakingStrategy {

    /** No width: a segment's may be negative, but not so. */
    private static final int UNKNOWN = Integer.MIN_VALUE;

    private final Paragraphs paragraphs;
    private final LineBreaks breaks = new LineBreaks();
    private @Nullable Line current;

    /** Measures the lines of these paragraphs. */
    public LineMeter(Paragraphs paragraphs) {
        this.paragraphs = paragraphs;
    }

    @Override
    public BreakPointsProvider getBreakPointsProvider(String rest, String mark, CalculatedStyle style) {
        Run run = paragraphs.run(mark, rest);
        if (run == null) {
            current = null;
            return new PlainBreaks(breaks.of(rest).allowed());
        }
        return line(run, run.end() - rest.length());
    }

    private Line line(Run run, int offset) {
        Line before = current;
        boolean goesOn = before != null && before.endedAt(run.paragraph(), offset);
        Line line = new Line(run, offset, goesOn && before != null ? before.start : offset);
        current = line;
        return line;
    }

    /** Whether what is shown of a text is what the document says, so that its paragraph says where its lines end. */
    public boolean knows(@Nullable Text node, String shown) {
        return node != null && paragraphs.run(node, shown) != null;
    }

    /** What the engine's own loop puts on a line of a text that is {@linkplain #knows known}, from a char, in a room in dots. */
    public LinePart part(Text node, int from, int room) {
        Run run = requireNonNull(paragraphs.run(node, node.getData()));
        return line(run, run.start() + from).fill(room, run.start());
    }

    /** Width of a text in dots, rounded: that of the part being broken now, else that of its characters. */
    int width(PrintFont font, String text) {
        int measured = current == null ? UNKNOWN : current.measure(text);
        return measured == UNKNOWN ? Math.round(font.advance(text)) : measured;
    }

    private static final class PlainBreaks implements BreakPointsProvider {

        private final boolean[] allowed;
        private final BreakPoint place = new BreakPoint(0);
        private int at;

        PlainBreaks(boolean[] allowed) {
            this.allowed = allowed;
        }

        @Override
        public BreakPoint next() {
            at++;
            while (at < allowed.length && !allowed[at]) {
                at++;
            }
            place.setPosition(at < allowed.length ? at : BreakIterator.DONE);
            return place;
        }
    }

    /** The part of a line that lies in one run. */
    private static final class Line implements BreakPointsProvider {

        private final Paragraph paragraph;
        private final int offset;
        private final int end;
        private final int start;
        /** Up to where a unit that begins the line may be divided should it not fit; the offset for nowhere. */
        private final int dividedTo;

        /** The engine takes from it what it says before it asks for the next one. */
        private final BreakPoint place = new BreakPoint(0);

        private int at;
        private int measuredTo;
        private int given;
        private boolean finished;

        /** The last place whose line was measured, and how wide it is by nature: the next one asks for it, too. */
        private int knownTo;

        private float knownWidth;

        Line(Run run, int offset, int start) {
            this.paragraph = run.paragraph();
            this.offset = offset;
            this.end = run.end();
            this.start = start;
            this.dividedTo = offset == start ? paragraph.dividableUnit(offset) : offset;
            this.at = offset;
            this.measuredTo = offset;
            this.knownTo = start;
        }

        boolean endedAt(Paragraph other, int place) {
            return paragraph == other && finished && end == place;
        }

        @Override
        public BreakPoint next() {
            if (at == end) {
                finished = true;
                place.setPosition(BreakIterator.DONE);
                return place;
            }
            at++;
            while (at < end
                    && !paragraph.isBreak(at)
                    && !(at < dividedTo && LineBreaks.isLastResort(paragraph.text(), at))) {
                at++;
            }
            place.setPosition(at - offset);
            return place;
        }

        /** Takes as many segments as there is room for; of a text that begins there in the paragraph. */
        LinePart fill(int room, int begin) {
            // Most texts fit, and what is before their ends is less wide.
            if (dividedTo == offset && fit(end) <= room) {
                at = end;
                measuredTo = end;
                finished = true;
                return new LinePart(end - begin, widthTo(end), false, false);
            }
            int width = 0;
            int fitting = offset;
            while (next().getPosition() != BreakIterator.DONE) {
                width += segment();
                if (width > room) {
                    boolean isTooWide = fitting == offset;
                    int last = isTooWide ? end : fitting;
                    return new LinePart(last - begin, widthTo(last), true, isTooWide);
                }
                fitting = at;
            }
            return new LinePart(end - begin, widthTo(end), false, false);
        }

        private int segment() {
            int upToHere = fit(at);
            int segment = upToHere - given;
            given = upToHere;
            measuredTo = at;
            return segment;
        }

        private int widthTo(int place) {
            return Math.round(upTo(place)) - Math.round(before(offset));
        }

        /**
         * Width of the segment just handed out, or of the part from the beginning up to some char; unknown for
         * other texts. A segment's is negative where the parts before it were counted unsqueezed.
         */
        int measure(String text) {
            // Nothing else is measured between the handing out of a place and the question how far it is.
            if (at > measuredTo && text.length() == at - measuredTo) {
                return segment();
            }
            if (text.isEmpty() || !paragraph.text().startsWith(text, offset)) {
                return UNKNOWN;
            }
            return widthTo(offset + text.length());
        }

        /** What stands on the line before a place, including the half that an opening mark loses. */
        private float before(int place) {
            return place == start ? 0 : paragraph.natural(start, place);
        }

        /** The same where a line may end; a mark that ends one that is not made flush loses its blank half there. */
        private float upTo(int place) {
            boolean ends = place < end || place == paragraph.text().length();
            return ends && !paragraph.isJustified() && place > start
                    ? paragraph.naturalLine(start, place)
                    : before(place);
        }

        private int fit(int place) {
            if (place < dividedTo) {
                return measuredTo == offset ? 0 : Math.round(paragraph.naturalLine(start, place));
            }
            int stop = paragraph.breakFrom(place);
            int previous = paragraph.breakBefore(stop, start);
            if (previous == start && offset == start && measuredTo == offset) {
                // Whatever begins a line stands there, even where it is too wide.
                return 0;
            }
            float before = previous == knownTo ? knownWidth : paragraph.naturalLine(start, previous);
            knownWidth = paragraph.naturalLine(start, stop);
            knownTo = stop;
            float width =
                    paragraph.isJustified() ? Math.max(knownWidth - paragraph.shrink(start, stop), before) : knownWidth;
            // Rounded as the parts before were, so that what fitted before them still fits behind them.
            return Math.round(width) - Math.round(before(offset));
        }
    }
}
