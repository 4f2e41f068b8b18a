package dev.annals.core.print.markup;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.DOMImplementation;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XHTML without ever looking outside of it: a document type is refused, so are entities of its own. */
public final class MarkupReader {

    static final DOMImplementation TREES = trees();

    private MarkupReader() {}

    private static DOMImplementation trees() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The document.
     *
     * @throws MarkupException when it is not well-formed, with the line and column in the HTML, both from 1
     */
    public static Document read(String html) throws MarkupException {
        Optional<Document> plain = PlainMarkup.read(html, TREES);
        return plain.isPresent() ? plain.get() : parsed(html);
    }

    /** The document as the parser reads it. */
    static Document parsed(String html) throws MarkupException {
        try {
            return Parsers.parser().parse(new InputSource(new StringReader(html)));
        } catch (SAXParseException e) {
            throw new MarkupException(
                    String.valueOf(e.getMessage()),
                    Math.max(0, e.getLineNumber()),
                    Math.max(0, e.getColumnNumber()),
                    e);
        } catch (SAXException | IOException e) {
            throw new MarkupException(String.valueOf(e.getMessage()), 0, 0, e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Set up when the first document needs it, as few do. */
    private static final class Parsers {

        private static final String NO_DOCUMENT_TYPE = "http://apache.org/xml/features/disallow-doctype-decl";

        /** Every node is looked at: what is put off costs twice. */
        private static final String PUT_OFF = "http://apache.org/xml/features/dom/defer-node-expansion";

        /** Set up once: the parser tries each setting on a parser of its own. */
        private static final DocumentBuilderFactory FACTORY = factory();

        private static DocumentBuilderFactory factory() {
            try {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
                factory.setNamespaceAware(false);
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                factory.setFeature(NO_DOCUMENT_TYPE, true);
                factory.setFeature(PUT_OFF, false);
                return factory;
            } catch (ParserConfigurationException e) {
                throw new IllegalStateException(e);
            }
        }

        /** A parser, with a handler of ours: without one it writes to the error stream. */
        static DocumentBuilder parser() throws ParserConfigurationException {
            synchronized (FACTORY) {
                DocumentBuilder builder = FACTORY.newDocumentBuilder();
                builder.setErrorHandler(new Silent());
                return builder;
            }
        }
    }

    private static final class Silent extends DefaultHandler {

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
