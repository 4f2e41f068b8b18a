package dev.annals.core.page.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.view.publication.Feed;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class AtomFileTest {

    private static final Feed FEED = new Feed(
            "urn:uuid:c4ef38f0-c3e1-3393-b101-06a82c32a40b",
            "zh-CN",
            "看板 <一> & 二",
            "2017年的变化",
            "市教育局",
            "2017-12-31",
            List.of(new Feed.Entry(
                    "urn:uuid:bde2326e-d57c-374f-b44a-7b741a0f3317",
                    "学位：9.2万",
                    "2017年9.2万。",
                    "indicators/学位.html",
                    "2017",
                    "2017-11-30")));

    static Element parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static String first(Element element, String name) {
        return element.getElementsByTagName(name).item(0).getTextContent();
    }

    @Test
    void feed_hasWhatTheFormatRequires() throws Exception {
        Element feed = parsed(new AtomFile(Optional.empty()).write(FEED));
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("zh-CN");
        assertThat(first(feed, "id")).startsWith("urn:uuid:");
        assertThat(first(feed, "title")).isEqualTo("看板 <一> & 二");
        assertThat(first(feed, "updated")).isEqualTo("2017-12-31T00:00:00Z");
        assertThat(first(feed, "name")).isEqualTo("市教育局");
        Element entry = (Element) feed.getElementsByTagName("entry").item(0);
        assertThat(first(entry, "id")).isEqualTo(FEED.entries().get(0).id());
        assertThat(first(entry, "title")).isEqualTo("学位：9.2万");
        assertThat(first(entry, "updated")).isEqualTo("2017-11-30T00:00:00Z");
        assertThat(first(entry, "summary")).isEqualTo("2017年9.2万。");
    }

    @Test
    void links_areRelativeToTheFeed_whenTheSiteHasNoAddress() throws Exception {
        Element feed = parsed(new AtomFile(Optional.empty()).write(FEED));
        assertThat(link(feed, 2)).isEqualTo("indicators/%E5%AD%A6%E4%BD%8D.html#2017");
        assertThat(link(feed, 0)).isEqualTo("feed.xml");
    }

    @Test
    void links_areAbsolute_whenTheSiteHasAnAddress() throws Exception {
        Element feed = parsed(new AtomFile(Optional.of("https://example.org/en/")).write(FEED));
        assertThat(link(feed, 0)).isEqualTo("https://example.org/en/feed.xml");
        assertThat(link(feed, 2)).isEqualTo("https://example.org/en/indicators/%E5%AD%A6%E4%BD%8D.html#2017");
    }

    private static String link(Element feed, int index) {
        return ((Element) feed.getElementsByTagName("link").item(index)).getAttribute("href");
    }
}
