package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** What the PDFs of the sample say about themselves, and the data that comes with one of them. */
class PdfMetadataIT {

    private static final Pattern FRONT = Pattern.compile("\\A---\\n(.*?)\\n---\\n", Pattern.DOTALL);
    private static final Pattern BOUND =
            Pattern.compile("<span class=\"figure\" data-indicator=\"(.*?)\" data-period=\"(.*?)\"");

    static List<SampleDocument> documents() throws IOException {
        return SampleDocument.all();
    }

    /** A key of the front matter, as typed. */
    private static String front(SampleDocument document, String key) throws IOException {
        String text = Files.readString(
                SampleSite.repository().resolve("documents/" + document.id() + ".md"), StandardCharsets.UTF_8);
        MatchResult front = FRONT.matcher(text).results().findFirst().orElseThrow();
        return Pattern.compile("(?m)^" + key + ": (?:\\|-\\n)?((?:.*)(?:\\n  .*)*)")
                .matcher(front.group(1))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    private static Document packet(PDDocument pdf) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        byte[] xmp = pdf.getDocumentCatalog().getMetadata().toByteArray();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xmp));
    }

    private static List<String> values(Document packet, String element) {
        List<String> values = new ArrayList<>();
        var found = packet.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++) {
            var items = ((org.w3c.dom.Element) found.item(i)).getElementsByTagName("rdf:li");
            for (int j = 0; j < items.getLength(); j++) {
                values.add(items.item(j).getTextContent());
            }
            if (items.getLength() == 0) {
                values.add(found.item(i).getTextContent());
            }
        }
        return values;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void metadata_areThoseOfTheFrontMatter(SampleDocument document) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(document.pdf().toFile())) {
            Document packet = packet(pdf);
            assertThat(values(packet, "dc:title"))
                    .containsExactly(front(document, "title").replaceAll("\\n? +|^\\n", ""));
            String issuer = front(document, "issuer");
            assertThat(values(packet, "dc:creator")).hasSize(1);
            assertThat(values(packet, "dc:creator").get(0)).isNotBlank().contains(issuer);
            assertThat(values(packet, "dc:language")).containsExactly("zh-CN");
            assertThat(values(packet, "dc:description").get(0)).isNotBlank();
            String keywords = front(document, "keywords").replaceAll("[\\[\\]]", "");
            assertThat(String.join(", ", values(packet, "dc:subject"))).isEqualTo(keywords);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void bothRecords_agree(SampleDocument document) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(document.pdf().toFile())) {
            Document packet = packet(pdf);
            PDDocumentInformation information = pdf.getDocumentInformation();
            assertThat(values(packet, "dc:title")).containsExactly(information.getTitle());
            assertThat(values(packet, "dc:creator")).containsExactly(information.getAuthor());
            assertThat(values(packet, "dc:description")).containsExactly(information.getSubject());
            assertThat(values(packet, "pdf:Keywords")).containsExactly(information.getKeywords());
            assertThat(values(packet, "pdf:Producer")).containsExactly(information.getProducer());
            String created = information.getCreationDate().toInstant().toString();
            assertThat(values(packet, "xmp:CreateDate")).containsExactly(created);
            assertThat(values(packet, "xmp:ModifyDate"))
                    .containsExactly(
                            information.getModificationDate().toInstant().toString());
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    /** Every figure that a sentence of the report tells is in the file that comes with it. */
    @ParameterizedTest
    @ValueSource(strings = {"2017-plan-example", "2023-district-midterm"})
    void data_hasEveryFigureThatIsTold(String id) throws Exception {
        SampleDocument document = SampleDocument.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        try (PDDocument pdf = Loader.loadPDF(document.pdf().toFile())) {
            Map<String, PDComplexFileSpecification> files =
                    pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files.keySet())
                    .hasSize(id.equals("2017-plan-example") ? 4 : 2)
                    .contains(id + ".csv", id + ".json");
            Set<String> rows = rows(files.get(id + ".json"));
            List<MatchResult> told = BOUND.matcher(document.html()).results().toList();
            assertThat(told)
                    .isNotEmpty()
                    .allSatisfy(figure -> assertThat(rows).contains(figure.group(1) + " " + figure.group(2)));
            byte[] table = files.get(id + ".csv").getEmbeddedFile().toByteArray();
            assertThat(new String(table, StandardCharsets.UTF_8))
                    .startsWith("\uFEFF指标编号,")
                    .contains("\r\n");
        }
    }

    private static Set<String> rows(PDComplexFileSpecification file) throws IOException {
        String json = new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
        Set<String> rows = new HashSet<>();
        Pattern.compile("\"indicator\" : \"(.*?)\".*?\"period\" : \"(.*?)\"", Pattern.DOTALL)
                .matcher(json)
                .results()
                .forEach(row -> rows.add(row.group(1) + " " + row.group(2)));
        return rows;
    }
}
