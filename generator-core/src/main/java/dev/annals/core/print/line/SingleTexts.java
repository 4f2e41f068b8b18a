package dev.annals.core.print.line;

import dev.annals.core.print.font.PrintFont;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The paragraphs of texts that stand alone in one font and are not justified. Each is analysed once in a document: most
 * cells say what others say, and the columns of tables ask for its width before its lines are broken.
 */
final class SingleTexts {

    /** The texts so far in a font and all that measure like it. */
    private record InFont(SizedFont font, Map<String, Paragraph> paragraphs) {}

    private final List<InFont> known = new ArrayList<>();
    private final LineBreaks breaks = new LineBreaks();

    /** The paragraph of a text. */
    Paragraph paragraph(String text, PrintFont font) {
        InFont in = in(font);
        Paragraph paragraph = in.paragraphs.get(text);
        if (paragraph == null) {
            List<Paragraph.Piece> pieces = text.isEmpty() ? List.of() : List.of(new Paragraph.Piece(text, in.font));
            paragraph = new Paragraph(pieces, false, false, breaks);
            in.paragraphs.put(text, paragraph);
        }
        return paragraph;
    }

    /** What the paragraphs are broken by; for others of the document, too. */
    LineBreaks breaks() {
        return breaks;
    }

    /** A document has few fonts, however many elements ask for them. */
    private InFont in(PrintFont font) {
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).font.isLike(font)) {
                return known.get(i);
            }
        }
        InFont in = new InFont(new SizedFont(font), new HashMap<>());
        known.add(in);
        return in;
    }
}
