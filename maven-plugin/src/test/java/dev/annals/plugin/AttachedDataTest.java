package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.pipeline.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that ask for their data to be attached. */
class AttachedDataTest {

    private static final String ASKS = "---\ntitle: 报告\nattach-data: true\n---\n# 进展\n\n全年新建学校{{built}}。\n";

    @TempDir
    private Path temp;

    private SmallRepository repository;

    @BeforeEach
    void repository() throws IOException {
        repository = new SmallRepository(temp);
    }

    private PDDocument pdf() throws IOException {
        return Loader.loadPDF(repository.site().resolve("documents/report.pdf").toFile());
    }

    @Test
    void figures_comeWithTheReport_whenItAsksForThem() throws Exception {
        repository.write("documents/report.md", ASKS);
        assertThat(repository.generate().findings()).isEmpty();
        try (PDDocument pdf = pdf()) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files.keySet()).containsExactly("report.csv", "report.json");
            byte[] csv = files.get("report.csv").getEmbeddedFile().toByteArray();
            assertThat(new String(csv, StandardCharsets.UTF_8).lines().toList())
                    .hasSize(2)
                    .anyMatch(line -> line.startsWith("built,新建学校,学校,教育局,,2017,12所,12,所,"));
            assertThat(files.get("report.csv").getFileDescription()).isEqualTo("《报告》引用的数据");
        }
    }

    @Test
    void nothing_comesWithTheReport_whenItDoesNotAsk() throws Exception {
        assertThat(repository.generate().findings()).isEmpty();
        try (PDDocument pdf = pdf()) {
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void profileThatAllowsNoAttachments_isTold_whereTheReportAsks() throws Exception {
        repository.write("documents/report.md", ASKS.replace("title: 报告", "title: 报告\nprofile: formal"));
        Result result = repository.generate();
        assertThat(result.failed()).isFalse();
        assertThat(result.findings())
                .filteredOn(finding -> finding.code() == Code.DATA_NOT_ATTACHED)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().toString()).isEqualTo("documents/report.md:4:14");
                    assertThat(finding.arguments()).containsExactly("formal");
                });
        try (PDDocument pdf = pdf()) {
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void reportWithoutFigures_isTold() throws Exception {
        repository.write("documents/report.md", ASKS.replace("{{built}}", "若干所"));
        Result result = repository.generate();
        assertThat(result.failed()).isFalse();
        assertThat(result.findings()).extracting(Finding::code).containsExactly(Code.DATA_EMPTY);
        assertThat(result.findings().get(0).arguments()).containsExactly("report");
    }

    @Test
    void wordThatIsNoFlag_isAnError() throws Exception {
        repository.write("documents/report.md", ASKS.replace("attach-data: true", "attach-data: yes"));
        assertThat(repository.refused(Code.VALUE_UNKNOWN).place().toString()).isEqualTo("documents/report.md:3:14");
    }
}
