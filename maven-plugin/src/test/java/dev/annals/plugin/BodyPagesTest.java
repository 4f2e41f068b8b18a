package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the pages of bodies show, and what they never show. */
class BodyPagesTest {

    @TempDir
    private Path temp;

    private SmallRepository repository;

    @BeforeEach
    void repository() throws IOException {
        repository = new SmallRepository(temp);
        repository.write("annals.yml", """
                title: 看板
                bodies:
                  bureau: 教育局
                  east: {title: 东区教育办, short: 东区, parent: bureau}
                  west: {title: 西区教育办, short: 西区, parent: bureau}
                  audit: {title: 审计室, parent: bureau, visibility: internal}
                categories: {schools: 学校}
                """);
        repository.write("indicators/all.yml", """
                category: schools
                indicators:
                  built: {title: 新建学校, unit: 所, direction: up}
                  dropout: {title: 辍学率, unit: "%", direction: down}
                """);
        year("east", "built: 3所, dropout: 0.2%");
        year("west", "built: 5所");
        year("audit", "built: 777所, dropout: 0.1%");
    }

    private void year(String body, String figures) throws IOException {
        repository.write("years/" + body + ".yml", "period: 2017\nbody: " + body + "\nfigures: {" + figures + "}\n");
    }

    private String page(String path) throws IOException {
        return Files.readString(repository.site().resolve(path));
    }

    private String words(String path) throws IOException {
        return page(path)
                .replaceAll("<script.*?</script>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    @Test
    void comparison_showsBodiesBesideEachOther_withTheirPlaces() throws Exception {
        assertThat(repository.generate().failed()).isFalse();
        assertThat(page("bodies/compare.html"))
                .contains("data-body=\"east\">3所", "data-body=\"west\">5所")
                .doesNotContain("辍学率");
        assertThat(words("bodies/compare.html")).contains("教育局所属单位", "3所 （2）", "5所 （1）");
    }

    @Test
    void tree_countsFigures_andTellsWhoHasNotReportedWhat() throws Exception {
        assertThat(repository.generate().failed()).isFalse();
        assertThat(words("bodies/index.html")).contains("东区教育办 2项数据", "西区教育办 1项数据");
        assertThat(words("bodies/index.html")).contains("西区教育办 2017年 辍学率").doesNotContain("东区教育办 2017年");
    }

    @Test
    void body_hasItsFiguresWithPlace_andLeadsUp() throws Exception {
        assertThat(repository.generate().failed()).isFalse();
        assertThat(words("bodies/east.html")).contains("上级单位 教育局", "新建学校 2017 3所 2");
        assertThat(words("bodies/bureau.html")).contains("所属单位 东区教育办 西区教育办");
    }

    @Test
    void indicator_hasAnAnchorForEachPeriodAndBody() throws Exception {
        assertThat(repository.generate().failed()).isFalse();
        assertThat(page("indicators/built.html")).contains("id=\"2017\"", "id=\"body-east\"", "id=\"body-west\"");
    }

    @Test
    void internalBody_isNowhere() throws Exception {
        assertThat(repository.generate().failed()).isFalse();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(repository.site())) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            assertThat(file.toString()).doesNotContain("audit");
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    .doesNotContain("审计室", "777", "body-audit", "bodies/audit");
        }
    }

    @Test
    void loneBody_hasNoPagesOfBodies() throws Exception {
        SmallRepository alone = new SmallRepository(temp.resolve("alone"));
        assertThat(alone.generate().findings()).isEmpty();
        assertThat(alone.site().resolve("bodies")).doesNotExist();
        assertThat(Files.readString(alone.site().resolve("index.html"))).doesNotContain("bodies/");
    }
}
