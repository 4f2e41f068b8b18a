package dev.annals.core.validate.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a line safe for a Markdown parser, character for character, so that every column stays where it was.
 *
 * <p>A closed binding becomes a run of noncharacters: {@code |}, {@code _} and {@code *} inside mean nothing to
 * Markdown then, not even in the cell of a table, and {@code **} beside it opens and closes as beside a letter. A
 * Chinese mark or percent sign beside {@code *} becomes one, too, since CommonMark's rule for emphasis takes a mark
 * before a letter for a word's end and would leave {@code **“两免一补”**的} as it is typed.
 */
final class Masking {

    /** Stands for the first character of a binding. */
    static final char START = '\uFDD0';

    /** Stands for every other character of a binding. */
    static final char FILL = '\uFDD1';

    private static final Pattern NOTE = Pattern.compile("(\\[\\^[^\\s\\[\\]^]{1,40}])[:：]?");

    private static final char FIRST_MARK = '\uFDD2';
    private static final String MARKS = "“”‘’（）《》〈〉「」『』【】〔〕，。、；：！？…—·%％";

    private Masking() {}

    /** The line with its bindings and its marks beside asterisks masked; as long as before. */
    static String mask(String line) {
        if (!line.contains("{{") && line.indexOf('*') < 0 && !line.contains("[^")) {
            return line;
        }
        StringBuilder out = new StringBuilder(line);
        for (Braces braces : Braces.in(line)) {
            if (braces.closed()) {
                out.setCharAt(braces.start(), START);
                for (int i = braces.start() + 1; i < braces.end(); i++) {
                    out.setCharAt(i, FILL);
                }
            }
        }
        if (line.contains("[^")) {
            maskNotes(out);
        }
        for (int i = line.indexOf('*') < 0 ? out.length() : 0; i < out.length(); i++) {
            int mark = besideAsterisk(out, i) ? MARKS.indexOf(out.charAt(i)) : -1;
            if (mark >= 0) {
                out.setCharAt(i, (char) (FIRST_MARK + mark));
            }
        }
        return out.toString();
    }

    /** The marks of notes; where one begins a line, with the colon that makes it a note itself. */
    private static void maskNotes(StringBuilder out) {
        Matcher notes = NOTE.matcher(out.toString());
        while (notes.find()) {
            boolean first = out.substring(0, notes.start()).isBlank();
            int end = first ? notes.end() : notes.end(1);
            out.setCharAt(notes.start(), START);
            for (int i = notes.start() + 1; i < end; i++) {
                out.setCharAt(i, FILL);
            }
        }
    }

    /** Words as they were before masking. */
    static String unmask(String words) {
        int first = 0;
        while (first < words.length() && !isMark(words.charAt(first))) {
            first++;
        }
        if (first == words.length()) {
            return words;
        }
        StringBuilder out = new StringBuilder(words);
        for (int i = first; i < out.length(); i++) {
            if (isMark(out.charAt(i))) {
                out.setCharAt(i, MARKS.charAt(out.charAt(i) - FIRST_MARK));
            }
        }
        return out.toString();
    }

    private static boolean isMark(char masked) {
        return masked >= FIRST_MARK && masked < FIRST_MARK + MARKS.length();
    }

    /** Whether what was typed for a masked run is the name of a note that begins there. */
    static boolean isNote(String typed) {
        return typed.startsWith("[^") && (typed.endsWith("]:") || typed.endsWith("]："));
    }

    private static boolean besideAsterisk(StringBuilder line, int i) {
        return (i > 0 && line.charAt(i - 1) == '*') || (i + 1 < line.length() && line.charAt(i + 1) == '*');
    }
}
