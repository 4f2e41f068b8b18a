package dev.annals.fonts;

import dev.annals.core.finding.Place;
import dev.annals.core.print.DocumentMetadata;
import dev.annals.core.print.Drawing;
import dev.annals.core.print.PrintJob;
import dev.annals.core.print.Printed;
import dev.annals.core.print.Printer;
import dev.annals.core.print.font.FaceData;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.setting.FontClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A long Chinese report in the published vocabulary, printed with the bundled faces. */
final class SampleReport {

    static final Path PROFILE = Path.of("../src/main/resources/dev/annals/templates/profiles/report.css");

    static final FaceSet FACES = FaceSet.of(List.of(
            face(FontClass.SONG, 400, "song-400.ttf"),
            face(FontClass.SONG, 400, "song-400-latin.ttf"),
            face(FontClass.SONG, 400, "song-400-full.ttf"),
            face(FontClass.HEI, 400, "hei-400.ttf"),
            face(FontClass.HEI, 400, "hei-400-latin.ttf"),
            face(FontClass.HEI, 400, "hei-400-full.ttf"),
            face(FontClass.HEI, 500, "hei-500.ttf"),
            face(FontClass.HEI, 500, "hei-500-latin.ttf")));

    static final Printer PRINTER = new Printer(FACES);

    private SampleReport() {}

    private static FaceData face(FontClass fontClass, int weight, String file) {
        return new FaceData(fontClass, weight, file, resource(file));
    }

    static byte[] resource(String name) {
        try (InputStream in = SampleReport.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String html() {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 66; i++) {
            rows.append("<tr><th scope=\"row\" class=\"name\">第")
                    .append(i)
                    .append("学区义务教育巩固率</th><td class=\"unit\">%</td><td class=\"number\">")
                    .append(90 + i % 9)
                    .append('.')
                    .append(i % 10)
                    .append("</td><td class=\"number\">≥95</td><td class=\"number\">")
                    .append(91 + i % 9)
                    .append("</td><td class=\"change\">+1.0个百分点</td><td class=\"status\">")
                    .append("<span class=\"status met\">✓ 兑现</span></td></tr>\n");
        }
        return new String(resource("report.xhtml"), StandardCharsets.UTF_8).replace("<!--ROWS-->", rows);
    }

    private static final Pattern BASE = Pattern.compile("@import \"([a-z]+)\";");

    static String css() {
        return css(PROFILE);
    }

    /** A profile behind the one that it builds on, with its colours filled in. */
    static String css(Path profile) {
        try {
            String css = Files.readString(profile).replaceAll("var\\(--[a-z]+\\)", "#0b5a8f");
            return BASE.matcher(css)
                    .replaceAll(base -> Matcher.quoteReplacement(css(profile.resolveSibling(base.group(1) + ".css"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DocumentMetadata metadata() {
        return new DocumentMetadata(
                "云湖区教育局2017年工作总结和2018年工作计划",
                "云湖区教育局",
                "年度工作报告",
                List.of("教育", "年度目标"),
                "zh-CN",
                Instant.parse("2018-02-01T00:00:00Z"));
    }

    static PrintJob job(String html, String css) {
        Map<String, Drawing> drawings = Map.of(
                "f1-1", new TestDrawing(List.of("89.9", "92.4", "95.1", "97.9", "98.5"), FACES),
                "f2-1", new TestDrawing(List.of("51.2", "55.0", "59.3", "63.6", "68.4"), FACES));
        return new PrintJob(html, css, metadata(), drawings, new Place("documents/2017-annual.md", 1, 1));
    }

    static Printed print() {
        return PRINTER.print(job(html(), css()));
    }

    public static void main(String[] arguments) throws IOException {
        Printed printed = print();
        printed.findings().forEach(System.err::println);
        Files.write(Path.of(arguments[0]), printed.pdf());
    }
}
