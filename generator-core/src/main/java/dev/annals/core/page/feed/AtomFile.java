package dev.annals.core.page.feed;

import dev.annals.core.page.RelativePath;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.publication.Feed;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed after RFC 4287, the Atom Syndication Format. Its links are absolute where the address of the edition is known, and
 * else relative to the feed itself; its days stand for their first instant in UTC.
 *
 * @param address address of the edition, ending in {@code /}
 */
public record AtomFile(Optional<String> address) {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** The whole file. */
    public String write(Feed feed) {
        return Xml.write(xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            xml.writeAttribute("xml:lang", feed.lang());
            xml.writeCharacters("\n");
            Xml.line(xml, "id", feed.id());
            Xml.line(xml, "title", feed.title());
            Xml.line(xml, "subtitle", feed.subtitle());
            Xml.line(xml, "updated", instant(feed.updated()));
            xml.writeStartElement("author");
            Xml.line(xml, "name", feed.author());
            xml.writeEndElement();
            xml.writeCharacters("\n");
            Xml.line(xml, "generator", "Annals");
            link(xml, "self", Address.FEED, "application/atom+xml");
            link(xml, "alternate", Address.CHANGES, "text/html");
            for (Feed.Entry entry : feed.entries()) {
                entry(xml, entry);
            }
            xml.writeEndElement();
        });
    }

    private void entry(XMLStreamWriter xml, Feed.Entry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeCharacters("\n");
        Xml.line(xml, "id", entry.id());
        Xml.line(xml, "title", entry.title());
        Xml.line(xml, "updated", instant(entry.updated()));
        link(xml, "alternate", entry.href(), entry.anchor(), "text/html");
        Xml.line(xml, "summary", entry.summary());
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void link(XMLStreamWriter xml, String rel, String path, String type) throws XMLStreamException {
        link(xml, rel, path, "", type);
    }

    private void link(XMLStreamWriter xml, String rel, String path, String anchor, String type)
            throws XMLStreamException {
        String fragment = anchor.isEmpty() ? "" : "#" + RelativePath.encode(anchor);
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address.orElse("") + RelativePath.encode(path) + fragment);
        xml.writeCharacters("\n");
    }

    private static String instant(String day) {
        return day + "T00:00:00Z";
    }
}
