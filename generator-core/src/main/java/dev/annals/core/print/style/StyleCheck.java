package dev.annals.core.print.style;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what of a page profile would be passed over in silence: unknown properties, values, selectors and rules, what has
 * no effect on paper, and everything that points outside of the file. Each at its place.
 *
 * <p>Arguments of {@link Code#STYLE_UNKNOWN}: what it is ({@code property}, {@code value}, {@code selector} or {@code
 * rule}), the words, a word that may be meant or nothing. Of {@link Code#STYLE_WITHOUT_EFFECT}: the property, the reason
 * ({@code letter-spacing}, {@code italic}, {@code markers} or {@code paper}). Of {@link Code#OUTSIDE_REFERENCE}: the
 * address.
 */
public final class StyleCheck {

    private static final Set<String> AT_RULES = Set.of("", "@page", "@media", "@charset");

    private static final Pattern ADDRESS = Pattern.compile("url\\(\\s*[\"']?([^\"')]*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern IMPORT =
            Pattern.compile("@import\\s*(?:url\\s*\\()?\\s*[\"']?([^\"')\\s;]*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern LINE = Pattern.compile("(.*?) at line (\\d+)\\..*", Pattern.DOTALL);

    private final StyleSheet sheet;
    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    private StyleCheck(StyleSheet sheet, String file) {
        this.sheet = sheet;
        this.file = file;
    }

    /**
     * What is wrong with a profile.
     *
     * @param css its style sheet
     * @param file the name it is told by
     */
    public static List<Finding> findings(String css, String file) {
        StyleSheet sheet = StyleSheet.read(css);
        StyleCheck check = new StyleCheck(sheet, file);
        sheet.rules().forEach(rule -> check.rule(rule, false));
        if (check.findings.stream().noneMatch(finding -> finding.code() != Code.STYLE_WITHOUT_EFFECT)) {
            check.syntax(css);
        }
        return check.findings;
    }

    private void rule(Rule rule, boolean inPage) {
        boolean page = rule.atName().equals("@page");
        if (rule.atName().equals("@import")) {
            Matcher address = IMPORT.matcher(rule.prelude());
            add(Code.OUTSIDE_REFERENCE, rule.at(), address.find() ? address.group(1) : "");
        } else if (inPage ? !isMarginBox(rule) : !AT_RULES.contains(rule.atName())) {
            outsideOrUnknown(rule);
        } else if (!inPage && rule.atName().isEmpty() && !EngineWords.readsPrelude(rule.prelude())) {
            add(Code.STYLE_UNKNOWN, rule.at(), "selector", oneLine(rule.prelude()), "");
        } else if (page && !EngineWords.readsPrelude(rule.prelude())) {
            add(Code.STYLE_UNKNOWN, rule.at(), "selector", oneLine(rule.prelude()), "");
        } else {
            rule.declarations().forEach(declaration -> declaration(declaration, page));
            rule.rules().forEach(inner -> rule(inner, page));
        }
    }

    /** A face may only come from the settings; all else is simply not known. */
    private void outsideOrUnknown(Rule rule) {
        for (Declaration declaration : rule.declarations()) {
            Matcher address = ADDRESS.matcher(declaration.value());
            if (address.find()) {
                add(Code.OUTSIDE_REFERENCE, declaration.at(), address.group(1));
                return;
            }
        }
        add(Code.STYLE_UNKNOWN, rule.at(), "rule", rule.atName(), "");
    }

    private static boolean isMarginBox(Rule rule) {
        return !rule.atName().isEmpty() && EngineWords.readsPrelude("@page { " + rule.prelude() + " { } } @page");
    }

    private void declaration(Declaration declaration, boolean inPage) {
        Matcher address = ADDRESS.matcher(declaration.value());
        String name = declaration.name();
        if (address.find()) {
            add(Code.OUTSIDE_REFERENCE, declaration.at(), address.group(1));
        } else if (inPage && Profile.isSetting(declaration)) {
            if (!Profile.isValid(declaration)) {
                add(Code.STYLE_UNKNOWN, declaration.at(), "value", name + ": " + oneLine(declaration.value()), "");
            }
        } else if (!EngineWords.isProperty(name)) {
            add(Code.STYLE_UNKNOWN, declaration.at(), "property", name, NearestProperty.of(name, known(inPage)));
        } else {
            effect(declaration);
        }
    }

    private void effect(Declaration declaration) {
        String name = declaration.name();
        EngineWords.withoutEffect(name, declaration.value())
                .ifPresentOrElse(reason -> add(Code.STYLE_WITHOUT_EFFECT, declaration.at(), name, reason), () -> {
                    if (!EngineWords.reads(declaration)) {
                        String words = name + ": " + oneLine(declaration.value());
                        add(Code.STYLE_UNKNOWN, declaration.at(), "value", words, "");
                    }
                });
    }

    private static Set<String> known(boolean inPage) {
        Set<String> known = new TreeSet<>(EngineWords.properties());
        if (inPage) {
            known.addAll(Profile.SETTINGS.keySet());
        }
        return known;
    }

    /** What only the whole file shows, such as a brace that is not closed. */
    private void syntax(String css) {
        for (String complaint : EngineWords.complaints(Profile.read(css).css())) {
            Matcher line = LINE.matcher(complaint);
            boolean placed = line.matches();
            int number = placed ? Math.max(1, Integer.parseInt(line.group(2))) : 1;
            findings.add(
                    Finding.of(Code.TEMPLATE_ERROR, new Place(file, number, 1), placed ? line.group(1) : complaint));
        }
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private void add(Code code, int at, String... arguments) {
        findings.add(Finding.of(code, sheet.place(file, at), arguments));
    }
}
