package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages weigh, in bytes as written, without compression; and that nothing moves once it is drawn. */
class WeightIT {

    private static final Pattern LOADED =
            Pattern.compile("<(?:script|link|img)\\b[^>]*?(?:src|href)=\"([^\"#]*)\"[^>]*>");
    private static final int OVERVIEW = 100_000;
    private static final int INDICATOR = 60_000;
    private static final String SHIFT = """
            const done = arguments[arguments.length - 1];
            const shifts = [];
            new PerformanceObserver(list => shifts.push(...list.getEntries().map(one =>
              one.value + " " + one.sources.map(source => source.node && source.node.outerHTML || "").join(" ").slice(0, 300))))
              .observe({type: "layout-shift", buffered: true});
            setTimeout(() => done(shifts), 150);
            """;

    @TempDir
    private Path temp;

    /** A page with everything it loads by itself. */
    private static long weight(Path page) throws Exception {
        String html = Files.readString(page);
        TreeSet<Path> files = new TreeSet<>();
        Matcher loaded = LOADED.matcher(html);
        while (loaded.find()) {
            if (!loaded.group().contains("rel=\"alternate\"")) {
                files.add(page.resolveSibling(loaded.group(1)).normalize());
            }
        }
        assertThat(files).hasSizeGreaterThan(3);
        long weight = Files.size(page);
        for (Path file : files) {
            weight += Files.size(file);
        }
        return weight;
    }

    @Test
    void pages_areLight() throws Exception {
        for (String edition : List.of("", "en/")) {
            assertThat(weight(SampleSite.folder().resolve(edition + "index.html")))
                    .isLessThan(OVERVIEW);
            for (Path page : SampleSite.files(SampleSite.folder().resolve(edition + "indicators"), ".html")) {
                assertThat(weight(page)).as(page.toString()).isLessThan(INDICATOR);
            }
        }
    }

    @Test
    void stylesAndScripts_areSmall() throws Exception {
        Path folder = SampleSite.folder().resolve("site");
        assertThat(Files.size(folder.resolve("site.css"))).isLessThan(25_000);
        for (String language : List.of("zh", "en")) {
            long scripts = 0;
            for (String script : List.of("theme.js", "words-" + language + ".js", "site.js", "search.js")) {
                scripts += Files.size(folder.resolve(script));
            }
            assertThat(scripts).isLessThan(20_000);
        }
    }

    @Test
    void nothing_movesOncePagesAreDrawn() throws Exception {
        for (int width : List.of(390, 1280)) {
            Chromium browser = Chromium.running().window(width, 900).theme("light");
            for (Path page : SampleSite.oneOfEach()) {
                browser.open(page);
                assertThat((List<?>) browser.driver().executeAsyncScript(SHIFT))
                        .as(page + " " + width)
                        .isEmpty();
            }
        }
    }

    /** 300 indicators with names of 40 characters, three years, 60 targets. */
    @Test
    void largeSite_staysLight_andFitsAPhone() throws Exception {
        SmallRepository repository = new SmallRepository(temp);
        large(repository);
        assertThat(repository.generate().failed()).isFalse();
        Path site = repository.site();
        assertThat(weight(site.resolve("index.html"))).isLessThan(OVERVIEW);
        assertThat(weight(site.resolve("indicators/i7.html"))).isLessThan(INDICATOR);
        Chromium browser = Chromium.running().theme("light");
        for (String page : List.of(
                "index.html", "categories/c0.html", "years/2017.html", "indicators/i7.html", "search/index.html")) {
            assertThat(browser.window(390, 900)
                            .open(site.resolve(page))
                            .number("return document.documentElement.scrollWidth"))
                    .as(page)
                    .isLessThanOrEqualTo(390);
            browser.keepPicture("large-" + page.replace('/', '-'));
        }
        assertThat(browser.words("return document.querySelectorAll('.hits').length"))
                .isEqualTo("1");
    }

    private static void large(SmallRepository repository) throws Exception {
        StringBuilder settings = new StringBuilder("title: 看板\nbodies: {bureau: 教育局}\ncategories:\n");
        for (int category = 0; category < 6; category++) {
            settings.append("  c")
                    .append(category)
                    .append(": 第")
                    .append(category + 1)
                    .append("类工作\n");
            StringBuilder catalogue = new StringBuilder("category: c" + category + "\nindicators:\n");
            for (int i = category; i < 300; i += 6) {
                catalogue
                        .append("  i")
                        .append(i)
                        .append(": {title: ")
                        .append(title(i))
                        .append(", unit: 所, direction: up}\n");
            }
            repository.write("indicators/c" + category + ".yml", catalogue.toString());
        }
        repository.write("annals.yml", settings.toString());
        Files.delete(repository.root().resolve("indicators/all.yml"));
        for (int year = 2015; year <= 2017; year++) {
            StringBuilder figures = new StringBuilder("period: " + year + "\nfigures:\n");
            for (int i = 0; i < 300; i++) {
                figures.append("  i")
                        .append(i)
                        .append(": ")
                        .append(100 + i + 3 * (year - 2015))
                        .append("所\n");
            }
            figures.append("targets:\n");
            for (int i = 0; i < 60; i++) {
                figures.append("  i").append(i).append(": ≥").append(101 + i).append("所\n");
            }
            repository.write("years/" + year + ".yml", figures.toString());
        }
        repository.write("documents/report.md", SmallRepository.REPORT.replace("built", "i7"));
    }

    /** Exactly 40 characters. */
    private static String title(int i) {
        String number = Integer.toString(1000 + i).substring(1);
        return "当年新建和改扩建并通过验收的标准化农村义务教育学校及其附属幼儿园食堂运动场" + number;
    }
}
