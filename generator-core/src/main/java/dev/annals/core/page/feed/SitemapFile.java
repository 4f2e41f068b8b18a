package dev.annals.core.page.feed;

import dev.annals.core.page.RelativePath;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The list of all pages for search engines, after the Sitemaps protocol 0.9, with the other editions of each page as
 * Google's extension for {@code hreflang} asks.
 *
 * @param address address of the site, ending in {@code /}
 * @param editions the editions, the one at the root first
 */
public record SitemapFile(String address, List<Edition> editions) {

    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** The protocol allows no more in one file. */
    private static final int MOST = 50_000;

    /** Keeps its own copy. */
    public SitemapFile {
        editions = List.copyOf(editions);
    }

    /**
     * An edition.
     *
     * @param lang BCP 47 tag
     * @param prefix its folder with {@code /} behind it; empty at the root
     */
    public record Edition(String lang, String prefix) {}

    /** The whole file. Every page is in every edition; pages beyond the protocol's 50,000 are left out. */
    public String write(List<String> pages) {
        return Xml.write(xml -> {
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(SITEMAP);
            xml.writeNamespace("xhtml", XHTML);
            xml.writeCharacters("\n");
            for (String page : pages.subList(0, Math.min(pages.size(), MOST / editions.size()))) {
                for (Edition edition : editions) {
                    url(xml, edition, page);
                }
            }
            xml.writeEndElement();
        });
    }

    private void url(XMLStreamWriter xml, Edition edition, String page) throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(address(edition, page));
        xml.writeEndElement();
        if (editions.size() > 1) {
            for (Edition other : editions) {
                alternate(xml, other.lang(), address(other, page));
            }
            alternate(xml, "x-default", address(editions.get(0), page));
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private String address(Edition edition, String page) {
        String path = edition.prefix() + page;
        return address + RelativePath.encode(path);
    }

    private static void alternate(XMLStreamWriter xml, String lang, String address) throws XMLStreamException {
        xml.writeEmptyElement("xhtml:link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", lang);
        xml.writeAttribute("href", address);
    }
}
