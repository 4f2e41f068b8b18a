package dev.annals.fonts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.annals.core.print.Printed;
import dev.annals.core.print.line.Marks;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PrintedReportTest {

    /** Edges of the type area of the report profile, in points. */
    private static final float LEFT = 75.6f;

    private static final float RIGHT = 595.2756f - 75.6f;

    private static final float BODY = 12;

    private static Printed printed;
    private static List<PageText.Line> lines;
    private static Document source;

    @BeforeAll
    static void print() throws Exception {
        printed = SampleReport.print();
        lines = PageText.lines(printed.pdf());
        source = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(SampleReport.html())));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<Element> elements(String... names) {
        List<Element> found = new ArrayList<>();
        NodeList all = source.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            if (List.of(names).contains(all.item(i).getNodeName())) {
                found.add((Element) all.item(i));
            }
        }
        return found;
    }

    /** The lines of the body's paragraphs, without those that end one. */
    private static List<PageText.Line> fullLines() {
        List<String> paragraphs = new ArrayList<>();
        for (Element paragraph : elements("p")) {
            if (((Element) paragraph.getParentNode()).getNodeName().equals("section")) {
                paragraphs.add(squeezed(paragraph.getTextContent()));
            }
        }
        List<PageText.Line> full = new ArrayList<>();
        int at = 0;
        String rest = paragraphs.get(0);
        for (PageText.Line line : lines) {
            String text = squeezed(line.text());
            if (!text.isEmpty() && rest.startsWith(text) && line.size() == BODY) {
                rest = rest.substring(text.length());
                if (!rest.isEmpty()) {
                    full.add(line);
                } else if (++at < paragraphs.size()) {
                    rest = paragraphs.get(at);
                }
            }
        }
        assertThat(at).as("paragraphs found").isEqualTo(paragraphs.size());
        return full;
    }

    @Test
    void report_hasNoFinding_whenTheFacesHaveEverything() {
        assertThat(printed.findings()).isEmpty();
        assertThat(printed.pages()).isGreaterThan(7);
    }

    @Test
    void text_isReadBackInOrder_whenAnotherReaderReadsIt() {
        StringBuilder all = new StringBuilder();
        // What drawings write is painted after the text of their page.
        lines.stream()
                .filter(line -> !line.text().matches("\\d+\\.\\d|\\d{4}年"))
                .forEach(line -> all.append(squeezed(line.text())));
        int from = all.indexOf("一、2017年工作回顾", all.indexOf("（二）提升质量"));
        for (Element element : elements("h2", "h3", "h4", "p", "caption", "figcaption")) {
            boolean chapter = !"running-head".equals(element.getAttribute("class"))
                    && !element.getAttribute("class").startsWith("co");
            if (chapter) {
                String text = squeezed(element.getTextContent());
                int found = all.indexOf(text, from);
                assertThat(found).as(text).isNotNegative();
                from = found + text.length();
            }
        }
    }

    @Test
    void fullLines_areFlush_whenTheParagraphIsJustified() {
        List<PageText.Line> full = fullLines();
        assertThat(full).hasSizeGreaterThan(40);
        for (PageText.Line line : full) {
            int first = line.text().codePointAt(0);
            int last = line.text().codePointBefore(line.text().length());
            float right = line.right() - (Marks.hasBlankEnd(last) ? BODY / 2 : 0);
            assertThat(right).as(line.text()).isCloseTo(RIGHT, within(0.05f));
            boolean opens = "（《“‘〔【".indexOf(first) >= 0;
            boolean indented = line.left() > LEFT + BODY;
            float left = line.left() + (opens && !indented ? BODY / 2 : 0);
            assertThat(left).as(line.text()).isCloseTo(indented ? LEFT + 2 * BODY : LEFT, within(0.05f));
        }
    }

    @Test
    void lines_keepMarksInside_whenTheyAreBroken() {
        for (PageText.Line line : lines) {
            String text = line.text().strip();
            boolean prose = line.size() == BODY && text.length() > 1;
            if (prose) {
                assertThat(Marks.isBarredFromStart(text.codePointAt(0)))
                        .as(text)
                        .isFalse();
                assertThat(Marks.isBarredFromEnd(text.codePointBefore(text.length())))
                        .as(text)
                        .isFalse();
            }
        }
    }

    @Test
    void numbers_keepTheirUnits_whenLinesAreBroken() {
        Pattern split = Pattern.compile(".*[\\d≥≤第〔]\\|[\\d.,%万亿元个所名人年月日〕—～].*|.*〕\\|\\d.*|.*\\d[—～]\\|\\d.*");
        List<PageText.Line> full = fullLines();
        for (PageText.Line line : full) {
            PageText.Line next = lines.get(lines.indexOf(line) + 1);
            assertThat(line.text().strip() + "|" + next.text().strip()).doesNotMatch(split);
        }
    }

    @Test
    void faces_areEmbeddedAndSubset_whenTheFileIsRead() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            int fonts = 0;
            for (PDPage page : document.getPages()) {
                fonts += checkedFonts(page.getResources());
            }
            assertThat(fonts).isPositive();
        }
    }

    private static int checkedFonts(PDResources resources) throws IOException {
        int fonts = 0;
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+Annals(Song|Hei).*");
            fonts++;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                fonts += checkedFonts(form.getResources());
            }
        }
        return fonts;
    }

    private static void collect(PDOutlineNode node, List<PDOutlineItem> items) {
        for (PDOutlineItem item : node.children()) {
            items.add(item);
            collect(item, items);
        }
    }

    @Test
    void outline_isTheTreeOfHeadings_whenTheFileIsRead() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            List<PDOutlineItem> items = new ArrayList<>();
            collect(document.getDocumentCatalog().getDocumentOutline(), items);
            assertThat(items)
                    .extracting(PDOutlineItem::getTitle)
                    .containsExactlyElementsOf(elements("h2", "h3", "h4", "h5").stream()
                            .map(Element::getTextContent)
                            .toList());
        }
    }

    @Test
    void contents_giveThePagesOfTheHeadings_whenTheBodyStartsAtOne() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            List<PDOutlineItem> items = new ArrayList<>();
            collect(document.getDocumentCatalog().getDocumentOutline(), items);
            String contents = squeezed(String.join(
                    "",
                    lines.stream()
                            .filter(line -> line.page() == 1)
                            .map(PageText.Line::text)
                            .toList()));
            for (Element link : elements("a")) {
                if (link.getAttribute("href").startsWith("#")) {
                    PDOutlineItem item = items.stream()
                            .filter(candidate -> candidate.getTitle().equals(link.getTextContent()))
                            .findFirst()
                            .orElseThrow();
                    int page = document.getPages().indexOf(item.findDestinationPage(document)) - 1;
                    assertThat(contents)
                            .containsPattern(
                                    Pattern.quote(squeezed(link.getTextContent())) + "\\.+" + page + "(?!\\d)");
                }
            }
        }
    }

    @Test
    void tableHeader_isRepeated_whenTheTableGoesOn() {
        List<Integer> pages = lines.stream()
                .filter(line -> line.text().contains("学区义务教育"))
                .map(PageText.Line::page)
                .distinct()
                .toList();
        assertThat(pages).hasSizeGreaterThan(2);
        for (int page : pages) {
            assertThat(lines)
                    .as("page " + page)
                    .anyMatch(line -> line.page() == page && line.text().startsWith("指标单位"));
        }
    }

    @Test
    void file_isTaggedAndTitled_whenRead() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfaid:part>2</pdfaid:part>", "<pdfuaid:part>1</pdfuaid:part>", "云湖区教育局");
        }
    }

    @Test
    void bytes_areTheSame_whenLocaleAndZoneDiffer() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Arrays.equals(SampleReport.print().pdf(), printed.pdf())).isTrue();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void bytes_areTheSame_whenThreadsPrintAtOnce() {
        List<byte[]> files = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> SampleReport.print().pdf())
                .toList();
        assertThat(files).allMatch(file -> Arrays.equals(file, printed.pdf()));
    }
}
