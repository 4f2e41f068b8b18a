package dev.annals.core.validate.prose;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;

/**
 * Takes a line that is nothing but words, or nothing but one binding, as a whole, and has every other read by
 * commonmark-java. Nearly all cells of tables and most paragraphs are such lines, and its parser sets itself up anew for
 * every cell, which takes longer than to read it.
 */
final class WholeInlines implements InlineParser {

    /** What may be more than itself in a line of words; {@link Masking#START} stands beside these. */
    private static final String MARKS = "*_[]!\\`&<";

    private static final char LAST_MARK = '`';

    private final InlineParser usual;

    /** Needs the library's own parser, to which it has no other door. */
    WholeInlines(InlineParserContext context) {
        usual = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        if (lines.getLines().size() == 1) {
            CharSequence line = lines.getLines().get(0).getContent();
            if (isBinding(line)) {
                append(new BindingNode(), lines, block);
                return;
            }
            if (isWords(line)) {
                append(new Text(withoutSpaceBehind(line)), lines, block);
                return;
            }
        }
        usual.parse(lines, block);
    }

    private static void append(Node node, SourceLines lines, Node block) {
        node.setSourceSpans(lines.getSourceSpans());
        block.appendChild(node);
    }

    /** As the library does: other kinds of space stay. */
    private static String withoutSpaceBehind(CharSequence line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        return line.subSequence(0, end).toString();
    }

    private static boolean isBinding(CharSequence line) {
        if (line.isEmpty() || line.charAt(0) != Masking.START) {
            return false;
        }
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) != Masking.FILL) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWords(CharSequence line) {
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (unit == Masking.START || unit <= LAST_MARK && MARKS.indexOf(unit) >= 0) {
                return false;
            }
        }
        return !line.isEmpty();
    }
}
