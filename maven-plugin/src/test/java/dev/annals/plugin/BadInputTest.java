package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.pipeline.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run makes of input that is wrong as a whole: a finding each, and the last good site untouched. */
class BadInputTest {

    @TempDir
    private Path temp;

    private SmallRepository repository;

    @BeforeEach
    void repository() throws IOException {
        repository = new SmallRepository(temp);
    }

    @Test
    void emptyRepository_isToldAsSuch() throws Exception {
        for (String file : List.of("annals.yml", "indicators/all.yml", "years/2017.yml", "documents/report.md")) {
            Files.delete(repository.root().resolve(file));
        }
        for (String folder : List.of("indicators", "years", "documents")) {
            Files.delete(repository.root().resolve(folder));
        }
        repository.refused(Code.REPOSITORY_EMPTY);
    }

    @Test
    void missingSettings_areNamed_withTheNearFile() throws Exception {
        repository.generate();
        Path root = repository.root();
        Files.move(root.resolve("annals.yml"), root.resolve("annals.yaml"));
        assertThat(repository.refused(Code.SETTINGS_MISSING).arguments()).contains("annals.yaml");
    }

    @Test
    void unreadableFile_isNamed() throws Exception {
        repository.generate();
        Files.createSymbolicLink(
                repository.root().resolve("years/2016.yml"), repository.root().resolve("years/nowhere.yml"));
        assertThat(repository.refused(Code.FILE_UNREADABLE).place().file()).isEqualTo("years/2016.yml");
    }

    @Test
    void fileThatNothingReads_isNamed_withTheNearFolder() throws Exception {
        repository.generate();
        repository.write("year/2016.yml", SmallRepository.YEAR);
        Finding finding = repository.refused(Code.FILE_UNREAD);
        assertThat(finding.place().file()).startsWith("year/");
        assertThat(String.join(" ", finding.arguments())).contains("years");
    }

    @Test
    void yamlBomb_isStopped() throws Exception {
        repository.generate();
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "*a" + (i - 1)));
        }
        repository.write("years/2016.yml", bomb.toString());
        Result result = repository.generate();
        assertThat(result.findings())
                .extracting(Finding::code)
                .containsAnyOf(Code.YAML_ALIASES, Code.YAML_TOO_MANY_NODES);
    }

    @Test
    void tenMegabytes_areNotRead() throws Exception {
        repository.generate();
        repository.write("years/2016.yml", "period: 2016\nnote: " + "字".repeat(10 << 20) + "\n");
        assertThat(repository.refused(Code.FILE_TOO_LARGE).place().file()).isEqualTo("years/2016.yml");
    }

    @Test
    void unknownProfile_isNamedAtItsPlace() throws Exception {
        repository.generate();
        repository.write(
                "documents/report.md", SmallRepository.REPORT.replace("title: 报告", "title: 报告\nprofile: repotr"));
        assertThat(repository.refused(Code.PROFILE_UNKNOWN).place().toString()).isEqualTo("documents/report.md:3:10");
    }

    @Test
    void outputThatCannotBeWritten_isAFinding() throws Exception {
        Path inTheWay = Files.writeString(temp.resolve("in-the-way"), "a file");
        Result result = repository.generate(inTheWay.resolve("site"));
        assertThat(result.failed()).isTrue();
        assertThat(result.findings()).extracting(Finding::code).contains(Code.OUTPUT_UNWRITABLE);
        assertThat(Files.readString(inTheWay)).isEqualTo("a file");
    }

    @Test
    void outputFolderOfOthers_isNotTouched() throws Exception {
        Files.createDirectories(repository.site());
        Files.writeString(repository.site().resolve("thesis.txt"), "years of work");
        Result result = repository.generate();
        assertThat(result.findings()).extracting(Finding::code).contains(Code.OUTPUT_NOT_OURS);
        assertThat(Files.readString(repository.site().resolve("thesis.txt"))).isEqualTo("years of work");
    }

    @Test
    void characterWithoutAGlyph_isNamedAtItsPlace() throws Exception {
        repository.generate();
        repository.write("documents/report.md", SmallRepository.REPORT.replace("全年", "全年😀"));
        Finding finding = repository.refused(Code.GLYPH_MISSING);
        assertThat(finding.place().toString()).isEqualTo("documents/report.md:6:3");
        assertThat(finding.arguments()).containsExactly("😀", "U+1F600");
    }

    @Test
    void controlCharacter_isNamedAtItsPlace() throws Exception {
        repository.generate();
        repository.write("documents/report.md", SmallRepository.REPORT.replace("全年", "全\u0001年"));
        Finding finding = repository.refused(Code.GLYPH_MISSING);
        assertThat(finding.place().toString()).isEqualTo("documents/report.md:6:2");
        assertThat(finding.arguments()).contains("U+0001");
    }

    @Test
    void severalMistakes_areAllTold() throws Exception {
        repository.generate();
        repository.write("years/2017.yml", "period: 2017\nfigures: {bult: 12所}\ntargets: {built: 十二}\n");
        repository.write("documents/report.md", SmallRepository.REPORT.replace("{{built}}", "{{buillt}}"));
        Result result = repository.generate();
        assertThat(result.findings())
                .extracting(finding -> finding.place().file())
                .contains("years/2017.yml", "documents/report.md");
        assertThat(result.findings()).hasSizeGreaterThanOrEqualTo(3);
    }
}
