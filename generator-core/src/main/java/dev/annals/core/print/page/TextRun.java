package dev.annals.core.print.page;

import com.lowagie.text.pdf.ByteBuffer;
import dev.annals.core.print.font.Face;
import java.nio.charset.StandardCharsets;

/**
 * A stretch of a line in one face.
 *
 * @param face has every character of the text that it shows
 * @param line the text of the line
 * @param from the place of its first char in the line
 * @param to the place behind its last char; at least one is between them
 * @param spaces what is added to the advances of the chars of the line, in the layout's dots
 * @param em the size of the font, in the layout's dots
 */
@SuppressWarnings("ArrayRecordComponent")
public record TextRun(Face face, String line, int from, int to, float[] spaces, float em) {

    private static final byte[] BEGIN = "[(".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] END = "]TJ\n".getBytes(StandardCharsets.US_ASCII);

    /** Shows it as the writer would (ISO 32000-1, 9.4.3): strings of glyph numbers and the shifts between them. */
    void show(ByteBuffer content) {
        content.append(BEGIN);
        int at = from;
        while (at < to) {
            int codePoint = line.codePointAt(at);
            int glyph = face.glyph(codePoint);
            if (glyph > 0) {
                append(glyph >> 8, content);
                append(glyph & 0xFF, content);
            }
            at += Character.charCount(codePoint);
            float space = spaces[at - 1];
            if (space != 0) {
                content.append(')').append(-space / em * 1000);
                if (at < to) {
                    content.append('(');
                }
            }
        }
        if (spaces[to - 1] == 0) {
            content.append(')');
        }
        content.append(END);
    }

    /** A byte of a string between parentheses (ISO 32000-1, 7.3.4.2). */
    private static void append(int one, ByteBuffer content) {
        switch (one) {
            case '\r' -> content.append("\\r");
            case '\n' -> content.append("\\n");
            case '\t' -> content.append("\\t");
            case '\b' -> content.append("\\b");
            case '\f' -> content.append("\\f");
            case '(', ')', '\\' -> content.append('\\').append((byte) one);
            default -> content.append((byte) one);
        }
    }
}
