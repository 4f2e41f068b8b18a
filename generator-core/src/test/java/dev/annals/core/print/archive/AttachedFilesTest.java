package dev.annals.core.print.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Place;
import dev.annals.core.print.DocumentMetadata;
import dev.annals.core.print.PrintJob;
import dev.annals.core.print.Printed;
import dev.annals.core.print.Printer;
import dev.annals.core.print.font.DrawnFace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;

/** Files inside of a printed file, read back. */
class AttachedFilesTest {

    private static final Printer PRINTER = new Printer(DrawnFace.set("一二三四"));
    private static final Place ORIGIN = new Place("documents/a.md", 1, 1);
    private static final byte[] TABLE = "\uFEFF项,数\r\n一,2\r\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] TREE = "{\"一\": 2}\n".getBytes(StandardCharsets.UTF_8);

    private static Printed print(String archive) {
        DocumentMetadata metadata =
                new DocumentMetadata("一", "二", "三", List.of("四"), "zh-CN", Instant.parse("2018-02-01T00:00:00Z"));
        PrintJob job = new PrintJob(
                "<html><head><title>一</title></head><body><p>一</p></body></html>",
                "@page { size: A4; margin: 30mm; " + archive + " }",
                metadata,
                Map.of(),
                ORIGIN,
                new PrintJob.Sources((line, column) -> ORIGIN, ORIGIN),
                List.of(
                        new AttachedFile("b.json", "application/json", "一二", TREE),
                        new AttachedFile("a.csv", "text/csv", "三四", TABLE)));
        Printed printed = PRINTER.print(job);
        assertThat(printed.findings()).isEmpty();
        return printed;
    }

    private static String metadata(PDDocument pdf) throws IOException {
        return new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void files_areListedByName_withTheirBytes() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(print("-annals-archive: 3a").pdf())) {
            Map<String, PDComplexFileSpecification> files =
                    pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files.keySet()).containsExactly("a.csv", "b.json");
            assertThat(files.get("a.csv").getEmbeddedFile().toByteArray()).isEqualTo(TABLE);
            assertThat(files.get("b.json").getEmbeddedFile().toByteArray()).isEqualTo(TREE);
            assertThat(files.get("a.csv").getEmbeddedFile().getSubtype()).isEqualTo("text/csv");
            assertThat(files.get("a.csv").getEmbeddedFile().getSize()).isEqualTo(TABLE.length);
            assertThat(files.get("a.csv").getFileUnicode()).isEqualTo("a.csv");
            assertThat(files.get("b.json").getFileDescription()).isEqualTo("一二");
            assertThat(files.get("b.json").getEmbeddedFile().getModDate().toInstant())
                    .isEqualTo(Instant.parse("2018-02-01T00:00:00Z"));
        }
    }

    @Test
    void files_areAssociatedWithTheDocument_asItsData() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(print("-annals-archive: 3a").pdf())) {
            COSArray associated = pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF"));
            assertThat(associated.size()).isEqualTo(2);
            for (int i = 0; i < associated.size(); i++) {
                COSDictionary one = (COSDictionary) associated.getObject(i);
                assertThat(one.getNameAsString("AFRelationship")).isEqualTo("Data");
            }
            assertThat(metadata(pdf)).contains("<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</");
        }
    }

    @Test
    void nothing_isAttached_whenTheProfileKeepsToPdfA2() throws Exception {
        for (String archive : List.of("", "-annals-archive: 2a")) {
            try (PDDocument pdf = Loader.loadPDF(print(archive).pdf())) {
                assertThat(pdf.getDocumentCatalog().getNames()).isNull();
                assertThat(pdf.getDocumentCatalog().getCOSObject().containsKey("AF"))
                        .isFalse();
                assertThat(metadata(pdf)).contains("<pdfaid:part>2</pdfaid:part>");
            }
        }
    }

    @Test
    void bytes_areTheSame_everyTime() {
        assertThat(print("-annals-archive: 3a").pdf())
                .isEqualTo(print("-annals-archive: 3a").pdf());
    }
}
