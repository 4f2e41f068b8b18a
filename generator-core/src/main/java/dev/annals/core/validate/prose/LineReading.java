package dev.annals.core.validate.prose;

import dev.annals.core.finding.Code;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.setting.Language;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.Shapes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Reads texts of one line with bindings and the Markdown that may stand inside a paragraph: links, emphasis. */
public final class LineReading {

    private static final int DEEPEST = 24;

    private final ProseContext context;

    /** A reading of texts in this context; its language does not matter. */
    public LineReading(ProseContext context) {
        this.context = context;
    }

    /** The text; empty after a finding that leaves no words. */
    public Optional<BoundText> read(Node node) {
        Map<Language, List<Inline>> words = new EnumMap<>(Language.class);
        Shapes.byLanguage(node, context.scope()).forEach((language, scalar) -> words.put(language, inlines(scalar)));
        words.values().removeIf(List::isEmpty);
        return words.isEmpty() ? Optional.empty() : Optional.of(new BoundText(words));
    }

    private List<Inline> inlines(Node.Scalar scalar) {
        Origin origin = new Origin(scalar);
        Parser parser = Parser.builder()
                .enabledBlockTypes(Set.of())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .customInlineContentParserFactory(new BindingNode.Factory())
                .inlineParserFactory(WholeInlines::new)
                .maxInlineNesting(DEEPEST)
                .build();
        org.commonmark.node.Node paragraph = parser.parse(origin.masked()).getFirstChild();
        if (paragraph == null) {
            return List.of();
        }
        Labels notes = new Labels();
        Labels references = new Labels();
        List<Inline> inlines = new InlineReading(context, origin, notes, references).read(paragraph);
        notes.tellUnknown(Code.NOTE_UNKNOWN, context.scope());
        references.tellUnknown(Code.REFERENCE_UNKNOWN, context.scope());
        return inlines;
    }
}
