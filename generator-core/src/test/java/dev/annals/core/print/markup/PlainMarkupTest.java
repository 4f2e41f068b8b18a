package dev.annals.core.print.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class PlainMarkupTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html/>",
                "\n<html>\n</html>\n\t",
                "<html lang=\"zh-CN\" xml:lang='zh-CN' ><body><p>一</p>  <p>二<b>三</b>四</p ><br /></body></html>",
                "<p class=\"figure\" data-period=\"2024\" id=\"s1-title\">figure <span class=\"figure\">figure</span></p>",
                "<p title=\"a &lt; b &amp; c &quot;d&#39;s&quot;\">&lt;a&gt; &amp;&amp; 甲&apos;</p>",
                "<p title='\"' lang=\"\">it's “quoted” [1], {2} ]</p>",
                "<p><b>Aa</b><b>BB</b><Aa/><BB/></p>",
                "<p>a\ttab and\na line，全角\uE000\uFFFD</p>",
            })
    void tree_isTheParsers_whenMarkupIsPlain(String html) throws Exception {
        Optional<Document> plain = read(html);
        assertThat(plain).isPresent();
        Document parsed = MarkupReader.parsed(html);
        assertThat(plain.get().isEqualNode(parsed)).as(html).isTrue();
        assertThat(Elements.all(plain.get())).hasSameSizeAs(Elements.all(parsed));
        assertThat(plain.get().getStrictErrorChecking()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<p>",
                "<p",
                "<p a",
                "<p a=",
                "<p a=\"",
                "<p a=\"b",
                "<p>text",
                "<p>&amp",
                "<p>a &amp b</p>",
                "</p>",
                "<p></q>",
                "<p></p><p></p>",
                "<p></p>text",
                "text<p></p>",
                "<p a='1' a='2'/>",
                "<p a='1'b='2'/>",
                "<p a=1/>",
                "<p a/>",
                "<p / >",
                "<1/>",
                "<p a='<'/>",
                "<p>]]></p>",
                "<p>&nbsp;</p>",
                "<p>&#xFFFF;</p>",
                "<p>\u0001</p>",
                "<p>\uFFFE</p>",
                "<p>\uD840</p>",
                "<p a='\uD840'/>",
                "<!DOCTYPE html><p/>",
            })
    void fault_isLeftToTheParser(String html) {
        assertThat(read(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><p/>",
                "<p><!-- a remark --></p>",
                "<p><![CDATA[a < b]]></p>",
                "<p>&#160;&#x4E00;</p>",
                "<p>a\r\nb</p>",
                "<p title=\"a\nb\"/>",
                "<p title=\"a\tb\"/>",
                "<p title = \"a\"/>",
                "<p title=\"a > b\">a > b</p>",
                "<段>𠮷</段>",
            })
    void rest_isReadByTheParser(String html) throws Exception {
        assertThat(read(html)).isEmpty();
        assertThat(MarkupReader.read(html).isEqualNode(MarkupReader.parsed(html)))
                .isTrue();
    }

    @Provide
    Arbitrary<String> markup() {
        Arbitrary<String> element = Arbitraries.of(
                "<b>甲</b>",
                "<b ",
                "<b/>",
                "<b a=\"1\">",
                "<b\na='&lt;' c=\"y\" />",
                "<x:y a=' b  c '>",
                "</b>",
                "</x:y>");
        Arbitrary<String> text = Arbitraries.of(
                "甲", "𠮷", "\uD840", " ", "\t", "\n", "\r\n", "\u0000", "&amp;", "&gt;", "&#39;", "&#160;", "&x;", "&",
                ">");
        Arbitrary<String> other = Arbitraries.of(
                "]]>",
                "]]",
                "'",
                "\"",
                "/",
                "=",
                "<",
                "<![CDATA[<]]>",
                "<!-- -->",
                "<?p i?>",
                "<!DOCTYPE p>",
                "</p><p>");
        return Arbitraries.frequencyOf(Tuple.of(3, element), Tuple.of(3, text), Tuple.of(1, other))
                .list()
                .ofMaxSize(6)
                .map(parts -> "<p>" + String.join("", parts) + "</p>");
    }

    @Property(tries = 3000)
    void tree_isTheParsers_howeverMarkupIsMixed(@ForAll("markup") String html) throws Exception {
        Optional<Document> plain = read(html);
        if (plain.isPresent()) {
            assertThat(plain.get().isEqualNode(MarkupReader.parsed(html))).isTrue();
        }
    }

    @Test
    void word_isTheSameString_whenItComesAgain() {
        Document document =
                read("<p class=\"p\">figure<i class=\"figure\">p</i></p>").orElseThrow();
        String name = document.getDocumentElement().getTagName();
        assertThat(document.getDocumentElement().getAttribute("class")).isSameAs(name);
    }

    private static Optional<Document> read(String html) {
        return PlainMarkup.read(html, MarkupReader.TREES);
    }
}
