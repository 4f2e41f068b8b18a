package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalsIT {

    private static Map<String, String> contents(Path site) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Path file : SampleSite.files(site, "")) {
            contents.put(
                    site.relativize(file).toString(),
                    new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
        }
        return contents;
    }

    @ParameterizedTest
    @ValueSource(strings = {"generate", "clean generate", "annals:generate"})
    void goal_writesTheSameSite_onTheRunningMavenAndANewerOne(String goals) throws Exception {
        Path repository = Maven.sample("goals");
        for (Maven maven : new Maven[] {Maven.running(), Maven.newer()}) {
            Maven.Run run = maven.run(repository, goals.split(" "));
            assertThat(run.exit()).as(run.log()).isZero();
            assertThat(run.log()).contains("已生成").doesNotContain("[WARNING]");
            assertThat(contents(repository.resolve("target/site"))).isEqualTo(contents(SampleSite.folder()));
        }
    }

    @Test
    void secondRun_rewritesNothing() throws Exception {
        Path repository = Maven.sample("again");
        assertThat(Maven.running().run(repository, "generate").exit()).isZero();
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        for (Path file : SampleSite.files(repository.resolve("target/site"), "")) {
            Files.setLastModifiedTime(file, longAgo);
        }
        assertThat(Maven.running().run(repository, "generate").exit()).isZero();
        for (Path file : SampleSite.files(repository.resolve("target/site"), "")) {
            assertThat(Files.getLastModifiedTime(file)).as(file.toString()).isEqualTo(longAgo);
        }
    }

    @Test
    void site_isTheSame_withoutAnyInstalledFont_andInAnotherLocaleAndZone() throws Exception {
        Path repository = Maven.sample("bare");
        Path fonts = Files.createDirectories(repository.resolveSibling("no-fonts"));
        Path empty = Files.writeString(
                fonts.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>" + fonts
                        + "</dir></fontconfig>");
        Maven.Run run = Maven.running()
                .run(
                        repository,
                        Map.of(
                                "FONTCONFIG_FILE", empty.toString(),
                                "HOME", fonts.toString(),
                                "LC_ALL", "tr_TR.UTF-8",
                                "TZ", "Pacific/Kiritimati",
                                "MAVEN_OPTS", ""),
                        "-Duser.language=tr",
                        "generate");
        assertThat(run.exit()).as(run.log()).isZero();
        assertThat(contents(repository.resolve("target/site"))).isEqualTo(contents(SampleSite.folder()));
    }

    @Test
    void mistake_failsTheBuild_namesThePlace_andKeepsTheLastSite() throws Exception {
        Path repository = Maven.sample("mistake");
        assertThat(Maven.running().run(repository, "generate").exit()).isZero();
        Map<String, String> before = contents(repository.resolve("target/site"));
        Path year = repository.resolve("years/2017.yml");
        Files.writeString(year, Files.readString(year).replaceFirst("figures:", "figurs:"));
        Maven.Run run = Maven.running().run(repository, "generate");
        assertThat(run.exit()).isNotZero();
        assertThat(run.log())
                .containsPattern("years/2017\\.yml:\\d+:\\d+ S001 ")
                .contains("figures", "figurs:", "^")
                .doesNotContain("\tat dev.annals");
        assertThat(Files.readString(repository.resolve("target/annals/findings.json")))
                .contains("\"code\" : \"S001\"", "\"file\" : \"years/2017.yml\"");
        assertThat(contents(repository.resolve("target/site"))).isEqualTo(before);
    }

    @Test
    void validate_writesOnlyTheFindings() throws Exception {
        Path repository = Maven.sample("validate");
        Maven.Run run = Maven.running().run(repository, "annals:validate", "-Dannals.language=en");
        assertThat(run.exit()).as(run.log()).isZero();
        assertThat(run.log()).contains("Valid: ");
        assertThat(repository.resolve("target/site")).doesNotExist();
        assertThat(repository.resolve("target/annals/findings.json")).exists();
    }

    @Test
    void print_writesTheDocumentsOfTheSite_andNothingElse() throws Exception {
        Path repository = Maven.sample("print");
        Maven.Run run = Maven.running().run(repository, "annals:print", "-Dannals.language=en");
        assertThat(run.exit()).as(run.log()).isZero();
        Map<String, String> documents = new TreeMap<>();
        contents(SampleSite.folder()).forEach((path, content) -> {
            if (path.endsWith(".pdf")) {
                documents.put(path.substring(path.lastIndexOf('/') + 1), content);
            }
        });
        assertThat(documents).hasSizeGreaterThan(10);
        assertThat(contents(repository.resolve("target/print"))).isEqualTo(documents);
        assertThat(run.log()).contains(" PDF written (");
        assertThat(repository.resolve("target/site")).doesNotExist();
    }

    @Test
    void import_showsThenWritesANewYear_andKeepsTheOthers() throws Exception {
        Path repository = Maven.sample("import");
        Path table = Files.writeString(
                repository.resolveSibling("figures.csv"), "id,2017,2021\nkindergartens-built,100所,120所\n");
        String before = Files.readString(repository.resolve("years/2017.yml"));
        String file = "-Dannals.file=" + table;
        Maven.Run shown = Maven.running().run(repository, "annals:import", file);
        assertThat(shown.exit()).as(shown.log()).isZero();
        assertThat(shown.log()).contains("+ kindergartens-built：120所（figures.csv:2:3）", "-Dannals.apply=true");
        assertThat(repository.resolve("years/2021.yml")).doesNotExist();
        Maven.Run written = Maven.running().run(repository, "annals:import", file, "-Dannals.apply=true");
        assertThat(written.exit()).as(written.log()).isZero();
        assertThat(Files.readString(repository.resolve("years/2021.yml"))).contains("  kindergartens-built: 120所\n");
        assertThat(Files.readString(repository.resolve("years/2017.yml"))).isEqualTo(before);
        assertThat(Maven.running().run(repository, "annals:validate").exit()).isZero();
        Files.writeString(table, "id,2017\nkindergartens-built,101所\n");
        Maven.Run refused = Maven.running().run(repository, "annals:import", file, "-Dannals.apply=true");
        assertThat(refused.exit()).isNotZero();
        assertThat(refused.log()).contains("figures.csv:2:2 I014").doesNotContain("\tat dev.annals");
        assertThat(Files.readString(repository.resolve("years/2017.yml"))).isEqualTo(before);
    }

    @Test
    void help_tellsGoalsAndParameters() throws Exception {
        Maven.Run run = Maven.running().run(Maven.sample("help"), "annals:help", "-Ddetail");
        assertThat(run.exit()).isZero();
        assertThat(run.log())
                .contains(
                        "annals:generate",
                        "annals:import",
                        "annals:init",
                        "annals:validate",
                        "annals.output",
                        "annals.language");
    }
}
