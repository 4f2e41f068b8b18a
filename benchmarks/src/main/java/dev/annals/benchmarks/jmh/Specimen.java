package dev.annals.benchmarks.jmh;

import dev.annals.benchmarks.Annals;
import dev.annals.core.finding.Place;
import dev.annals.core.model.look.Look;
import dev.annals.core.pipeline.own.ProfileColours;
import dev.annals.core.print.DocumentMetadata;
import dev.annals.core.print.PrintJob;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Invented text, and reports made of it. */
final class Specimen {

    private static final List<String> SENTENCES = List.of(
            "2024年全区新建幼儿园12所、改扩建7所，新增学位3980个，学前教育毛入园率达到95.6%，比上年提高1.7个百分点。",
            "“双减”工作持续推进，课后服务覆盖义务教育学校全部82所，参加学生约4.3万人，家长满意度为93.2%。",
            "我们坚持问题导向，逐校建立台账，销号整改（含安全隐患）146项，其余9项已列入2025年计划。",
            "教师队伍建设得到加强：招聘教师215名，培训5000余人次，高级职称比例由18.4%升至20.1%。",
            "同时也要看到，城乡之间、校际之间差距仍然存在，优质资源供给不足，部分学校大班额尚未消除。",
            "下一步，将按照《教育发展规划（2021—2025年）》的要求，统筹财政资金1.3亿元，分三批改造校舍5万平方米。");

    private static final int SECTIONS = 5;
    private static final int PARAGRAPHS = 3;
    private static final int ROWS = 40;
    private static final int COLUMNS = 10;

    private Specimen() {}

    /** Paragraphs of some 190 characters, none like another. */
    static List<String> paragraphs(int count) {
        return IntStream.range(0, count).mapToObj(Specimen::paragraph).toList();
    }

    private static String paragraph(int number) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            out.append(SENTENCES.get((number + i * (1 + number % 5)) % SENTENCES.size()));
        }
        return out.insert(0, "第" + (number + 1) + "个方面，").toString();
    }

    /** Text alone, under the profile {@code report}. */
    static PrintJob text(int paragraphs) {
        StringBuilder html = new StringBuilder("<div class=\"body\">");
        paragraphs(paragraphs).forEach(it -> html.append("<p>").append(it).append("</p>"));
        return job(html.append("</div>").toString());
    }

    /** A report with cover, contents, chapters of three levels, and a long table in each chapter. */
    static PrintJob report(int chapters) {
        StringBuilder html =
                new StringBuilder("<header class=\"cover\"><h1 class=\"cover-title\">年度工作报告</h1></header>");
        contents(html, chapters);
        html.append("<p class=\"running-head\">年度工作报告</p><div class=\"body\">");
        for (int chapter = 0; chapter < chapters; chapter++) {
            html.append("<section class=\"chapter\"><h2 id=\"c%d\">第%d章</h2>".formatted(chapter, chapter + 1));
            for (int section = 0; section < SECTIONS; section++) {
                html.append("<h3 id=\"c%d-%d\">第%d节</h3>".formatted(chapter, section, section + 1));
                paragraphs(PARAGRAPHS)
                        .forEach(it -> html.append("<p>").append(it).append("</p>"));
            }
            table(html, chapter);
            html.append("</section>");
        }
        return job(html.append("</div>").toString());
    }

    private static void contents(StringBuilder html, int chapters) {
        html.append("<nav class=\"contents\"><h2 class=\"contents-title\">目录</h2><ol>");
        for (int chapter = 0; chapter < chapters; chapter++) {
            html.append("<li class=\"level-1\"><a href=\"#c%d\">第%d章</a></li>".formatted(chapter, chapter + 1));
            for (int section = 0; section < SECTIONS; section++) {
                html.append("<li class=\"level-2\"><a href=\"#c%d-%d\">第%d节</a></li>"
                        .formatted(chapter, section, section + 1));
            }
        }
        html.append("</ol></nav>");
    }

    private static void table(StringBuilder html, int number) {
        html.append("<table class=\"figures\"><caption data-continued=\"（续）\">表%d</caption><thead><tr>"
                .formatted(number + 1));
        for (int column = 0; column < COLUMNS; column++) {
            html.append("<th scope=\"col\">%d</th>".formatted(2015 + column));
        }
        html.append("</tr></thead><tbody>");
        for (int row = 0; row < ROWS; row++) {
            html.append("<tr>");
            for (int column = 0; column < COLUMNS; column++) {
                html.append("<td class=\"number\">%d.%d</td>".formatted(40 + (row * 7 + column * 3) % 60, column));
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private static PrintJob job(String body) {
        String css = ProfileColours.of(Look.PLAIN).fill(Annals.builtIn().text("profiles/report.css"));
        return new PrintJob(
                "<html lang=\"zh-CN\"><head><title>报告</title></head><body class=\"document annual-report\">" + body
                        + "</body></html>",
                css,
                new DocumentMetadata("报告", "教育局", "报告", List.of(), "zh-CN", Instant.parse("2025-01-20T00:00:00Z")),
                Map.of(),
                Place.of("benchmark"));
    }
}
