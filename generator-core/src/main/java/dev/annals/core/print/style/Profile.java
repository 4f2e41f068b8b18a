package dev.annals.core.print.style;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page profile: a style sheet for the engine, and the settings that stand in its {@code @page} rules and are ours to
 * carry out. Lengths are points.
 *
 * @param css the style sheet without the settings, every other char at its place
 * @param grid distance of the lines that all text stands on; absent: no grid
 * @param bleed how far colour that reaches the edge of the page goes beyond it; 0 for none
 * @param cropMarks whether marks outside of the page show where to cut
 * @param imposition how pages are laid on sheets; absent: not at all
 * @param footNotes whether notes stand at the foot of the page of their mark; else at the end of their chapter
 * @param standard the standard that the profile says it keeps
 * @param attachments whether files may carry others and are PDF/A-3 then; files without are PDF/A-2 always
 */
public record Profile(
        String css,
        OptionalDouble grid,
        double bleed,
        boolean cropMarks,
        Optional<Imposition> imposition,
        boolean footNotes,
        Optional<String> standard,
        boolean attachments) {

    /** Settings in {@code @page}: {@code bleed} and {@code marks} are those of CSS Paged Media Level 3. */
    public static final Map<String, Pattern> SETTINGS = settings();

    private static final double MILLIMETRE = 72 / 25.4;

    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?|\\.\\d+)(mm|cm|pt|in)|0");

    private static Map<String, Pattern> settings() {
        String length = "(?:(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:mm|cm|pt|in)|0)";
        Map<String, Pattern> settings = new LinkedHashMap<>();
        settings.put("bleed", Pattern.compile(length));
        settings.put("marks", Pattern.compile("none|crop"));
        settings.put("-annals-grid", Pattern.compile(length));
        settings.put("-annals-impose", Pattern.compile("none|booklet"));
        settings.put("-annals-creep", Pattern.compile(length));
        settings.put("-annals-notes", Pattern.compile("foot|chapter"));
        settings.put("-annals-standard", Pattern.compile("\"GB/T 9704-2012\"|'GB/T 9704-2012'|none"));
        settings.put("-annals-archive", Pattern.compile("2a|3a"));
        return settings;
    }

    /** Reads a profile; a setting with a value that it cannot have counts as not given. */
    public static Profile read(String css) {
        StyleSheet sheet = StyleSheet.read(css);
        StringBuilder engine = new StringBuilder(css);
        Map<String, String> given = new LinkedHashMap<>();
        for (Rule rule : sheet.rules()) {
            for (Declaration declaration : rule.declarations()) {
                if (rule.atName().equals("@page") && isSetting(declaration)) {
                    blank(engine, declaration);
                    if (isValid(declaration)) {
                        given.put(declaration.name(), declaration.value().toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        double grid = length(given.get("-annals-grid"));
        return new Profile(
                engine.toString(),
                grid > 0 ? OptionalDouble.of(grid) : OptionalDouble.empty(),
                length(given.get("bleed")),
                "crop".equals(given.get("marks")),
                "booklet".equals(given.get("-annals-impose"))
                        ? Optional.of(new Imposition(length(given.get("-annals-creep"))))
                        : Optional.empty(),
                "foot".equals(given.get("-annals-notes")),
                Optional.ofNullable(given.get("-annals-standard"))
                        .filter(name -> !name.equals("none"))
                        .map(name -> name.replaceAll("[\"']", "").toUpperCase(Locale.ROOT)),
                "3a".equals(given.get("-annals-archive")));
    }

    /** Whether a declaration of an {@code @page} rule is one of ours. */
    static boolean isSetting(Declaration declaration) {
        return SETTINGS.containsKey(declaration.name());
    }

    /** Whether a setting has a value that it can have. */
    static boolean isValid(Declaration setting) {
        Pattern form = SETTINGS.get(setting.name());
        return form != null && form.matcher(setting.value()).matches();
    }

    private static void blank(StringBuilder css, Declaration declaration) {
        for (int i = declaration.at(); i < declaration.end(); i++) {
            if (css.charAt(i) != '\n') {
                css.setCharAt(i, ' ');
            }
        }
    }

    private static double length(@Nullable String value) {
        Matcher length = LENGTH.matcher(value == null ? "0" : value);
        if (!length.matches() || length.group(1) == null) {
            return 0;
        }
        double number = Double.parseDouble(length.group(1));
        return switch (length.group(2)) {
            case "mm" -> number * MILLIMETRE;
            case "cm" -> number * 10 * MILLIMETRE;
            case "in" -> number * 72;
            default -> number;
        };
    }
}
