package dev.annals.core.scale;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A province: many bodies below one, with the same indicators over some years, each body with a report of the last one. The same
 * numbers of bodies, indicators and years give the same bytes.
 *
 * @param bodies how many bodies below the one at the top
 * @param indicators how many indicators
 * @param years how many years, the last of which is 2024
 */
public record LargeRepository(int bodies, int indicators, int years) {

    private static final int LAST_YEAR = 2024;
    private static final int CATEGORIES = 8;
    private static final List<String> UNITS = List.of("所", "人", "元", "%");

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.example</groupId>
              <artifactId>province</artifactId>
              <version>2024</version>
              <packaging>pom</packaging>
              <build>
                <plugins>
                  <plugin>
                    <groupId>dev.annals</groupId>
                    <artifactId>annals-maven-plugin</artifactId>
                    <version>0.1.0-SNAPSHOT</version>
                    <extensions>true</extensions>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    /** Writes a repository: folder, bodies, and if wanted indicators (40) and years (10). */
    public static void main(String[] arguments) throws IOException {
        int indicators = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 40;
        int years = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 10;
        new LargeRepository(Integer.parseInt(arguments[1]), indicators, years).write(Path.of(arguments[0]));
    }

    /** Writes all files into a folder. */
    public void write(Path folder) throws IOException {
        put(folder, "pom.xml", POM);
        put(folder, "annals.yml", settings());
        put(folder, "indicators/all.yml", catalogue());
        for (int body = 1; body <= bodies; body++) {
            for (int year = LAST_YEAR - years + 1; year <= LAST_YEAR; year++) {
                put(folder, "years/%d-%s.yml".formatted(year, body(body)), figures(body, year));
            }
            put(folder, "documents/%s.md".formatted(body(body)), report(body));
        }
    }

    private static void put(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String body(int number) {
        return "body-%03d".formatted(number);
    }

    private static String indicator(int number) {
        return "indicator-%02d".formatted(number);
    }

    private static String unit(int indicator) {
        return UNITS.get(indicator % UNITS.size());
    }

    private static String aggregation(int indicator) {
        return unit(indicator).equals("%") ? "mean" : "sum";
    }

    private String settings() {
        StringBuilder out = new StringBuilder(
                "title: 全省教育年度看板\nperiod: %d\nbody: bureau\nbodies:\n  bureau: 省教育厅\n".formatted(LAST_YEAR));
        for (int body = 1; body <= bodies; body++) {
            out.append("  %s: {title: 第%d区县教育局, parent: bureau}\n".formatted(body(body), body));
        }
        out.append("categories:\n");
        for (int category = 1; category <= CATEGORIES; category++) {
            out.append("  category-%d: 工作领域%d\n".formatted(category, category));
        }
        return out.append("sources:\n  yearbook: 年鉴\n").toString();
    }

    private String catalogue() {
        StringBuilder out = new StringBuilder("indicators:\n");
        for (int indicator = 1; indicator <= indicators; indicator++) {
            out.append(
                    "  %s: {title: 指标%d, definition: 年末数。, unit: \"%s\", direction: up, aggregation: %s, category: category-%d}\n"
                            .formatted(
                                    indicator(indicator),
                                    indicator,
                                    unit(indicator),
                                    aggregation(indicator),
                                    1 + indicator % CATEGORIES));
        }
        return out.toString();
    }

    private String figures(int body, int year) {
        StringBuilder out =
                new StringBuilder("period: %d\nbody: %s\nsource: yearbook\nfigures:\n".formatted(year, body(body)));
        StringBuilder targets = new StringBuilder("targets:\n");
        for (int indicator = 1; indicator <= indicators; indicator++) {
            String figure = value(body, indicator, year).toPlainString() + unit(indicator);
            String form = indicator % 5 == 0 ? "{value: %s, as-of: %d-12-31, note: 初步数。}" : "%s";
            out.append("  %s: %s\n".formatted(indicator(indicator), form.formatted(figure, year)));
            if (indicator % 4 == 1) {
                targets.append("  %s: ≥%s\n".formatted(indicator(indicator), figure));
            }
        }
        return out.append(targets)
                .append("honours:\n  - {title: \"{{%s}}入选案例\", level: provincial}\n".formatted(indicator(1)))
                .toString();
    }

    /** A share below 100 with one decimal, or a number that grows a little from year to year. */
    private static BigDecimal value(int body, int indicator, int year) {
        int grown = 7 * body + 13 * indicator + (year - 2000);
        return unit(indicator).equals("%")
                ? BigDecimal.valueOf(600 + grown % 350, 1)
                : BigDecimal.valueOf(1_000L + 10L * grown);
    }

    private String report(int body) {
        StringBuilder out = new StringBuilder("---\ntitle: 第%d区县教育局工作报告\nbody: %s\n---\n".formatted(body, body(body)));
        for (int chapter = 1; chapter <= CATEGORIES; chapter++) {
            out.append("\n# 第%d章\n\n".formatted(chapter));
            for (int indicator = chapter; indicator <= indicators; indicator += CATEGORIES) {
                String id = indicator(indicator);
                out.append("本年{{%s}}，上年{{%s@2023}}，{{%s|change}}，共安排3项工作、12次会议。\n\n".formatted(id, id, id));
            }
            out.append("{{figures: category=category-%d}}\n".formatted(chapter));
        }
        return out.append("\n{{chart: %s}}\n{{targets}}\n{{honours}}\n".formatted(indicator(1)))
                .toString();
    }
}
