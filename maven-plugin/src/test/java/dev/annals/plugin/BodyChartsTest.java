package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which charts stand on the pages of bodies and indicators. */
class BodyChartsTest {

    private static final Pattern CAPTION = Pattern.compile("<figcaption>(.*?)</figcaption>");

    @TempDir
    private Path temp;

    private SmallRepository repository;

    @BeforeEach
    void repository() throws IOException {
        repository = new SmallRepository(temp);
        repository.write("annals.yml", """
                title: 看板
                period: 2017
                bodies:
                  bureau: 教育局
                  east: {title: 东区, parent: bureau}
                  west: {title: 西区, parent: bureau}
                  north: {title: 北区, parent: bureau}
                  audit: {title: 审计室, parent: bureau, visibility: internal}
                categories: {schools: 学校}
                dimensions:
                  stage: {title: 学段, values: {primary: 小学, secondary: 中学}}
                  gender: {title: 性别, values: {boys: 男生, girls: 女生}}
                """);
        repository.write("indicators/all.yml", """
                category: schools
                indicators:
                  built: {title: 新建学校, unit: 所, direction: up}
                  pupils: {title: 学生, unit: 人, direction: up, aggregation: sum, dimensions: [stage, gender]}
                  places: {title: 入园率, unit: "%", direction: up}
                  smart: {title: 智慧校园, unit: "%", direction: up}
                  kept: {title: 巩固率, unit: "%", direction: up}
                """);
        for (int year = 2016; year <= 2017; year++) {
            for (String body : List.of("east", "west", "north", "audit")) {
                report(body, year);
            }
        }
    }

    private void report(String body, int year) throws IOException {
        int figure = 60 + year % 10 + body.charAt(0) % 7 * 2;
        repository.write("years/" + year + body + ".yml", """
                period: %1$d
                body: %2$s
                figures:
                  pupils:
                    value: %3$d人
                    by: {stage: {primary: 40人, secondary: %4$d人}}
                    cells:
                      - {of: {stage: primary, gender: boys}, value: 21人}
                      - {of: {stage: primary, gender: girls}, value: 19人}
                      - {of: {stage: secondary, gender: boys}, value: 11人}
                      - {of: {stage: secondary, gender: girls}, value: %5$d人}
                  places: %3$d%%
                  smart: %3$d.5%%
                  kept: %3$d.7%%
                targets: {places: ≥65%%, smart: ≥66%%}
                """.formatted(year, body, figure, figure - 40, figure - 51));
    }

    private List<String> captions(String page) throws IOException {
        return CAPTION.matcher(Files.readString(repository.site().resolve(page)))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void body_hasItsSharesOfTwoPeriods_andItsTargetsOverTheYears() throws Exception {
        assertThat(repository.generate().findings()).isEmpty();
        assertThat(captions("bodies/east.html")).containsExactly("各项指标：2016年与2017年", "东区历年目标兑现情况");
        assertThat(captions("bodies/bureau.html")).isEmpty();
    }

    @Test
    void bodies_areRankedByShares_beforeTotals() throws Exception {
        assertThat(repository.generate().findings()).isEmpty();
        assertThat(captions("bodies/index.html"))
                .containsExactly("2017年各单位入园率，从高到低", "2017年各单位智慧校园，从高到低", "2017年各单位巩固率，从高到低");
        assertThat(captions("bodies/compare.html")).containsExactly("2017年各单位目标兑现情况", "各单位入园率（2016至2017年）");
    }

    @Test
    void indicator_hasTwoChartsAtMost_eachDrawnOnce() throws Exception {
        assertThat(repository.generate().findings()).isEmpty();
        assertThat(captions("indicators/places.html")).hasSize(2).contains("2017年各单位入园率，从高到低");
        assertThat(Files.readString(repository.site().resolve("indicators/places.html")))
                .contains("<div class=\"halves\">", "chart-half")
                .doesNotContain("chart-page", "chart-phone");
    }

    @Test
    void indicatorWithParts_showsThemOverTheYears() throws Exception {
        assertThat(repository.generate().findings()).isEmpty();
        assertThat(captions("indicators/pupils.html")).hasSize(2).contains("2016至2017年学生，按学段分");
    }
}
