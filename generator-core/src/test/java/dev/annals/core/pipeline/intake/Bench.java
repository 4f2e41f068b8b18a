package dev.annals.core.pipeline.intake;

import dev.annals.core.finding.Finding;
import dev.annals.core.intake.Request;
import dev.annals.core.setting.BuiltIn;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Limits;
import dev.annals.core.setting.Messages;
import dev.annals.core.setting.Setting;
import dev.annals.core.source.sheet.SheetLimits;
import dev.annals.core.wording.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small repository, and what comes of importing tables into it with the words and units that Annals has. */
record Bench(Path temp) {

    static final String YEAR = """
            # 数值照录源文件
            period: 2017
            source: report
            figures:
              # 学校
              built: 100所   # 含改扩建
              places: 近2万个

              # 学生
              coverage: {value: 89.7%, note: 年末数}
            """;

    private static final Path RESOURCES = Path.of("../templates/src/main/resources/dev/annals/templates");

    Bench(Path temp) {
        this.temp = temp;
        write("annals.yml", """
                title: {zh: 看板, en: Board}
                languages: [zh, en]
                period: 2017
                bodies:
                  bureau: {title: 市教育局, aliases: [市局]}
                  east: {title: {zh: 东区教育局, en: East District}, short: 东区}
                categories: {schools: 学校, pupils: 学生}
                dimensions:
                  stage: {title: 学段, values: {primary: 小学, secondary: 中学}}
                  sex: {title: 性别, values: {female: 女, male: 男}}
                sources: {report: 2017年工作总结, book: 统计年鉴}
                """);
        write("indicators/all.yml", """
                indicators:
                  built: {title: {zh: 新建幼儿园, en: Kindergartens built}, unit: 所, direction: up, category: schools}
                  rebuilt: {title: 改建幼儿园, unit: 所, direction: up, category: schools}
                  places: {title: 新增学位, unit: 个, direction: up, category: schools}
                  coverage: {title: 普惠率, unit: "%", direction: up, limit: 100%, category: pupils}
                  enrolled: {title: 在校学生, unit: 人, direction: up, category: pupils, dimensions: [stage, sex]}
                  secret: {title: 内部数, unit: 个, direction: up, category: pupils, visibility: internal}
                """);
        write("years/2017.yml", YEAR);
    }

    Path root() {
        return temp.resolve("repository");
    }

    void write(String path, String text) {
        try {
            Path file = root().resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String path) throws IOException {
        return Files.readString(root().resolve(path));
    }

    /** The paths of all files of years. */
    List<String> years() throws IOException {
        try (Stream<Path> files = Files.list(root().resolve("years"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    Path table(String name, byte[] bytes) throws IOException {
        return Files.write(temp.resolve(name), bytes);
    }

    Imported csv(String text) throws IOException {
        return csv(text, null, null);
    }

    Imported csv(String text, String period, String body) throws IOException {
        return run(table("表.csv", text.getBytes(StandardCharsets.UTF_8)), period, body);
    }

    Imported run(Path table, String period, String body) throws IOException {
        Request request = new Request(Optional.ofNullable(period), Optional.ofNullable(body));
        return new FigureImport(setting(), SheetLimits.DEFAULT).run(new Order(table, request, true));
    }

    Imported show(Path table) throws IOException {
        Request request = new Request(Optional.empty(), Optional.empty());
        return new FigureImport(setting(), SheetLimits.DEFAULT).run(new Order(table, request, false));
    }

    static List<String> told(Imported imported) {
        return imported.result().findings().stream().map(Bench::line).toList();
    }

    static String line(Finding finding) {
        return (finding.place() + " " + finding.code() + " " + String.join(" | ", finding.arguments())).strip();
    }

    Setting setting() throws IOException {
        Map<Language, Messages> messages = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            messages.put(language, messages(language));
        }
        TreeMap<String, String> builtIn = new TreeMap<>();
        builtIn.put("units.yml", Files.readString(RESOURCES.resolve("units.yml")));
        return new Setting(
                root(),
                temp.resolve("site"),
                temp.resolve("findings.json"),
                new BuiltIn(builtIn),
                messages,
                Optional.empty(),
                Optional.empty(),
                Limits.DEFAULT);
    }

    private static Messages messages(Language language) throws IOException {
        return Words.messages(language);
    }
}
