package dev.annals.core.pipeline;

import dev.annals.core.finding.CharacterName;
import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * Looks for characters that no configured face has, at the place where they were typed: such a character is
 * an error, never an empty box on paper. So is a control character, which no markup may hold. A character that was found
 * once is not looked for again.
 */
final class GlyphCheck {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int AT_ONCE = 4096;

    /** Begins an escape, which may stand for any character. */
    private static final char ESCAPE = '\\';

    private final IntPredicate covers;
    private final boolean[] seen = new boolean[Character.MIN_SURROGATE];
    private final char[] units = new char[AT_ONCE];
    private final Findings findings;

    GlyphCheck(IntPredicate covers, Findings findings) {
        this.covers = covers;
        this.findings = findings;
        seen['\n'] = true;
    }

    void check(SourceFile file) {
        if (!isSeen(file.text())) {
            read(file);
        }
    }

    private void read(SourceFile file) {
        check(file.root());
        if (file.hasBody()) {
            List<String> lines = file.lines();
            for (int number = file.bodyLine(); number <= lines.size(); number++) {
                String line = lines.get(number - 1);
                if (!isSeen(line)) {
                    check(line, new Place(file.path(), number, 1)::right);
                }
            }
        }
    }

    /**
     * Whether all characters were found before and stand for themselves, as in nearly every file and line but the first
     * ones.
     */
    private boolean isSeen(String text) {
        for (int from = 0; from < text.length(); from += AT_ONCE) {
            int count = Math.min(AT_ONCE, text.length() - from);
            text.getChars(from, from + count, units, 0);
            for (int i = 0; i < count; i++) {
                if (units[i] >= seen.length || !seen[units[i]]) {
                    return false;
                }
            }
        }
        return true;
    }

    private void check(Node node) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                check(entry.key());
                check(entry.value());
            }
        } else if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                check(item);
            }
        } else if (node instanceof Node.Scalar scalar) {
            scalar(scalar);
        }
    }

    private void scalar(Node.Scalar scalar) {
        if (!isSeen(scalar.text())) {
            check(scalar.text(), scalar::at);
        }
    }

    private void check(String text, IntFunction<Place> places) {
        int number = 0;
        for (int i = 0; i < text.length(); number++) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            if (codePoint < seen.length && seen[codePoint]) {
                continue;
            }
            if (missing(codePoint)) {
                tell(codePoint, places.apply(number));
            } else if (codePoint < seen.length && codePoint != ESCAPE) {
                seen[codePoint] = true;
            }
        }
    }

    private boolean missing(int codePoint) {
        return switch (codePoint) {
            case '\t', '\n', '\r', BYTE_ORDER_MARK -> false;
            default -> Character.isISOControl(codePoint) || !covers.test(codePoint);
        };
    }

    private void tell(int codePoint, Place place) {
        findings.add(
                Code.GLYPH_MISSING,
                place,
                CharacterName.of(codePoint),
                String.format(Locale.ROOT, "U+%04X", codePoint));
    }
}
