package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.pipeline.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a small site shows, and what it never shows. */
class SmallSiteTest {

    @TempDir
    private Path temp;

    private SmallRepository repository;

    @BeforeEach
    void repository() throws IOException {
        repository = new SmallRepository(temp);
    }

    @Test
    void smallRepository_makesASiteAndAReport() {
        Result result = repository.generate();
        assertThat(result.findings()).isEmpty();
        assertThat(repository.site().resolve("index.html")).exists();
        assertThat(repository.site().resolve("documents/report.pdf")).exists();
    }

    @Test
    void internalIndicator_isNowhereInTheSite() throws Exception {
        repository.write("annals.yml", SmallRepository.SETTINGS + "sources: {book: 手册, letters: 信访台账}\n");
        repository.write("indicators/internal.yml", """
                category: schools
                indicators:
                  petitions: {title: 信访事项, unit: 件, direction: down, visibility: internal}
                """);
        repository.write("years/2017.yml", """
                period: 2017
                figures:
                  built: {value: 12所, source: book}
                  petitions: {value: 4321件, source: letters}
                targets: {petitions: ≤4320件}
                """);
        repository.write(
                "documents/report.md", SmallRepository.REPORT + "\n{{figures: category=schools}}\n\n{{targets}}\n");
        Result result = repository.generate();
        assertThat(result.failed()).isFalse();
        assertThat(result.findings()).extracting(Finding::code).containsExactly(Code.BLOCK_EMPTY);
        List<Path> files;
        try (Stream<Path> walk = Files.walk(repository.site())) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSizeGreaterThan(8);
        for (Path file : files) {
            assertThat(file.toString()).doesNotContain("petitions");
            assertThat(text(file)).doesNotContain("petitions", "4321", "4,321", "信访");
        }
        assertThat(text(repository.site().resolve("data/datapackage.json"))).contains("手册");
    }

    /** The text of a file, of a workbook that of its parts. */
    private static String text(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void firstYearOfAll_hasAYearBefore() throws Exception {
        repository.write("years/2017.yml", "period: 1900\nfigures: {built: 12所}\ntargets: {built: ≥9所}\n");
        repository.write("documents/report.md", SmallRepository.REPORT + "\n{{chart: built, kind=bullet}}\n");
        assertThat(repository.generate().findings()).isEmpty();
    }

    @Test
    void overview_hasNoTiles_whenTheListIsEmpty() throws Exception {
        assertThat(repository.generate().failed()).isFalse();
        assertThat(Files.readString(repository.site().resolve("index.html"))).contains("class=\"tile\"");
        repository.write("annals.yml", SmallRepository.SETTINGS + "overview: {tiles: []}\n");
        assertThat(repository.generate().failed()).isFalse();
        assertThat(Files.readString(repository.site().resolve("index.html"))).doesNotContain("class=\"tile\"");
    }

    @Test
    void honours_areThoseOfTheBodyOfTheSite() throws Exception {
        repository.write("annals.yml", SmallRepository.SETTINGS.replace("{bureau: 教育局}", "{bureau: 教育局, east: 东区}"));
        repository.write("years/2017-bureau.yml", """
                period: 2017
                honours: [{title: 全国文明单位, level: national, category: schools, awarded-by: 中央文明委}]
                """);
        repository.write("years/2017-east.yml", """
                period: 2017
                body: east
                honours: [{title: 东区先进集体, level: city, category: schools}]
                """);
        assertThat(repository.generate().findings()).isEmpty();
        for (String page : List.of("index.html", "years/2017.html", "categories/schools.html")) {
            assertThat(Files.readString(repository.site().resolve(page)))
                    .contains("全国文明单位", "中央文明委")
                    .doesNotContain("东区先进集体");
        }
    }

    @Test
    void remarks_sayWhenAndByWhom() throws Exception {
        repository.write("years/2017.yml", """
                period: 2017
                figures: {built: {value: 12所, as-of: 2017-11-30, maturity: provisional, note: 不含改建}}
                targets: {built: {value: ≥9所, set-by: 年初要点, note: 含续建}}
                """);
        assertThat(repository.generate().findings()).isEmpty();
        assertThat(Files.readString(repository.site().resolve("indicators/built.html"))
                        .replaceAll("<[^>]*>", ""))
                .contains("截至2017年11月30日；不含改建；目标依据：年初要点；含续建");
    }
}
