package dev.annals.core.print.style;

import dev.annals.core.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rules and declarations of a style sheet with their places, after CSS Syntax Level 3: comments, strings and brackets
 * are known, nothing else is judged. What is broken is left out; the engine's own parser tells of it.
 */
public final class StyleSheet {

    private static final String OPEN = "([";
    private static final String CLOSE = ")]";

    /** Rules inside of rules inside of rules: no style sheet has more. */
    private static final int DEEPEST = 8;

    private final String css;
    private final List<Rule> rules = new ArrayList<>();
    private int at;

    private StyleSheet(String text) {
        this.css = withoutComments(text);
    }

    /** Reads a style sheet. */
    public static StyleSheet read(String css) {
        StyleSheet sheet = new StyleSheet(css);
        while (sheet.at < sheet.css.length()) {
            sheet.rule(0, sheet.rules, new ArrayList<>());
        }
        return sheet;
    }

    /** The rules, in order. */
    public List<Rule> rules() {
        return List.copyOf(rules);
    }

    /** All rules, those inside of others behind them. */
    public List<Rule> allRules() {
        List<Rule> all = new ArrayList<>();
        collect(rules, all);
        return all;
    }

    private static void collect(List<Rule> rules, List<Rule> all) {
        for (Rule rule : rules) {
            all.add(rule);
            collect(rule.rules(), all);
        }
    }

    /** The line and column of a char. */
    public Place place(String file, int offset) {
        String before = css.substring(0, Math.min(offset, css.length()));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        int start = before.lastIndexOf('\n') + 1;
        return new Place(file, line, before.codePointCount(start, before.length()) + 1);
    }

    /** Comments become spaces, so that every place stays. */
    private static String withoutComments(String text) {
        StringBuilder out = new StringBuilder(text);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'') {
                i = endOfString(text, i);
            } else if (text.startsWith("/*", i)) {
                int close = text.indexOf("*/", i + 2);
                int end = close < 0 ? text.length() : close + 2;
                for (; i < end; i++) {
                    out.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
                }
            } else {
                i++;
            }
        }
        return out.toString();
    }

    private static int endOfString(String text, int from) {
        int i = from + 1;
        while (i < text.length() && text.charAt(i) != text.charAt(from) && text.charAt(i) != '\n') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i + 1, text.length());
    }

    /** Reads up to the end of a rule or declaration and adds it where it belongs. */
    private void rule(int depth, List<Rule> inner, List<Declaration> declarations) {
        skipSpace();
        int start = at;
        scan(depth == 0 ? ";{" : ";{}");
        if (at < css.length() && css.charAt(at) == '{' && depth < DEEPEST) {
            String prelude = css.substring(start, at).strip();
            List<Rule> below = new ArrayList<>();
            List<Declaration> own = new ArrayList<>();
            at++;
            skipSpace();
            while (at < css.length() && css.charAt(at) != '}') {
                rule(depth + 1, below, own);
                skipSpace();
            }
            at = Math.min(at + 1, css.length());
            inner.add(new Rule(prelude, start, own, below));
            return;
        }
        String text = css.substring(start, at);
        if (at < css.length() && css.charAt(at) != '}') {
            at++;
        }
        if (depth == 0 || text.startsWith("@")) {
            if (!text.isBlank()) {
                inner.add(new Rule(text.strip(), start, List.of(), List.of()));
            }
        } else {
            declaration(text, start, declarations);
        }
    }

    private void declaration(String text, int start, List<Declaration> declarations) {
        int colon = text.indexOf(':');
        if (!text.isBlank()) {
            String name = colon < 0 ? text.strip() : text.substring(0, colon).strip();
            String value = colon < 0 ? "" : text.substring(colon + 1).strip();
            declarations.add(new Declaration(name.toLowerCase(Locale.ROOT), value, start, at));
        }
    }

    private void scan(String ends) {
        int brackets = 0;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == '"' || c == '\'') {
                at = endOfString(css, at);
                continue;
            }
            if (brackets <= 0 && ends.indexOf(c) >= 0 || c == '{') {
                return;
            }
            brackets += OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
            at++;
        }
    }

    private void skipSpace() {
        while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
    }
}
