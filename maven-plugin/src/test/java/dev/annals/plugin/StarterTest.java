package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.annals.core.finding.Code;
import dev.annals.core.pipeline.Generator;
import dev.annals.core.pipeline.Result;
import dev.annals.core.pipeline.Starter;
import dev.annals.core.print.font.HeadlessFonts;
import dev.annals.core.setting.BuiltIn;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Limits;
import dev.annals.core.setting.Setting;
import dev.annals.core.write.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StarterTest {

    private static final BuiltIn BUILT_IN = Bundle.builtIn();
    private static final Starter STARTER = new Starter(BUILT_IN, "1.2.3");
    private static final Pattern EDITOR_LINE =
            Pattern.compile("\\A# yaml-language-server: \\$schema=(\\S+\\.schema\\.json)\n");

    @TempDir
    private Path temp;

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(temp)) {
            return walk.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(ending))
                    .toList();
        }
    }

    private Result generate(Path repository) {
        Setting setting = new Setting(
                repository,
                repository.resolve("target/site"),
                repository.resolve("target/annals/findings.json"),
                BUILT_IN,
                Bundle.messages(BUILT_IN),
                Optional.empty(),
                Optional.empty(),
                Limits.DEFAULT);
        return new Generator(setting, BundledFonts::read).generate();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void starter_isACompleteRepositoryWithoutFindings(Language language) throws Exception {
        HeadlessFonts.prepare();
        int written = STARTER.write(temp, language);

        assertThat(files("")).hasSize(written);
        Result result = generate(temp);

        assertThat(result.findings()).isEmpty();
        assertThat(result.language()).isEqualTo(language);
        assertThat(temp.resolve("target/site/index.html")).exists();
        assertThat(temp.resolve("target/site/documents/2025-annual.pdf")).isNotEmptyFile();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyYamlFile_namesASchemaThatTheSiteHas(Language language) throws Exception {
        HeadlessFonts.prepare();
        STARTER.write(temp, language);
        generate(temp);

        var files = files(".yml");
        assertThat(files).hasSizeGreaterThanOrEqualTo(5);
        for (Path file : files) {
            var line = EDITOR_LINE.matcher(Files.readString(file));
            assertThat(line.find()).as(file.toString()).isTrue();
            assertThat(file.resolveSibling(line.group(1))).isRegularFile();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pom_isShort_andNamesTheVersion(Language language) throws Exception {
        STARTER.write(temp, language);

        String pom = Files.readString(temp.resolve("pom.xml"));
        assertThat(pom).contains("<version>1.2.3</version>").doesNotContain("@");
        assertThat(pom.lines().count()).isLessThanOrEqualTo(20);
        assertThat(Files.readString(temp.resolve(".gitignore"))).isEqualTo("target/\n");
        assertThat(temp.resolve(".mvn/jvm.config")).hasSameTextualContentAs(Path.of("../reports/.mvn/jvm.config"));
        assertThat(temp.resolve("README.md")).isNotEmptyFile();
    }

    @Test
    void bothLanguages_haveTheSameFiles() {
        assertThat(BUILT_IN.in("starter/zh").keySet().stream().map(path -> path.replace("/zh/", "/en/")))
                .containsExactlyElementsOf(BUILT_IN.in("starter/en").keySet());
    }

    @Test
    void refusal_isToldInBothLanguages() throws Exception {
        Files.writeString(temp.resolve("mine.txt"), "mine");

        OutputException refused =
                catchThrowableOfType(OutputException.class, () -> STARTER.write(temp, Language.ENGLISH));

        assertThat(refused.finding().code()).isEqualTo(Code.FOLDER_NOT_EMPTY);
        for (Language language : Language.values()) {
            FindingLog log = new FindingLog(new SystemStreamLog(), Bundle.messages(BUILT_IN, language));
            assertThat(log.lines(refused.finding())).first().asString().contains("W003", "mine.txt");
        }
    }
}
