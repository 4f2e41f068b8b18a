package dev.annals.core.page.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML in UTF-8, with LF at line ends on every system. */
final class Xml {

    /** Writes the root element. */
    interface Content {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private Xml() {}

    static String write(Content content) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            content.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.append('\n').toString();
    }

    /** An element with words only, on a line of its own. */
    static void line(XMLStreamWriter xml, String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }
}
