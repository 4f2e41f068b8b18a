package dev.annals.core.print.standard;

import dev.annals.core.print.style.Declaration;
import dev.annals.core.print.style.Rule;
import dev.annals.core.print.style.StyleSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.xhtmlrenderer.css.constants.CSSName;
import org.xhtmlrenderer.css.constants.IdentValue;

/** What GB/T 9704-2012 asks of a page, measured on a specimen: clauses 5.1, 5.2, 7.2 to 7.5. */
final class OfficialPage {

    private static final double MM = 72 / 25.4;

    private static final double CHARACTERS = 28;
    private static final double LINES = 22;

    private static final List<String> PAGE = List.of("@page");
    private static final List<String> BODY = List.of("body", "p");

    private final Specimen specimen;
    private final StyleSheet sheet;
    private final List<Measure> measures = new ArrayList<>();

    private OfficialPage(Specimen specimen, StyleSheet sheet) {
        this.specimen = specimen;
        this.sheet = sheet;
    }

    static List<Measure> measures(Specimen specimen, StyleSheet sheet) {
        OfficialPage page = new OfficialPage(specimen, sheet);
        page.paper();
        page.grid();
        page.text();
        page.head();
        page.headings();
        page.pageNumbers();
        return page.measures;
    }

    /** Clause 5.2.1 and 5.2.2. */
    private void paper() {
        List<String> margins = List.of("margin", "margin-left", "margin-right", "margin-top", "margin-bottom");
        length(
                new Subject("paper-width", Strength.MUST, PAGE, List.of("size")),
                new Range(210, 0.5),
                specimen.pageWidth());
        length(
                new Subject("paper-height", Strength.MUST, PAGE, List.of("size")),
                new Range(297, 0.5),
                specimen.pageHeight());
        length(new Subject("binding-edge", Strength.MUST, PAGE, margins), new Range(28, 1), specimen.marginLeft());
        length(
                new Subject("top-white", Strength.MUST, PAGE, margins),
                new Range(37, 1),
                specimen.marginTop() + halfGap());
        length(new Subject("type-width", Strength.MUST, PAGE, margins), new Range(156, 0.5), specimen.contentWidth());
        length(new Subject("type-height", Strength.MUST, PAGE, margins), new Range(225, 1), typeHeight());
    }

    private double halfGap() {
        return (specimen.lineHeight("p") - specimen.size("p")) / 2;
    }

    private double lines() {
        return Math.floor((specimen.contentHeight() + 0.01) / specimen.lineHeight("p"));
    }

    /** From the top of the characters of the first line to the bottom of those of the last one. */
    private double typeHeight() {
        return lines() * specimen.lineHeight("p") - 2 * halfGap();
    }

    /** Clause 5.2.3. */
    private void grid() {
        double characters = Math.floor((specimen.contentWidth() + 0.1) / specimen.size("p"));
        count("characters", CHARACTERS, characters, List.of("font-size", "font"));
        count("lines", LINES, lines(), List.of("line-height", "font"));
    }

    private void count(String key, double wanted, double found, List<String> properties) {
        add(new Subject(key, Strength.USUAL, BODY, properties), wanted == found, number(wanted), number(found));
    }

    /** Clause 5.2.4, 5.2.5 and 7.3.3. */
    private void text() {
        double em = specimen.size("p");
        points("body-size", 16, em, BODY);
        family("body-face", "fang", "p", BODY);
        boolean black = isBlack(String.valueOf(specimen.style("p").getColor()));
        add(
                new Subject("body-colour", Strength.USUAL, BODY, List.of("color")),
                black,
                "#000000",
                String.valueOf(specimen.style("p").getColor()));
        double indent = specimen.indent("p") / em;
        add(
                new Subject("indent", Strength.MUST, List.of("p"), List.of("text-indent")),
                Math.abs(indent - 2) < 0.05,
                "2em",
                number(indent) + "em");
        double room = specimen.margins("p");
        add(
                new Subject(
                        "paragraph-room",
                        Strength.MUST,
                        List.of("p"),
                        List.of("margin", "margin-top", "margin-bottom")),
                room < 0.1,
                "0pt",
                number(room) + "pt");
    }

    private static boolean isBlack(String colour) {
        return colour.matches("(?i)#?0{3,6}|black|\\[.*0,\\s*0,\\s*0.*]|rgb\\(0,\\s*0,\\s*0\\)");
    }

    /** Clauses 7.2.4, 7.2.7 and 7.3.1. */
    private void head() {
        List<String> mark = List.of(".issuer-mark");
        double top = specimen.glyphTop("mark") - halfGap();
        boolean there = specimen.glyphTop("mark") >= 0;
        add(
                new Subject(
                        "mark-top",
                        Strength.MUST,
                        List.of(".cover", ".issuer-mark"),
                        List.of("padding-top", "padding", "margin-top", "margin", "display")),
                there && Math.abs(top / MM - 35) <= 1,
                "35mm",
                number(top / MM) + "mm");
        family("mark-face", "title", "mark", mark);
        List<String> title = List.of(".cover-title");
        points("title-size", 22, specimen.size("title"), title);
        family("title-face", "title", "title", title);
        boolean centred = specimen.style("title").isIdent(CSSName.TEXT_ALIGN, IdentValue.CENTER);
        add(
                new Subject("title-place", Strength.USUAL, title, List.of("text-align")),
                centred,
                "center",
                specimen.style("title").getIdent(CSSName.TEXT_ALIGN).toString());
        double rule = specimen.ruleAbove("title") / MM;
        add(
                new Subject("red-rule", Strength.PRACTICE, title, List.of("border-top", "border-top-width")),
                rule > 0.34 && rule < 0.51,
                "0.35–0.5mm",
                number(rule) + "mm");
    }

    /** Clause 7.3.3: 黑体, 楷体, 仿宋, 仿宋, none of them bold, all as large as the text. */
    private void headings() {
        List<String> faces = List.of("hei", "kai", "fang", "fang");
        for (int i = 0; i < faces.size(); i++) {
            String id = "h" + (i + 2);
            family("heading-face-" + (i + 1), faces.get(i), id, List.of(id));
            points("heading-size", 16, specimen.size(id), List.of(id));
            String weight = specimen.style(id).getIdent(CSSName.FONT_WEIGHT).toString();
            add(
                    new Subject("heading-weight", Strength.USUAL, List.of(id), List.of("font-weight", "font")),
                    weight.matches("400|normal"),
                    "400",
                    weight);
        }
    }

    /** Clause 7.5: 四号, between dashes. */
    private void pageNumbers() {
        for (Rule rule : sheet.allRules()) {
            String content = value(rule, "content");
            if (rule.prelude().startsWith("@bottom") && content.contains("counter(page")) {
                List<String> selector = List.of(rule.prelude());
                add(
                        new Subject("page-number-form", Strength.USUAL, selector, List.of("content")),
                        content.matches("[\"']— [\"'].*[\"'] —[\"']"),
                        "— 1 —",
                        content);
                String size = value(rule, "font-size");
                add(
                        new Subject("page-number-size", Strength.USUAL, selector, List.of("font-size")),
                        size.equals("14pt"),
                        "14pt",
                        size);
            }
        }
    }

    private static String value(Rule rule, String property) {
        return rule.declarations().stream()
                .filter(declaration -> declaration.name().equals(property))
                .map(Declaration::value)
                .collect(Collectors.joining());
    }

    /** A measure in millimetres and how far one may be from it. */
    private record Range(double wanted, double tolerance) {}

    private void length(Subject subject, Range range, double found) {
        double mm = found / MM;
        boolean kept = Math.abs(mm - range.wanted) <= range.tolerance + 0.005;
        add(subject, kept, number(range.wanted) + "mm", number(mm) + "mm");
    }

    /** Sizes of type: 三号 is 16 pt, of which 28 do not fit on a line, so a little less is right, too. */
    private void points(String key, double wanted, double found, List<String> selectors) {
        boolean kept = Math.abs(found - wanted) <= 0.3;
        add(
                new Subject(key, Strength.USUAL, selectors, List.of("font-size", "font")),
                kept,
                number(wanted) + "pt",
                number(found) + "pt");
    }

    private void family(String key, String wanted, String id, List<String> selectors) {
        String found = specimen.family(id);
        add(
                new Subject(key, Strength.USUAL, selectors, List.of("font-family", "font")),
                found.equals(wanted),
                wanted,
                found);
    }

    /** What is measured and how strongly it is asked for. */
    private record Subject(String key, Strength strength, List<String> selectors, List<String> properties) {}

    private void add(Subject subject, boolean kept, String wanted, String found) {
        measures.add(
                new Measure(subject.key, subject.strength, kept, wanted, found, subject.selectors, subject.properties));
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }
}
