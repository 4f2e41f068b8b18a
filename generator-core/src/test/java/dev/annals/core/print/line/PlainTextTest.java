package dev.annals.core.print.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the Unicode algorithm is not asked, it would have said the same but for what our own rules add to it. */
class PlainTextTest {

    @Provide
    Arbitrary<String> text() {
        return Arbitraries.of(
                        "学", "校", "一", "a", "Z", "0", "9", " ", "，", "、", "。", "；", "：", "！", "？", "“", "”", "（", "）",
                        "《", "》", ".", ",", "%")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 5000)
    void places_areThoseOfTheRules_whenATextIsPlain(@ForAll("text") String text) {
        if (PlainText.is(text.toCharArray())) {
            boolean[] allowed = new boolean[text.length() + 1];
            PlainText.allow(text.toCharArray(), allowed);
            assertThat(places(text, allowed)).isEqualTo(places(text, unicode(text)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12,345.6", "98.7%", "在校生3.2万人，比上年多5%", "at a rate of 3 a year", "（甲）《a》", "“先提升、再强化”：是！", ""})
    void text_isPlain_whenItIsWordsAndNumbers(String text) {
        assertThat(PlainText.is(text.toCharArray())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.", ".5", "%", "a-b", "（ 甲）", "1/2", "▲", "‘是’", "“ 甲", "——", "か", "a.b"})
    void text_isNotPlain_whenItHasAnyOtherMark(String text) {
        assertThat(PlainText.is(text.toCharArray())).isFalse();
    }

    private static boolean[] unicode(String text) {
        BreakIterator unicode = BreakIterator.getLineInstance(new ULocale("zh@lb=strict"));
        unicode.setText(text);
        boolean[] allowed = new boolean[text.length() + 1];
        for (int at = unicode.next(); at != BreakIterator.DONE; at = unicode.next()) {
            allowed[at] = true;
        }
        LineBreaks.judge(text.toCharArray(), new boolean[0], allowed);
        return allowed;
    }

    private static String places(String text, boolean[] allowed) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            out.append(i > 0 && allowed[i] ? "|" : "").append(text.charAt(i));
        }
        return out.toString();
    }
}
