package dev.annals.core.validate.prose;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** A masked binding in the Markdown tree; its source span says what was typed. */
final class BindingNode extends CustomNode {

    BindingNode() {}

    /** Takes a run of masked characters for one binding. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(Masking.START);
        }

        @Override
        public InlineContentParser create() {
            return Factory::parse;
        }

        private static ParsedInline parse(InlineParserState state) {
            Scanner scanner = state.scanner();
            scanner.next();
            scanner.matchMultiple(Masking.FILL);
            return ParsedInline.of(new BindingNode(), scanner.position());
        }
    }
}
