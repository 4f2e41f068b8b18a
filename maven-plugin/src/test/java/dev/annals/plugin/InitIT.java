package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitIT {

    private static final String INIT =
            "dev.annals:annals-maven-plugin:" + System.getProperty("annals.it.version") + ":init";

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : SampleSite.files(folder, "")) {
            contents.put(
                    folder.relativize(file).toString(),
                    new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        return contents;
    }

    @ParameterizedTest
    @CsvSource({"zh, 10 个文件", "en, 10 files"})
    void newRepository_generates_andIsNeverWrittenOver(String language, String told) throws Exception {
        Path folder = Maven.empty("init-" + language);
        String parameter = "-Dannals.language=" + language;

        Maven.Run init = Maven.running().run(folder, INIT, parameter);
        assertThat(init.exit()).as(init.log()).isZero();
        assertThat(init.log()).contains(told).doesNotContain("[WARNING]");

        Maven.Run generate = Maven.newer().run(folder, "generate");
        assertThat(generate.exit()).as(generate.log()).isZero();
        assertThat(generate.log()).doesNotContain("[WARNING]", "ERROR");
        assertThat(Files.readString(folder.resolve("target/annals/findings.json")))
                .doesNotContain("\"code\"");
        assertThat(folder.resolve("target/site/index.html")).exists();
        assertThat(folder.resolve("target/site/documents/2025-annual.pdf")).isNotEmptyFile();

        Map<String, String> before = contents(folder);
        Maven.Run again = Maven.running().run(folder, "annals:init", parameter);
        assertThat(again.exit()).isNotZero();
        assertThat(again.log()).contains("W003", ".gitignore").doesNotContain("\tat dev.annals");
        assertThat(contents(folder)).isEqualTo(before);
    }

    @Test
    void init_makesTheFolderItIsGiven_andSpeaksChineseByDefault() throws Exception {
        Path folder = Maven.empty("init-elsewhere");

        Maven.Run run = Maven.running().run(folder, INIT, "-Dannals.repository=figures/new");

        assertThat(run.exit()).as(run.log()).isZero();
        assertThat(run.log()).contains("下一步");
        assertThat(folder.resolve("figures/new/annals.yml")).content().contains("示例市");
        assertThat(Files.list(folder)).hasSize(1);
    }

    @Test
    void init_refusesALanguageItDoesNotSpeak() throws Exception {
        Path folder = Maven.empty("init-language");

        Maven.Run run = Maven.running().run(folder, INIT, "-Dannals.language=fr");

        assertThat(run.exit()).isNotZero();
        assertThat(run.log()).contains("annals.language");
        assertThat(Files.list(folder)).isEmpty();
    }
}
