package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2 AA, as far as a machine can tell, on one page of every kind. */
class AccessibilityIT {

    private static final String AXE = axe();
    private static final List<String> ALL =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** What may differ between widths and themes. */
    private static final List<String> LOOKS =
            List.of("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable");

    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
              runOnly: arguments[0],
              resultTypes: ["violations"]
            }).then(
              found => done(found.violations.map(one =>
                one.id + ": " + one.help + " " + one.nodes.slice(0, 3).map(node => node.html.slice(0, 200)).join(" | "))),
              failed => done(["axe: " + failed]));
            """;
    private static final String NARROW = """
            const wide = [document.documentElement].filter(one => one.scrollWidth > window.innerWidth);
            return wide.length;
            """;
    /** Contrast of two colours that the page names, as WCAG 2.2 defines it. */
    private static final String CONTRAST = """
            const light = name => {
              const hex = getComputedStyle(document.documentElement).getPropertyValue(name).trim().replace("#", "");
              const full = hex.length === 3 ? hex.replace(/./g, "$&$&") : hex;
              const part = i => parseInt(full.slice(2 * i, 2 * i + 2), 16) / 255;
              const line = c => (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
              return 0.2126 * line(part(0)) + 0.7152 * line(part(1)) + 0.0722 * line(part(2));
            };
            const [a, b] = [light(arguments[0]), light(arguments[1])].sort((x, y) => y - x);
            return (a + 0.05) / (b + 0.05);
            """;

    private static final String WORDS = """
            const page = new DOMParser().parseFromString(arguments[0], "text/html");
            page.querySelectorAll("svg title, svg desc").forEach(one => one.remove());
            const walk = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
            const found = [];
            while (walk.nextNode()) {
              const words = walk.currentNode.data.replace(/\\s+/g, "");
              if (words) found.push(words);
            }
            return found;
            """;

    private static String axe() {
        try (InputStream in = AccessibilityIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @ParameterizedTest
    @CsvSource({"390, light, false", "390, dark, true", "1280, light, true", "1280, dark, false"})
    void axe_findsNothing(int width, String theme, boolean everyRule) throws Exception {
        Chromium browser = Chromium.running().window(width, 900).theme(theme);
        List<String> violations = new ArrayList<>();
        List<Path> pages = SampleSite.oneOfEach();
        assertThat(pages).hasSizeGreaterThan(9);
        for (Path page : pages) {
            browser.open(page).ask(AXE + "; return 1");
            Object found = browser.driver().executeAsyncScript(RUN, everyRule ? ALL : LOOKS);
            ((List<?>) found)
                    .forEach(one ->
                            violations.add(page.getParent().getFileName() + "/" + page.getFileName() + " " + one));
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void axe_findsNothing_inTheOpenSearch() throws Exception {
        Chromium browser = Chromium.running().window(1280, 900).theme("light");
        browser.open(SampleSite.folder().resolve("index.html")).ask(AXE + "; return 1");
        KeyboardIT.search(browser, "学前");
        assertThat((List<?>) browser.driver().executeAsyncScript(RUN, ALL)).isEmpty();
    }

    /** 1280 px at 400 %: 320 px wide, 256 px high. Tables scroll in their own box. */
    @Test
    void page_doesNotScrollSideways_atFourHundredPercent() throws Exception {
        Chromium browser = Chromium.running().window(320, 256).theme("light");
        for (Path page : SampleSite.oneOfEach()) {
            assertThat(browser.open(page).number(NARROW)).as(page.toString()).isZero();
        }
    }

    /** axe does not see the text in drawings, which stands on the paper or on a card. */
    @ParameterizedTest
    @CsvSource({"light, ''", "dark, ''", "dark, light", "light, dark"})
    void inks_standOutFromPaperAndCard(String system, String chosen) throws Exception {
        Chromium browser = Chromium.running().theme(system);
        browser.open(SampleSite.folder().resolve("index.html"));
        browser.ask(
                "if (arguments[0]) document.documentElement.setAttribute('data-theme', arguments[0]); return 1",
                chosen);
        for (String ground : List.of("--paper", "--card")) {
            for (String ink : List.of("ink", "soft", "faint", "accent", "met", "nearly", "missed", "none")) {
                assertThat(contrast(browser, "--" + ink, ground))
                        .as(ink + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5);
            }
            for (String mark : List.of("quiet", "series-2", "series-3", "series-4", "series-5", "series-6")) {
                assertThat(contrast(browser, "--" + mark, ground))
                        .as(mark + " on " + ground)
                        .isGreaterThanOrEqualTo(3);
            }
        }
    }

    private static double contrast(Chromium browser, String one, String other) {
        return ((Number) browser.ask(CONTRAST, one, other)).doubleValue();
    }

    @Test
    void theme_isChosenAndRemembered() throws Exception {
        Chromium browser = Chromium.running().window(1280, 900).theme("light");
        browser.open(SampleSite.folder().resolve("index.html"));
        String dark = "rgb(20, 23, 26)";
        browser.ask("const one = document.querySelector('.site-foot select'); one.value = 'dark';"
                + " one.dispatchEvent(new Event('change')); return 1");
        assertThat(background(browser)).isEqualTo(dark);
        browser.open(SampleSite.folder().resolve("data/index.html"));
        assertThat(background(browser)).isEqualTo(dark);
        assertThat(browser.words("return document.querySelector('.site-foot select').value"))
                .isEqualTo("dark");
        browser.ask("localStorage.clear(); return 1");
        browser.theme("light").open(SampleSite.folder().resolve("data/index.html"));
        assertThat(background(browser)).isNotEqualTo(dark);
    }

    private static String background(Chromium browser) {
        return browser.words("return getComputedStyle(document.body).backgroundColor");
    }

    /** A reader without scripts loses no word: with them only tools are added. */
    @Test
    void words_areAllThere_withoutScripts() throws Exception {
        Chromium browser = Chromium.running().window(1280, 900).theme("light");
        for (Path page : SampleSite.oneOfEach()) {
            browser.scripts(false).open(page);
            String html = outerHtml(browser);
            browser.scripts(true).open(page);
            assertThat(html).doesNotContain("<button", "<dialog");
            String with = browser.words("return document.body.textContent.replace(/\\s+/g, '')");
            List<String> lost = new ArrayList<>();
            for (Object words : (List<?>) browser.ask(WORDS, html)) {
                if (!with.contains(String.valueOf(words))) {
                    lost.add(page.getFileName() + ": " + words);
                }
            }
            assertThat(lost).isEmpty();
        }
    }

    /** Read without running a script. */
    private static String outerHtml(Chromium browser) {
        Map<String, Object> page = browser.driver().executeCdpCommand("DOM.getDocument", Map.of());
        Object root = ((Map<?, ?>) page.get("root")).get("nodeId");
        return String.valueOf(browser.driver()
                .executeCdpCommand("DOM.getOuterHTML", Map.of("nodeId", root))
                .get("outerHTML"));
    }
}
