package dev.annals.core.validate.entity.document;

import dev.annals.core.finding.Code;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Scope;

/**
 * Tells texts that are longer than any cover has room for. {@link Code#COVER_TEXT_TOO_LONG} has as arguments the key, and
 * how many Chinese characters there is room for.
 */
public final class CoverRoom {

    private static final int FIRST_EAST_ASIAN = 0x2E80;

    /** A line broken by hand takes at least as much as so many characters. */
    private static final int SHORTEST_LINE = 20;

    private CoverRoom() {}

    /**
     * Checks one text.
     *
     * @param room in Chinese characters; others count half
     */
    public static void check(Fields fields, Key<String> key, int room, Scope scope) {
        fields.get(key).filter(text -> length(text) > room).ifPresent(text -> {
            scope.add(Code.COVER_TEXT_TOO_LONG, fields.placeOf(key), key.name(), String.valueOf(room));
        });
    }

    private static double length(String text) {
        long lines = text.lines().count();
        return text.lines()
                .mapToDouble(line -> lines > 1 ? Math.max(SHORTEST_LINE, ems(line)) : ems(line))
                .sum();
    }

    private static double ems(String line) {
        return line.codePoints()
                .mapToDouble(point -> point >= FIRST_EAST_ASIAN ? 1 : 0.5)
                .sum();
    }
}
