package dev.annals.core.page.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SitemapFileTest {

    private static final SitemapFile.Edition CHINESE = new SitemapFile.Edition("zh-CN", "");
    private static final SitemapFile.Edition ENGLISH = new SitemapFile.Edition("en", "en/");

    @Test
    void everyPage_isListedInEveryEdition_withTheOthersBesideIt() throws Exception {
        SitemapFile file = new SitemapFile("https://example.org/", List.of(CHINESE, ENGLISH));
        Element map = AtomFileTest.parsed(file.write(List.of("index.html", "bodies/东区.html")));
        assertThat(map.getNamespaceURI()).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        NodeList places = map.getElementsByTagName("loc");
        assertThat(IntStream.range(0, places.getLength())
                        .mapToObj(i -> places.item(i).getTextContent()))
                .containsExactly(
                        "https://example.org/index.html",
                        "https://example.org/en/index.html",
                        "https://example.org/bodies/%E4%B8%9C%E5%8C%BA.html",
                        "https://example.org/en/bodies/%E4%B8%9C%E5%8C%BA.html");
        Element last = (Element) map.getElementsByTagName("url").item(3);
        assertThat(last.getElementsByTagName("xhtml:link").getLength()).isEqualTo(3);
        assertThat(((Element) last.getElementsByTagName("xhtml:link").item(2)).getAttribute("href"))
                .isEqualTo("https://example.org/bodies/%E4%B8%9C%E5%8C%BA.html");
    }

    @Test
    void loneEdition_namesNoOther() {
        SitemapFile file = new SitemapFile("https://example.org/", List.of(CHINESE));
        assertThat(file.write(List.of("index.html"))).doesNotContain("hreflang");
    }
}
