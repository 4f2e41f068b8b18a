package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.pipeline.Generator;
import dev.annals.core.pipeline.Result;
import dev.annals.core.print.font.HeadlessFonts;
import dev.annals.core.setting.BuiltIn;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Limits;
import dev.annals.core.setting.Messages;
import dev.annals.core.setting.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A repository of four small files, to be spoilt one by one, and the site made from it. */
final class SmallRepository {

    private static final BuiltIn BUILT_IN = Bundle.builtIn();
    private static final Map<Language, Messages> MESSAGES = Bundle.messages(BUILT_IN);

    static final String SETTINGS = """
            title: 看板
            bodies: {bureau: 教育局}
            categories: {schools: 学校}
            """;
    static final String CATALOGUE = """
            category: schools
            indicators:
              built: {title: 新建学校, unit: 所, direction: up}
            """;
    static final String YEAR = """
            period: 2017
            figures: {built: 12所}
            """;
    static final String REPORT = """
            ---
            title: 报告
            ---
            # 进展

            全年新建学校{{built}}。
            """;

    private final Path temp;

    SmallRepository(Path temp) throws IOException {
        this.temp = temp;
        HeadlessFonts.prepare();
        write("annals.yml", SETTINGS);
        write("indicators/all.yml", CATALOGUE);
        write("years/2017.yml", YEAR);
        write("documents/report.md", REPORT);
    }

    Path root() {
        return temp.resolve("repository");
    }

    Path write(String path, String text) throws IOException {
        Path file = root().resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    Path site() {
        return temp.resolve("out/site");
    }

    Result generate() {
        return generate(site());
    }

    Result generate(Path site) {
        Setting setting = new Setting(
                root(),
                site,
                temp.resolve("out/findings.json"),
                BUILT_IN,
                MESSAGES,
                Optional.empty(),
                Optional.empty(),
                Limits.DEFAULT);
        return new Generator(setting, BundledFonts::read).generate();
    }

    /** Runs, expects exactly this error, told with words in both languages, and the last site as it was. */
    Finding refused(Code code) throws IOException {
        Path page = site().resolve("index.html");
        boolean had = Files.exists(page);
        String before = had ? Files.readString(page) : "";
        Result result = generate();
        assertThat(result.failed()).isTrue();
        assertThat(result.findings()).extracting(Finding::code).contains(code);
        assertThat(Files.exists(page)).isEqualTo(had);
        assertThat(had ? Files.readString(page) : "").isEqualTo(before);
        assertThat(Files.readString(temp.resolve("out/findings.json"))).contains(code.id());
        Finding found = result.findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .orElseThrow();
        MESSAGES.values()
                .forEach(words -> assertThat(new FindingLog(new SystemStreamLog(), words).lines(found))
                        .hasSizeGreaterThan(1));
        return found;
    }
}
