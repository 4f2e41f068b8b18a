package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The tools of the site, used without a mouse. */
class KeyboardIT {

    private static final String FOCUS = "return document.activeElement";

    private static Chromium open(String page) {
        return Chromium.running()
                .window(1280, 900)
                .theme("light")
                .open(SampleSite.folder().resolve(page));
    }

    private static void press(Chromium browser, CharSequence... keys) {
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    private static String focused(Chromium browser) {
        return browser.words(FOCUS + ".textContent.trim()");
    }

    private static void await(Chromium browser, String condition) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .until(any -> Boolean.TRUE.equals(browser.ask("return " + condition)));
    }

    /** Opens the search by its key and types. */
    static void search(Chromium browser, String query) {
        press(browser, "/");
        await(browser, "!!document.querySelector('dialog[open] input')");
        press(browser, query);
    }

    @Test
    void skipLink_isFirst_andLeadsToTheContent() {
        Chromium browser = open("index.html");
        press(browser, Keys.TAB);
        assertThat(browser.words(FOCUS + ".className")).isEqualTo("skip");
        press(browser, Keys.ENTER);
        press(browser, Keys.TAB);
        assertThat(browser.ask("return document.getElementById('main').contains(document.activeElement)"))
                .isEqualTo(true);
    }

    @Test
    void everyStop_canBeSeen_whenFocused() {
        Chromium browser = open("indicators/migrant-pupils.html");
        int stops = 0;
        for (press(browser, Keys.TAB); !browser.words(FOCUS + ".tagName").equals("BODY") && stops < 80; stops++) {
            assertThat(browser.words(FOCUS + " && getComputedStyle(document.activeElement).outlineStyle"))
                    .as(browser.words(FOCUS + ".outerHTML"))
                    .isNotEqualTo("none");
            press(browser, Keys.TAB);
        }
        assertThat(stops).isBetween(20, 79);
    }

    @Test
    void search_opensByItsKey_movesByArrows_andLeadsToTheHit() {
        Chromium browser = open("years/2017.html");
        search(browser, "新市民子女入学");
        await(browser, "/^找到\\d+条$/.test(document.querySelector('dialog [role=status]').textContent)");
        assertThat(browser.words("return document.querySelector('.hits a b').textContent"))
                .isEqualTo("新接收新市民子女入学人数");
        assertThat(browser.words("return document.querySelector('.hits mark').textContent"))
                .isEqualTo("新市民子女入学");
        press(browser, Keys.ARROW_DOWN);
        assertThat(browser.words(FOCUS + ".querySelector('b').textContent")).isEqualTo("新接收新市民子女入学人数");
        press(browser, Keys.ENTER);
        await(browser, "location.pathname.endsWith('indicators/migrant-pupils.html')");
    }

    @Test
    void search_closesByEscape_andFocusIsBackWhereItWas() {
        Chromium browser = open("index.html");
        press(browser, Keys.TAB, Keys.TAB);
        String before = focused(browser);
        search(browser, "学前");
        press(browser, Keys.ESCAPE);
        assertThat(browser.driver().findElements(By.cssSelector("dialog[open]")))
                .isEmpty();
        assertThat(focused(browser)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "学前毛入园率, 学前三年毛入园率, 指标",
        "preschool, 学前三年毛入园率, 指标",
        "2017, 2017年, 年度",
        "入园 学前, 学前三年毛入园率, 指标",
        "职业教育, 职业教育, 领域",
        "ＰＲＥＳＣＨＯＯＬ, 学前三年毛入园率, 指标",
        "供给与需求, （一）供给与需求, 文件章节"
    })
    void search_putsTheBestFirst(String query, String title, String kind) {
        Chromium browser =
                Chromium.running().open(searchPage("") + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        await(browser, "!!document.querySelector('.hits a')");
        assertThat(browser.words("return document.querySelector('.hits b').textContent"))
                .isEqualTo(title);
        assertThat(browser.words("return document.querySelector('.hits span').textContent"))
                .isEqualTo(kind);
    }

    private static String searchPage(String edition) {
        return SampleSite.folder()
                .resolve(edition + "search/index.html")
                .toUri()
                .toString();
    }

    @ParameterizedTest
    @CsvSource({"市", "园", "2.92", "100%"})
    void search_findsSingleCharactersAndFigures(String query) {
        Chromium browser =
                Chromium.running().open(searchPage("") + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        await(browser, "!!document.querySelector('.hits a')");
        List<WebElement> marks = browser.driver().findElements(By.cssSelector(".hits mark"));
        assertThat(marks).isNotEmpty().allMatch(mark -> mark.getText().contains(query.replace("%", "")));
    }

    @Test
    void search_saysSo_whenThereIsNothing() {
        Chromium browser = Chromium.running().open(searchPage("en/") + "?q=zebra");
        await(browser, "!!document.querySelector('.find [role=status]').textContent");
        assertThat(browser.words("return document.querySelector('.find [role=status]').textContent"))
                .startsWith("Nothing found for “zebra”");
    }

    @Test
    void search_waits_whileAnInputMethodComposes() {
        Chromium browser = open("search/index.html");
        await(browser, "!!document.querySelector('.find input')");
        browser.ask("""
                const box = document.querySelector('.find input');
                box.dispatchEvent(new CompositionEvent('compositionstart'));
                box.value = 'xue';
                box.dispatchEvent(new InputEvent('input', {isComposing: true}));
                return 1""");
        assertThat(browser.number("return document.querySelectorAll('.hits a').length"))
                .isZero();
        browser.ask("""
                const box = document.querySelector('.find input');
                box.value = '学前';
                box.dispatchEvent(new CompositionEvent('compositionend'));
                return 1""");
        assertThat(browser.number("return document.querySelectorAll('.hits a').length"))
                .isPositive();
    }

    @Test
    void table_isSortedByItsFigures_upDownAndBack() {
        Chromium browser = open("categories/schooling.html");
        String column = """
                const table = document.querySelector('table.figures');
                const index = Array.from(table.tHead.rows[0].cells).findIndex(cell => cell.className.includes('now'));
                return Array.from(table.tBodies[0].rows).map(row => row.cells[index].textContent).join('|')""";
        String first = browser.words(column);
        WebElement button = browser.driver().findElement(By.cssSelector("table.figures th.now button"));
        browser.ask("arguments[0].focus(); return 1", button);
        press(browser, Keys.ENTER);
        assertThat(browser.words("return document.querySelector('table.figures th.now').ariaSort"))
                .isEqualTo("ascending");
        String up = browser.words(column);
        press(browser, Keys.SPACE);
        String down = browser.words(column);
        assertThat(up).isNotEqualTo(down);
        press(browser, Keys.ENTER);
        assertThat(browser.words(column)).isEqualTo(first);
        assertThat(browser.words("return document.querySelector('body > [role=status]').textContent"))
                .isNotEmpty();
    }

    @Test
    void chart_tellsItsValues_byArrowKeys() {
        Chromium browser = open("indicators/migrant-pupils.html");
        WebElement last = browser.driver().findElement(By.cssSelector("svg.chart-page [tabindex='0']"));
        browser.ask("arguments[0].focus(); return 1", last);
        assertThat(browser.words("return document.querySelector('.tip').textContent"))
                .isEqualTo("2017: 2.92万名");
        press(browser, Keys.ARROW_LEFT);
        assertThat(browser.words("return document.querySelector('.tip').textContent"))
                .isEqualTo("2016: 2.60万名");
        assertThat(browser.words(FOCUS + ".getAttribute('aria-label')")).isEqualTo("2016: 2.60万名");
        press(browser, Keys.ESCAPE);
        assertThat(browser.ask("return document.querySelector('.tip').hidden")).isEqualTo(true);
    }

    @Test
    void figure_isCopiedWithItsSource() {
        Chromium browser = open("indicators/migrant-pupils.html");
        browser.ask("window.copied = []; navigator.clipboard.writeText = words => { copied.push(words);"
                + " return Promise.resolve(); }; return 1");
        browser.driver().findElements(By.cssSelector("button.copy")).forEach(WebElement::click);
        List<?> copied = (List<?>) browser.ask("return copied");
        assertThat(String.valueOf(copied.get(0)))
                .startsWith("新接收新市民子女入学人数（青岛市教育局），2017年：2.92万名。来源：")
                .endsWith("indicators/migrant-pupils.html");
        assertThat(String.valueOf(copied.get(2))).contains("，2016：2.60万名。");
    }

    @Test
    void longTable_isFiltered() {
        Chromium browser = open("categories/student-aid.html");
        List<WebElement> boxes = browser.driver().findElements(By.cssSelector("main .tool input[type=search]"));
        assertThat(boxes).isNotEmpty();
        boxes.get(0).sendKeys("没有这样的指标");
        assertThat(browser.words("return document.querySelector('main .tool output').textContent"))
                .startsWith("0／");
    }

    @Test
    void columnsOfBodies_canBeChosen(@TempDir Path temp) throws IOException {
        String scripts = SampleSite.folder().resolve("site").toUri().toString();
        Path page = Files.writeString(temp.resolve("compare.html"), """
                <!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>比较</title>
                <script src="%1$swords-zh.js" defer></script><script src="%1$ssite.js" defer></script>
                <main id="main"><table>
                <thead><tr><th>指标</th><th data-body="a"><a href="a.html">甲区</a></th>
                <th data-body="b"><a href="b.html">乙区</a></th><th data-body="c"><a href="c.html">丙区</a></th></tr></thead>
                <tbody><tr><th>一</th><td>3</td><td>1万</td><td>2</td></tr><tr><th>二</th><td>2</td><td>300</td><td>–</td></tr>
                <tr><th>三</th><td>1</td><td>减少4万</td><td>5</td></tr></tbody></table></main>
                """.formatted(scripts));
        Chromium browser = Chromium.running().window(1280, 900).open(page);
        browser.driver().findElement(By.tagName("summary")).click();
        List<WebElement> boxes = browser.driver().findElements(By.cssSelector("input[type=checkbox]"));
        assertThat(boxes).hasSize(3);
        boxes.get(1).click();
        String shown = "return Array.from(document.querySelectorAll('table tr')).map(row =>"
                + " Array.from(row.cells).filter(cell => !cell.hidden).length).join()";
        assertThat(browser.words(shown)).isEqualTo("3,3,3,3");
        boxes.get(1).click();
        assertThat(browser.words(shown)).isEqualTo("4,4,4,4");
        String first = "return Array.from(document.querySelectorAll('tbody th')).map(one => one.textContent).join('')";
        List<WebElement> sorts = browser.driver().findElements(By.cssSelector("th button"));
        assertThat(sorts).extracting(WebElement::getAccessibleName).containsExactly("指标", "甲区", "乙区", "丙区");
        sorts.get(2).click();
        assertThat(browser.words(first)).isEqualTo("三二一");
        sorts.get(3).click();
        assertThat(browser.words(first)).isEqualTo("一三二");
        sorts.get(3).click();
        assertThat(browser.words(first)).isEqualTo("三一二");
    }
}
