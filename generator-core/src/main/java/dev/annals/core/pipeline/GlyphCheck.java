package dev.annals.core.pipeline;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Looks for characters that no configured face has, at the place where they were typed: such a character is
 * an error, never an empty box on paper.
 */
final class GlyphCheck {

    private final IntPredicate covers;
    private final Findings findings;

    GlyphCheck(IntPredicate covers, Findings findings) {
        this.covers = covers;
        this.findings = findings;
    }

    void check(SourceFile file) {
        check(file, file.root());
        if (file.body().isPresent()) {
            for (int line = file.bodyLine(); line <= file.lines().size(); line++) {
                check(file.lines().get(line - 1), new Place(file.path(), line, 1));
            }
        }
    }

    private void check(SourceFile file, Node node) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                check(file, entry.key());
                check(file, entry.value());
            });
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> check(file, item));
        } else if (node instanceof Node.Scalar scalar) {
            scalar(file, scalar);
        }
    }

    /** The column is exact when the scalar stands in its line as it is; else it is where the scalar starts. */
    private void scalar(SourceFile file, Node.Scalar scalar) {
        Place start = scalar.place();
        String line = start.line() >= 1 && start.line() <= file.lines().size()
                ? file.lines().get(start.line() - 1)
                : "";
        int from = line.offsetByCodePoints(
                0, Math.min(Math.max(0, start.column() - 1), line.codePointCount(0, line.length())));
        int found = line.indexOf(scalar.text(), from);
        if (found >= 0) {
            check(scalar.text(), new Place(start.file(), start.line(), line.codePointCount(0, found) + 1));
        } else {
            scalar.text().codePoints().filter(this::missing).forEach(c -> tell(c, start));
        }
    }

    private void check(String text, Place start) {
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            if (missing(codePoints[i])) {
                tell(codePoints[i], start.right(i));
            }
        }
    }

    private boolean missing(int codePoint) {
        return !Character.isISOControl(codePoint) && codePoint != 0xFEFF && !covers.test(codePoint);
    }

    private void tell(int codePoint, Place place) {
        findings.add(
                Code.GLYPH_MISSING,
                place,
                Character.toString(codePoint),
                String.format(Locale.ROOT, "U+%04X", codePoint));
    }
}
