package dev.annals.core.validate.grammar;

import dev.annals.core.model.figure.Figure;
import java.util.Optional;

/** Reads places in an order: 全省第2, 第2名, 全国第一, 全省首位. */
final class RankReading {

    private static final String MARK = "第";
    private static final int[] MARK_POINTS = Cursor.points(MARK);
    private static final String FIRST = "首位";
    private static final int[] FIRST_POINTS = Cursor.points(FIRST);

    private RankReading() {}

    /** The rank; empty, with nothing read, when the text does not speak of one. */
    static Optional<Figure> read(Cursor in) {
        int mark = in.find(MARK_POINTS);
        if (mark >= 0) {
            String scope = scope(in, mark);
            in.skip(MARK);
            in.skipSpace();
            int place = Numeral.place(in);
            in.skipSpace();
            if (!in.take('名')) {
                in.take('位');
            }
            return Optional.of(new Figure.Rank(scope, place));
        }
        int first = in.find(FIRST_POINTS);
        if (first < 0) {
            return Optional.empty();
        }
        String scope = scope(in, first);
        in.skip(FIRST);
        return Optional.of(new Figure.Rank(scope, 1));
    }

    private static String scope(Cursor in, int until) {
        int from = in.at();
        while (in.at() < until) {
            if (!Character.isLetter(in.peek()) && in.peek() != ' ') {
                throw Numeral.malformed(in, in.at());
            }
            in.take(in.peek());
        }
        return in.typed(from, until).strip();
    }
}
