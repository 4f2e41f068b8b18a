package dev.annals.core.validate.prose;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.setting.Language;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.Shapes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads texts with bindings and no Markdown: headlines, leads, titles of honours. */
public final class BoundTextReading {

    private final ProseContext context;
    private final Lines lines = new Lines();
    private final BindingReading bindings;

    /** A reading of texts in this context; its language does not matter. */
    public BoundTextReading(ProseContext context) {
        this.context = context;
        this.bindings = new BindingReading(context, lines);
    }

    /** The text; empty after a finding that leaves no words. */
    public Optional<BoundText> read(Node node) {
        Map<Language, List<Inline>> words = new EnumMap<>(Language.class);
        Shapes.byLanguage(node, context.scope()).forEach((language, scalar) -> words.put(language, inlines(scalar)));
        return words.isEmpty() ? Optional.empty() : Optional.of(new BoundText(words));
    }

    private List<Inline> inlines(Node.Scalar scalar) {
        String text = scalar.text().stripTrailing().replace('\n', ' ');
        List<Inline> inlines = new ArrayList<>();
        int from = 0;
        for (Braces braces : Braces.in(text)) {
            words(scalar, text, from, braces.start()).ifPresent(inlines::add);
            bound(scalar, text, braces).ifPresent(inlines::add);
            from = braces.end();
        }
        words(scalar, text, from, text.length()).ifPresent(inlines::add);
        return inlines;
    }

    private Optional<Inline> words(Node.Scalar scalar, String text, int from, int end) {
        if (from == end) {
            return Optional.empty();
        }
        Place place = scalar.at(text.codePointCount(0, from));
        Inline.Words words = new Inline.Words(text.substring(from, end), lines.of(place), place.column());
        if (Braces.strayIn(words.text())) {
            context.scope().add(Code.BINDING_MALFORMED, place, "}}");
        }
        return Optional.of(words);
    }

    private Optional<Inline> bound(Node.Scalar scalar, String text, Braces braces) {
        int start = text.codePointCount(0, braces.start());
        Place place = scalar.at(start);
        if (!braces.closed()) {
            context.scope().add(Code.BINDING_MALFORMED, place, "{{" + braces.inner());
            return Optional.empty();
        }
        if (BlockReading.isBlock(braces.inner()) && !BlockReading.isIndicator(braces.inner(), context)) {
            context.scope().add(Code.BLOCK_MALFORMED, place, "{{" + braces.inner() + "}}", "alone");
            return Optional.empty();
        }
        return bindings.read(braces.inner(), offset -> scalar.at(start + offset));
    }
}
