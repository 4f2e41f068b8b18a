package dev.annals.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.search.Hit;
import dev.annals.core.view.search.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScriptFileTest {

    private static final Messages KINDS = new Messages(
            Language.CHINESE,
            Arrays.stream(Kind.values()).collect(Collectors.toMap(kind -> "search.kind." + kind.key(), Kind::key)));

    private static Hit hit(Kind kind, String title, String text, String address) {
        return new Hit(kind, new Label(title, Optional.empty()), text, address);
    }

    @Test
    void words_areThoseOfScripts_sorted() {
        Messages messages = new Messages(
                Language.CHINESE, Map.of("script.sort", "排“序”", "script.copy", "a\"b\\c", "page.skip", "跳过"));
        assertThat(ScriptFile.words(messages))
                .isEqualTo("window.annals={words:{\"copy\":\"a\\\"b\\\\c\",\"sort\":\"排“序”\"}};\n");
    }

    @Test
    void hit_onThePageOfTheHitBefore_hasItsAnchorOnly() {
        String index = ScriptFile.index(
                List.of(
                        hit(Kind.DOCUMENT, "报告", "前言", "documents/年报 1.html"),
                        hit(Kind.SECTION, "进展", "", "documents/年报 1.html#h1"),
                        hit(Kind.TASK, "任务", "", "tasks/index.html#建校")),
                KINDS);
        assertThat(index.lines().skip(1))
                .containsExactly(
                        "[10,\"报告\",\"documents/%E5%B9%B4%E6%8A%A5%201.html\",\"前言\"],",
                        "[11,\"进展\",\"#h1\"],",
                        "[5,\"任务\",\"tasks/index.html#%E5%BB%BA%E6%A0%A1\"]",
                        "],{\"任\":\"务3\",\"前\":\"言1\",\"报\":\"告1\",\"进\":\"展2\"});");
    }

    @Test
    void hit_inAnotherLanguage_saysSo() {
        Hit hit = new Hit(Kind.YEAR, new Label("年", Optional.of("zh-CN")), "", "years/1.html");
        assertThat(ScriptFile.index(List.of(hit), KINDS)).contains("[2,\"年\",\"years/1.html\",\"\",\"zh-CN\"]");
    }

    @Test
    void text_cannotEndItsLine() {
        String index = ScriptFile.index(List.of(hit(Kind.PAGE, "a\nb\u2028c\u0001", "", "p.html")), KINDS);
        assertThat(index).contains("\"a b\\u2028c\\u0001\"");
    }

    @Test
    void leanFile_losesIndentationAndComments_andNothingElse() {
        assertThat(LeanFile.of("site/site.js", "/* a */\n(() => {\n  b(); /* c */\n\n})();\n"))
                .isEqualTo("(() => {\nb(); /* c */\n})();\n");
        assertThat(LeanFile.of("site/icon.svg", "  <svg/>\n")).isEqualTo("  <svg/>\n");
    }

    @Test
    void pageText_isThatOfTheMainPart_withoutNavigationAndDrawings() {
        String html = "<body><p>头</p><main id=\"main\"><nav>导航</nav><h1>题</h1><p id=\"a\">甲 &amp; 乙</p>"
                + "<svg><text>图</text></svg>\n<p class=\"x\" id=\"b\">丙</p></main><p>尾</p></body>";
        assertThat(PageText.main(html)).isEqualTo("甲 & 乙 丙");
        assertThat(PageText.ids(html)).containsExactly("main", "a", "b");
    }
}
