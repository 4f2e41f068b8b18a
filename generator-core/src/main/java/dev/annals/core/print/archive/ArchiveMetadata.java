package dev.annals.core.print.archive;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the file says about itself, twice: in the information dictionary and, with the same words, as XMP with
 * the marks of PDF/A-2a (ISO 19005-2) or PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), or of PDF/A-2b alone.
 *
 * @param language BCP 47 tag
 * @param created date of creation and change, to the second
 */
public record ArchiveMetadata(
        String title, String author, String subject, List<String> keywords, String language, Instant created) {

    static final String PRODUCER = "Annals";

    private static final DateTimeFormatter XMP_DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:format>application/pdf</dc:format>
            <dc:language><rdf:Bag><rdf:li>%1$s</rdf:li></rdf:Bag></dc:language>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>%3$s</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%4$s</rdf:li></rdf:Alt></dc:description>
            %11$s</rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <xmp:CreateDate>%6$s</xmp:CreateDate><xmp:ModifyDate>%6$s</xmp:ModifyDate>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdf:Producer>%7$s</pdf:Producer><pdf:Keywords>%5$s</pdf:Keywords>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>%8$s</pdfaid:part><pdfaid:conformance>%9$s</pdfaid:conformance>
            </rdf:Description>
            %10$s</rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    /** Says that a file is accessible, and what saying so means. */
    private static final String ACCESSIBLE = """
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;

    /** Keeps its own copy. */
    public ArchiveMetadata {
        keywords = List.copyOf(keywords);
    }

    String allKeywords() {
        return String.join(", ", keywords);
    }

    String pdfDate() {
        return PDF_DATE.format(created);
    }

    /** Of a tagged file: PDF/A-2a and PDF/UA-1. */
    String xmp() {
        return packet("2", "A", ACCESSIBLE);
    }

    /** Of a tagged file with files attached: PDF/A-3a and PDF/UA-1. */
    String xmpWithFiles() {
        return packet("3", "A", ACCESSIBLE);
    }

    /** Of a file without structure: PDF/A-2b. */
    String xmpWithoutStructure() {
        return packet("2", "B", "");
    }

    private String packet(String part, String conformance, String accessible) {
        return String.format(
                Locale.ROOT,
                PACKET,
                escaped(language),
                escaped(title),
                escaped(author),
                escaped(subject),
                escaped(allKeywords()),
                XMP_DATE.format(created),
                PRODUCER,
                part,
                conformance,
                accessible,
                subjects());
    }

    private String subjects() {
        String items = keywords.stream()
                .map(word -> "<rdf:li>" + escaped(word) + "</rdf:li>")
                .collect(Collectors.joining());
        return items.isEmpty() ? "" : "<dc:subject><rdf:Bag>" + items + "</rdf:Bag></dc:subject>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
