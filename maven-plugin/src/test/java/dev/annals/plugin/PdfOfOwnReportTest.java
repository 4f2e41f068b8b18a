package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Severity;
import dev.annals.core.pipeline.Result;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a report holds and whatever its profile asks for, its PDF keeps the standards. */
class PdfOfOwnReportTest {

    private static final String SETTINGS = """
            title: {zh: 看板, en: Dashboard}
            languages: [zh, en]
            bodies: {bureau: {zh: 教育局, en: Education Office}}
            categories: {schools: {zh: 学校, en: Schools}}
            """;

    private static final String CATALOGUE = """
            category: schools
            indicators:
              built: {title: {zh: 新建学校, en: Schools built}, unit: 所, direction: up}
              share: {title: {zh: 覆盖率, en: Coverage}, unit: "%", direction: up}
              pupils: {title: {zh: 在校学生, en: Pupils}, unit: 名, direction: up}
            """;

    private static final String YEAR = """
            period: 2017
            figures: {built: 12所, share: 98.5%, pupils: 3.2万名}
            targets: {built: ≥10所, share: 100%}
            honours:
              - {level: national, title: 全国先进}
            """;

    /** All that prose knows. */
    private static final String TEXT = """
            # 进展与Progress

            前言 with *words* and **more**, [a link](https://example.org/a?b=1&c=2), {{built}}[^1]，{{share}}[^2]，再引[^1]。

            ## 列表

            - 一项

              第二段

              1. 内层
              2. 又一层
                 - 更内层 “引号”‘单引号’——破折号……
            - 两项

            > 引文，{{pupils}}。

            ### 更深

            #### 最深

            | 项 | 数 |
            | --- | --- |
            | **甲**[^2] | {{built}} |
            | 乙 | a &lt; b |

            {{tiles: built, share, pupils}}

            {{chart: pupils, id=p}}

            {{chart: built, kind=bullet}}

            见{{ref: p}}、{{ref: t}}。

            {{figures: built, share, pupils, id=t}}

            {{targets}}

            {{honours}}

            # 第二章

            %s

            [^1]: 注一，见[别处](https://example.org/)，{{built}}。

            [^2]: 注二。
            """;

    @TempDir
    private Path temp;

    private SmallRepository repository;

    @BeforeEach
    void repository() throws IOException {
        repository = new SmallRepository(temp);
        repository.write("annals.yml", SETTINGS);
        repository.write("indicators/all.yml", CATALOGUE);
        repository.write("years/2016.yml", "period: 2016\nfigures: {built: 9所, share: 97%, pupils: 3万名}\n");
        repository.write("years/2017.yml", YEAR);
    }

    /** The PDF of a report with these lines in its front matter. */
    private byte[] printed(String front) throws IOException {
        String filler = "这一段用来写满一页，数字1,234.5与English words混排，百分数98.5%和“引号”都有。".repeat(60);
        repository.write(
                "documents/report.md",
                "---\ntitle: |-\n  工作报告\n  A & B <C>\n" + front + "\n---\n" + TEXT.formatted(filler));
        Result result = repository.generate();
        assertThat(result.findings().stream()
                        .filter(finding -> finding.code().severity() == Severity.ERROR)
                        .map(Finding::toString))
                .isEmpty();
        return Files.readAllBytes(repository.site().resolve("documents/report.pdf"));
    }

    private static void assertKept(byte[] pdf, String... standards) throws Exception {
        for (String standard : standards) {
            assertThat(PdfValidator.failures(pdf, standard)).as(standard).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"report, zh", "report, en", "formal, zh", "booklet, zh", "booklet, en", "slides, zh", "slides, en"})
    void standards_areKept_underEveryProfile(String profile, String language) throws Exception {
        assertKept(printed("profile: " + profile + "\nlanguage: " + language), "ua1", "2a");
        if (profile.equals("booklet")) {
            assertKept(Files.readAllBytes(repository.site().resolve("documents/report.booklet.pdf")), "2b");
        }
    }

    @ParameterizedTest
    @CsvSource({"report", "booklet", "slides"})
    void standards_areKept_withDataAttached(String profile) throws Exception {
        assertKept(printed("attach-data: true\nkeywords: [A & B, \"<C>\"]\nprofile: " + profile), "ua1", "3a");
    }

    @Test
    void standards_areKept_withBleedAndCropMarks() throws Exception {
        for (String profile : List.of("report", "formal", "slides")) {
            repository.write(
                    "templates/profiles/" + profile + ".css",
                    builtIn(profile) + "\n@page { bleed: 3mm; marks: crop }\n");
            assertKept(printed("profile: " + profile), "ua1", "2a");
        }
    }

    @Test
    void standards_areKept_byAllPartsOfAnOfficialDocument() throws Exception {
        String official = """
                profile: formal
                number: 教〔2017〕3号
                secrecy: 秘密★1年
                urgency: 加急
                copy-number: "000001"
                signatory: 某某
                addressee: 各单位
                attachments: [一览表, 说明]
                remark: 此件公开
                copy-to: 某局
                issued-by: 办公室
                issued-on: 2017-03-05
                date: 2017-03-05""";
        assertKept(printed(official), "ua1", "2a");
    }

    private static String builtIn(String profile) throws IOException {
        try (InputStream in =
                PdfOfOwnReportTest.class.getResourceAsStream("/dev/annals/templates/profiles/" + profile + ".css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
