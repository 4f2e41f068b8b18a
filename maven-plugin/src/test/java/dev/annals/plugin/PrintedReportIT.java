package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Reads the sample's PDF back with a reader that did not write it. */
class PrintedReportIT {

    private static final Pattern HEADING = Pattern.compile("<h([2345])[^>]*>(.*?)</h\\1>", Pattern.DOTALL);

    private static PDDocument pdf;
    private static String html;

    @BeforeAll
    static void open() throws Exception {
        pdf = Loader.loadPDF(SampleSite.pdf().toFile());
        String page =
                Files.readString(SampleSite.folder().resolve("documents/2017-annual.html"), StandardCharsets.UTF_8);
        html = page.substring(page.indexOf("<article"), page.indexOf("</article>"));
    }

    @AfterAll
    static void close() throws Exception {
        pdf.close();
    }

    private static String text() throws Exception {
        return new PDFTextStripper().getText(pdf);
    }

    /** The text without that of charts, which stands in forms of its own. */
    private static String runningText() throws Exception {
        return new PDFTextStripper() {
            @Override
            public void showForm(PDFormXObject form) {}
        }.getText(pdf);
    }

    @Test
    void outline_isTheTreeOfHeadings() {
        List<String> bookmarks = new ArrayList<>();
        collect(pdf.getDocumentCatalog().getDocumentOutline(), bookmarks);
        List<String> headings = HEADING.matcher(html)
                .results()
                .map(match -> SampleDocument.plain(match.group(2)))
                .toList();
        assertThat(bookmarks).containsSubsequence(headings.subList(1, headings.size()));
        assertThat(headings).hasSizeGreaterThan(30);
    }

    private static void collect(PDOutlineNode node, List<String> titles) {
        for (PDOutlineItem item : node.children()) {
            titles.add(item.getTitle().replaceAll("\\s+", ""));
            collect(item, titles);
        }
    }

    @Test
    void longTable_repeatsItsHeaderOnEveryPage() throws Exception {
        int pages = 0;
        for (int page = pdf.getNumberOfPages() - 2; page <= pdf.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = stripper.getText(pdf).replaceAll("\\s+", "");
            if (text.contains("指标单位2016年2017年变化")) {
                pages++;
            }
        }
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void noLine_startsWithAClosingMark() throws Exception {
        List<String> wrong = runningText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && "，。、；：？！）》”’%".indexOf(line.charAt(0)) >= 0)
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void noLine_endsWithAnOpeningMark() throws Exception {
        List<String> wrong = runningText()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && "（《“‘".indexOf(line.charAt(line.length() - 1)) >= 0)
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void file_saysWhatItIs() throws Exception {
        var catalog = pdf.getDocumentCatalog();
        assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("青岛市教育局二〇一七年度工作报告");
        assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
        assertThat(catalog.getMarkInfo().isMarked()).isTrue();
        assertThat(catalog.getStructureTreeRoot()).isNotNull();
        assertThat(catalog.getMetadata()).isNotNull();
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
    }

    @Test
    void site_tellsTheRealNumberOfPages() throws Exception {
        String overview = Files.readString(SampleSite.folder().resolve("index.html"));
        assertThat(overview).contains("PDF " + pdf.getNumberOfPages() + "页");
    }

    @Test
    void words_ofCharts_areText() throws Exception {
        assertThat(text()).contains("2.92万名", "目标");
    }
}
