package dev.annals.core.intake.edit;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes a text as a YAML scalar: plain where it surely stays what it is, else in double quotes. */
final class YamlScalar {

    /** Begins with a letter, a digit or a sign that means nothing to YAML, and holds nothing that does. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{Nd}≥≤≈（《“](?:[ ]?[\\p{L}\\p{Nd}.,%‰≥≤≈+~～\\-–—/·，。、；！？（）《》“”]|:(?=\\p{Nd}))*");

    private static final Pattern NEGATIVE = Pattern.compile("[-+]\\p{Nd}[\\p{L}\\p{Nd}.,%‰]*");

    private YamlScalar() {}

    static String of(String text) {
        return PLAIN.matcher(text).matches() || NEGATIVE.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(isPrintable(c) ? Character.toString(c) : escaped(c));
            }
        });
        return out.append('"').toString();
    }

    private static boolean isPrintable(int c) {
        int type = Character.getType(c);
        return c == ' '
                || !Character.isSpaceChar(c) && !Character.isISOControl(c) && type != Character.FORMAT
                || c == '\u3000';
    }

    private static String escaped(int c) {
        return c > 0xFFFF ? String.format(Locale.ROOT, "\\U%08X", c) : String.format(Locale.ROOT, "\\u%04X", c);
    }
}
