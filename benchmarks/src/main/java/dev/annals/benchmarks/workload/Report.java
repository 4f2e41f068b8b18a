package dev.annals.benchmarks.workload;

import dev.annals.benchmarks.workload.Organisation.Chapter;
import dev.annals.benchmarks.workload.Organisation.Chart;
import dev.annals.benchmarks.workload.Organisation.Indicator;
import dev.annals.benchmarks.workload.Organisation.Section;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The report of an organisation as an author of Annals writes it: text, charts and tables, the figures bound. The
 * chapters, sections, charts and tables stand where the peers have them.
 */
final class Report {

    private static final int CHARTED_SECTIONS = 3;

    private static final String MEANT = "\\`*_{}[]<>#|";

    private final Organisation organisation;
    private final StringBuilder out = new StringBuilder();

    private Report(Organisation organisation) {
        this.organisation = organisation;
    }

    static String of(Organisation organisation) {
        return new Report(organisation).text();
    }

    private String text() {
        line("---");
        line("title: " + Yaml.quoted(organisation.title()));
        line("period: " + organisation.year());
        line("body: " + organisation.id());
        line("plan: " + organisation.id());
        line("lists: []");
        line("---");
        List<Chapter> chapters = organisation.chapters();
        for (int i = 0; i < chapters.size(); i++) {
            chapter(chapters.get(i), i);
        }
        return out.toString();
    }

    private void chapter(Chapter chapter, int number) {
        block("# " + plain(chapter.title()));
        List<Chart> charts = organisation.charts().stream()
                .filter(it -> it.chapter().equals(String.valueOf(number)))
                .toList();
        List<Section> sections = chapter.sections();
        for (int i = 0; i < sections.size(); i++) {
            block("## " + plain(sections.get(i).title()));
            sections.get(i).paragraphs().forEach(it -> block(plain(it)));
            if (i < CHARTED_SECTIONS) {
                block(chart(charts.get(i)));
            }
        }
        switch (number) {
            case 0 -> indicators();
            case 1 -> years();
            case 2 -> achievements();
            default -> block("{{tasks}}");
        }
    }

    private String chart(Chart chart) {
        return switch (chart.type()) {
            case "combo" -> "{{chart: %s, kind=bar}}".formatted(charted(chart));
            case "line" -> "{{chart: %s, kind=multiples}}".formatted(rates(chart.series()));
            case "hbar" ->
                "{{chart: %s, kind=dumbbell, period=%s}}"
                        .formatted(
                                organisation.categories().stream()
                                        .map(it -> organisation.own(it.id()))
                                        .collect(Collectors.joining(", ")),
                                chart.title().substring(0, 4));
            default -> throw new IllegalArgumentException(chart.type());
        };
    }

    private String charted(Chart chart) {
        return organisation.indicators().stream()
                .filter(it -> chart.title().startsWith(it.name() + "("))
                .map(it -> organisation.own(it.id()))
                .findFirst()
                .orElseThrow();
    }

    private String rates(List<String> names) {
        return organisation.categories().stream()
                .filter(it -> names.contains(it.name()))
                .map(it -> organisation.own(it.id()))
                .collect(Collectors.joining(", "));
    }

    private void indicators() {
        row("序号", "指标", "类别", "单位", "目标", "实际", "完成率", "同比");
        row("---", "---", "---", "---", "---", "---", "---", "---");
        int number = 0;
        for (Indicator it : organisation.indicators()) {
            String id = organisation.own(it.id());
            String change = it.unit().equals("%") ? "change" : "change-percent";
            row(
                    String.valueOf(++number),
                    plain(it.name()),
                    organisation.categoryName(it.category()),
                    it.unit(),
                    bound(id + "|target"),
                    bound(id + "|number"),
                    bound(id + "|rate"),
                    bound(id + "|" + change));
        }
        line("");
    }

    private void years() {
        List<String> years = organisation.years();
        out.append("| 指标 |");
        years.forEach(it -> out.append(' ').append(it).append(" |"));
        line("");
        line("| --- |" + " --- |".repeat(years.size()));
        for (Indicator it : organisation.indicators()) {
            out.append("| ").append(plain(it.name())).append(" |");
            years.forEach(year -> out.append(' ')
                    .append(bound(organisation.own(it.id()) + "@" + year + "|number"))
                    .append(" |"));
            line("");
        }
        line("");
    }

    private void achievements() {
        row("序号", "年度", "类别", "成果", "说明");
        row("---", "---", "---", "---", "---");
        int number = 0;
        for (Organisation.Achievement it : organisation.achievements()) {
            row(
                    String.valueOf(++number),
                    it.year(),
                    organisation.categoryName(it.category()),
                    plain(it.title()),
                    plain(it.text()));
        }
        line("");
    }

    private static String bound(String binding) {
        return "{{" + binding + "}}";
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void block(String text) {
        line("");
        line(text);
        line("");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    /** What Markdown would take for more than text, escaped. */
    private static String plain(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (MEANT.indexOf(text.charAt(i)) >= 0) {
                escaped.append('\\');
            }
            escaped.append(text.charAt(i));
        }
        return escaped.toString();
    }
}
