package dev.annals.core.print.line;

import java.util.Arrays;
import java.util.List;

/**
 * Where the lines of a paragraph end when the paragraph is looked at as a whole. The layout engine fills one line after
 * the other; where that leaves a line loose because what follows it is long, some characters more or less on the lines
 * before it often mend it. How many lines there are stays as it is, so nothing around the paragraph moves.
 *
 * <p>Each line costs what it must be squeezed or spread by, more than proportionally; of all ways to end the lines near
 * the places that the engine has chosen, the cheapest is taken. Linear in the number of lines.
 */
final class LineEnds {

    /** How many places are tried before and after the one that the engine has chosen. */
    private static final int BEFORE = 7;

    private static final int AFTER = 2;

    /** A paragraph whose lines all cost less is good as it is: some 1/20 em between the characters. */
    private static final double GOOD = 1;

    /** Spreading characters by so much of an em costs as much as squeezing a line as far as it goes. */
    private static final double CHARACTER_EM = 0.05;

    /** The same for the spaces between words of a line without Chinese characters. */
    private static final double WORD_EM = 0.125;

    /** Of a line that ends within a word. */
    private static final double HYPHEN = 1;

    /** Of a line that cannot be spread. */
    private static final double RAGGED = 1e6;

    private static final double IMPOSSIBLE = 1e12;

    /**
     * A line as the engine has made it.
     *
     * @param from its first char in the paragraph
     * @param to after its last char
     * @param width of the room for its text, in dots
     * @param earliest first char that the next line may begin with
     * @param latest last char that the next line may begin with
     */
    record Line(int from, int to, float width, int earliest, int latest) {}

    private final Paragraph paragraph;
    private final List<Line> lines;
    private final Stretch stretch;
    private final int[][] starts;

    private LineEnds(Paragraph paragraph, List<Line> lines) {
        this.paragraph = paragraph;
        this.lines = lines;
        this.stretch = new Stretch(
                paragraph, lines.get(0).from(), lines.get(lines.size() - 1).to());
        this.starts = new int[lines.size() + 1][];
    }

    /**
     * Chooses.
     *
     * @param lines consecutive lines of the paragraph
     * @return the first chars of the lines and the end of the last one; empty when they are best as they are
     */
    static int[] chosen(Paragraph paragraph, List<Line> lines) {
        LineEnds ends = new LineEnds(paragraph, lines);
        return ends.areGood() ? new int[0] : ends.best();
    }

    private boolean areGood() {
        for (Line line : lines) {
            if (cost(line, line.from(), line.to()) > GOOD) {
                return false;
            }
        }
        return true;
    }

    private int[] best() {
        int count = lines.size();
        starts[0] = new int[] {lines.get(0).from()};
        starts[count] = new int[] {lines.get(count - 1).to()};
        for (int i = 1; i < count; i++) {
            starts[i] = near(lines.get(i - 1), lines.get(i).from());
        }
        int[][] ways = new int[count + 1][];
        double[] costs = {0};
        for (int i = 0; i < count; i++) {
            double[] next = new double[starts[i + 1].length];
            ways[i + 1] = new int[next.length];
            for (int to = 0; to < next.length; to++) {
                int way = cheapest(i, starts[i + 1][to], costs);
                ways[i + 1][to] = way;
                next[to] = costs[way] + cost(lines.get(i), starts[i][way], starts[i + 1][to]);
            }
            costs = next;
        }
        return traced(ways);
    }

    private int cheapest(int line, int to, double[] costs) {
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int from = 0; from < costs.length; from++) {
            if (costs[from] >= least) {
                continue;
            }
            double cost = costs[from] + cost(lines.get(line), starts[line][from], to);
            if (cost < least) {
                least = cost;
                best = from;
            }
        }
        return best;
    }

    private int[] traced(int[][] ways) {
        int[] chosen = new int[ways.length];
        int way = 0;
        for (int i = ways.length - 1; i >= 0; i--) {
            chosen[i] = starts[i][way];
            way = i == 0 ? 0 : ways[i][way];
        }
        return chosen;
    }

    /** The place that the engine has chosen, then those near it that are allowed. */
    private int[] near(Line line, int chosen) {
        int[] found = new int[1 + BEFORE + AFTER];
        int count = 0;
        found[count++] = chosen;
        for (int at = chosen - 1; at >= line.earliest() && count <= BEFORE; at--) {
            if (paragraph.isBreak(at)) {
                found[count++] = at;
            }
        }
        int last = count + AFTER;
        for (int at = chosen + 1; at <= line.latest() && count < last; at++) {
            if (paragraph.isBreak(at)) {
                found[count++] = at;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private double cost(Line line, int from, int to) {
        if (to <= from) {
            return IMPOSSIBLE;
        }
        float slack = line.width() - paragraph.naturalLine(from, to);
        boolean asItIs = from == line.from() && to == line.to();
        if (slack == 0) {
            return 0;
        }
        if (slack < 0) {
            double part = -slack / Math.max(paragraph.shrink(from, to), 0.01);
            return part <= 1.01 ? part * part : asItIs ? RAGGED : IMPOSSIBLE;
        }
        boolean last = paragraph.withoutSpaces(0, paragraph.text().length()) <= to;
        return last ? 0 : hyphen(to) + spread(from, paragraph.withoutSpaces(from, to) - 1, slack);
    }

    private double hyphen(int to) {
        char before = paragraph.text().charAt(to - 1);
        return before == '-' || before == Paragraph.SOFT_HYPHEN ? HYPHEN : 0;
    }

    private double spread(int from, int last, float slack) {
        double em = paragraph.em(from);
        double characters = stretch.characters(from, last);
        double words = stretch.words(from, last);
        if (characters <= words) {
            double each = words == 0 ? Double.MAX_VALUE : slack / (words * em);
            return Math.min(RAGGED, square(each / WORD_EM));
        }
        double before = stretch.beforeCharacters(from, last);
        if (slack <= before) {
            return 0.5 * slack / before;
        }
        return Math.min(RAGGED, 0.5 + square((slack - before) / (characters * em) / CHARACTER_EM));
    }

    private static double square(double value) {
        return value * value;
    }

    /** How many gaps of each class there are up to each char, to be subtracted. */
    private static final class Stretch {

        private final int first;
        private final int[] words;
        private final int[] characters;
        private final double[] room;

        Stretch(Paragraph paragraph, int first, int end) {
            this.first = first;
            this.words = new int[end - first + 1];
            this.characters = new int[end - first + 1];
            this.room = new double[end - first + 1];
            for (int i = first; i < end; i++) {
                boolean spreads = !paragraph.isBound(i + 1);
                Gap gap = paragraph.gap(i);
                int at = i - first;
                words[at + 1] = words[at] + (spreads && gap == Gap.WORD ? 1 : 0);
                characters[at + 1] = characters[at] + (spreads && gap.spreadsAs() == Gap.CHARACTER ? 1 : 0);
                room[at + 1] = room[at] + (spreads ? Slack.room(paragraph, i) : 0);
            }
        }

        double words(int from, int to) {
            return words[to - first] - words[from - first];
        }

        double characters(int from, int to) {
            return characters[to - first] - characters[from - first];
        }

        double beforeCharacters(int from, int to) {
            return room[to - first] - room[from - first];
        }
    }
}
