package dev.annals.core.pipeline;

import dev.annals.core.finding.CharacterName;
import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Looks for characters that no configured face has, at the place where they were typed: such a character is
 * an error, never an empty box on paper. So is a control character, which no markup may hold.
 */
final class GlyphCheck {

    private static final Set<Integer> WHITE = Set.of((int) '\t', (int) '\n', (int) '\r', 0xFEFF);

    private final IntPredicate covers;
    private final Findings findings;

    GlyphCheck(IntPredicate covers, Findings findings) {
        this.covers = covers;
        this.findings = findings;
    }

    void check(SourceFile file) {
        check(file.root());
        if (file.body().isPresent()) {
            for (int line = file.bodyLine(); line <= file.lines().size(); line++) {
                check(file.lines().get(line - 1), new Place(file.path(), line, 1));
            }
        }
    }

    private void check(Node node) {
        if (node instanceof Node.Mapping mapping) {
            mapping.entries().forEach(entry -> {
                check(entry.key());
                check(entry.value());
            });
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::check);
        } else if (node instanceof Node.Scalar scalar) {
            scalar(scalar);
        }
    }

    private void scalar(Node.Scalar scalar) {
        int[] codePoints = scalar.text().codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            if (missing(codePoints[i])) {
                tell(codePoints[i], scalar.at(i));
            }
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
        return !WHITE.contains(codePoint) && (Character.isISOControl(codePoint) || !covers.test(codePoint));
    }

    private void tell(int codePoint, Place place) {
        findings.add(
                Code.GLYPH_MISSING,
                place,
                CharacterName.of(codePoint),
                String.format(Locale.ROOT, "U+%04X", codePoint));
    }
}
