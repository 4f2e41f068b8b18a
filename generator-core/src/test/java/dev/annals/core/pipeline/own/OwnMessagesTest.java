package dev.annals.core.pipeline.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Findings;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import dev.annals.core.source.SourceTree;
import dev.annals.core.source.TemplateFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnMessagesTest {

    private static final Map<Language, Messages> BUILT_IN = Map.of(
            Language.CHINESE,
            new Messages(Language.CHINESE, Map.of("nav.years", "年度", "footer.made", "由 Annals 从 {0} 个文件生成")),
            Language.ENGLISH,
            new Messages(
                    Language.ENGLISH,
                    Map.of("nav.years", "Years", "count.pages", "{0} pages", "footer.made", "Made of {0}, {1}")));

    private final Findings findings = new Findings();

    private Messages read(Language language, String name, String text) {
        SourceTree tree = new SourceTree(
                List.of(), List.of(new TemplateFile("templates/messages/" + name, text)), List.of(), List.of());
        Messages messages = OwnMessages.over(BUILT_IN, tree, findings).get(language);
        assertThat(messages).isNotNull();
        return messages;
    }

    private List<String> told() {
        return findings.sorted().stream()
                .map(finding -> finding.place() + " " + finding.code() + " " + finding.arguments())
                .toList();
    }

    @Test
    void message_isReplaced_andTheOthersStay() {
        Messages words = read(Language.CHINESE, "mine_zh.properties", "# 说明\n\n  nav.years =  逐年 \r\n");
        assertThat(words.text("nav.years")).isEqualTo("逐年");
        assertThat(words.text("footer.made", 3)).isEqualTo("由 Annals 从 3 个文件生成");
        assertThat(told()).isEmpty();
    }

    @Test
    void message_isReplacedInItsLanguageOnly() {
        assertThat(read(Language.ENGLISH, "mine_zh.properties", "nav.years=逐年").text("nav.years"))
                .isEqualTo("Years");
    }

    @Test
    void escapes_areThoseOfProperties() {
        assertThat(read(Language.CHINESE, "mine_zh.properties", "nav.years=\\u9010\\u5e74\\\\ \\= a=b")
                        .text("nav.years"))
                .isEqualTo("逐年\\ = a=b");
    }

    @Test
    void formForOne_mayBeOfTheRepositorysOwn() {
        Messages words = read(Language.ENGLISH, "mine_en.properties", "count.pages.one = one page\n");
        assertThat(words.text("count.pages", 1)).isEqualTo("one page");
        assertThat(told()).isEmpty();
    }

    @Test
    void unknownKey_isToldWithTheNearestOne() {
        read(Language.CHINESE, "mine_zh.properties", "nav.years=逐年\n  nav.yeers=逐年");
        assertThat(told())
                .containsExactly("templates/messages/mine_zh.properties:2:3 MESSAGE_UNKNOWN [nav.yeers, nav.years]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "footer.made=共{1}个，{0} | 1:14 MESSAGE_MALFORMED [placeholder, footer.made, {1}, {0}]",
                "footer.made={0}{x} | 1:16 MESSAGE_MALFORMED [brace, footer.made, {, {0}]",
                "nav.years={0} | 1:11 MESSAGE_MALFORMED [placeholder, nav.years, {0}, –]",
                "footer.made=本站 | 1:13 MESSAGE_LOSES [footer.made, {0}]",
                "just words | 1:1 MESSAGE_MALFORMED [line, , , ]",
                "= words | 1:1 MESSAGE_MALFORMED [line, , , ]"
            })
    void fault_isToldWhereItStands(String text, String expected) {
        read(Language.CHINESE, "mine_zh.properties", text);
        assertThat(told()).contains("templates/messages/mine_zh.properties:" + expected);
    }

    @Test
    void keyTwice_isTold_alsoInAnotherFile() {
        SourceTree tree = new SourceTree(
                List.of(),
                List.of(
                        new TemplateFile("templates/messages/a_zh.properties", "nav.years=甲\n"),
                        new TemplateFile("templates/messages/b_zh.properties", "nav.years=乙\n")),
                List.of(),
                List.of());
        OwnMessages.over(BUILT_IN, tree, findings);
        assertThat(told())
                .containsExactly("templates/messages/b_zh.properties:1:1 ID_DUPLICATE"
                        + " [nav.years, templates/messages/a_zh.properties:1:1]");
    }

    @ParameterizedTest
    @CsvSource({
        "messages/mine_zh.properties,true",
        "messages/mine_en.properties,true",
        "messages/mine_fr.properties,false",
        "messages/zh.properties,false",
        "messages/more/mine_zh.properties,false",
        "pages/mine_zh.properties,false"
    })
    void fileOfMessages_isKnownByItsName(String name, boolean isOne) {
        assertThat(OwnMessages.language(name).isPresent()).isEqualTo(isOne);
    }
}
