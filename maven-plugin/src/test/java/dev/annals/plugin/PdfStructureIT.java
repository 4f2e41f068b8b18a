package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.plugin.PdfStructure.Node;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers who cannot see a page get of it: every document of the sample, read by its structure. */
class PdfStructureIT {

    /** What stands for itself in the text: a paragraph, a heading, a cell, a caption. */
    private static final Pattern BLOCK =
            Pattern.compile("<(p|h[2-5]|th|td|caption|figcaption)(?: [^>]*)?>(.*?)</\\1>", Pattern.DOTALL);

    private static final Pattern NOTES = Pattern.compile("<ol class=\"notes\">.*?</ol>", Pattern.DOTALL);
    private static final Pattern CONTENTS = Pattern.compile("<nav.*?</nav>", Pattern.DOTALL);

    private static final Map<SampleDocument, PDDocument> FILES = new LinkedHashMap<>();
    private static final Map<SampleDocument, PdfStructure> STRUCTURES = new LinkedHashMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (SampleDocument document : SampleDocument.all()) {
            PDDocument pdf = Loader.loadPDF(document.pdf().toFile());
            FILES.put(document, pdf);
            STRUCTURES.put(document, PdfStructure.of(pdf));
        }
    }

    @AfterAll
    static void close() throws IOException {
        for (PDDocument pdf : FILES.values()) {
            pdf.close();
        }
    }

    static List<SampleDocument> documents() throws IOException {
        return SampleDocument.all();
    }

    private static Node root(SampleDocument document) {
        return STRUCTURES.get(document).root();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void structure_isReadInTheOrderOfTheText(SampleDocument document) {
        String html =
                NOTES.matcher(CONTENTS.matcher(shown(document)).replaceAll("")).replaceAll("");
        String text = root(document).text();
        int at = 0;
        int found = 0;
        for (MatchResult block : BLOCK.matcher(html).results().toList()) {
            String words = SampleDocument.plain(block.group(2));
            int next = text.indexOf(words, at);
            assertThat(next).as(words).isGreaterThanOrEqualTo(0);
            at = next + words.length();
            found++;
        }
        assertThat(found).isGreaterThan(12);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void headings_skipNoLevel(SampleDocument document) {
        List<Integer> levels = root(document)
                .all()
                .filter(node -> node.type().matches("H[1-6]"))
                .map(node -> node.type().charAt(1) - '0')
                .toList();
        assertThat(levels).startsWith(1).containsOnlyOnce(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).as(levels + " at " + i).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void figures_sayWhatTheyShow_andWhereTheyStand(SampleDocument document) {
        List<Node> figures = root(document).all("Figure").toList();
        assertThat(figures).hasSize(document.html().split("<figure", -1).length - 1);
        for (Node figure : figures) {
            assertThat(figure.own().getString(COSName.ALT)).hasSizeGreaterThan(10);
            COSDictionary layout = (COSDictionary) figure.own().getDictionaryObject(COSName.A);
            assertThat(layout.containsKey(COSName.BBOX)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void tables_haveHeadersWithScope_andRowsOfOneWidth(SampleDocument document) {
        List<Node> tables = root(document).all("Table").toList();
        assertThat(tables).hasSize(document.html().split("<table", -1).length - 1);
        for (Node table : tables) {
            assertThat(table.all("TH").toList())
                    .isNotEmpty()
                    .allSatisfy(head -> assertThat(head.attribute("Scope")).isIn("Row", "Column"));
            List<Integer> widths = table.all("TR")
                    .map(row -> row.children().stream()
                            .mapToInt(cell -> cell.span("ColSpan"))
                            .sum())
                    .toList();
            assertThat(widths).as(table.text()).containsOnly(widths.get(0));
            assertThat(table.types()).contains("THead", "TBody");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void captions_keepNumberAndWordsApart(SampleDocument document) {
        assertThat(root(document).all("Caption").toList()).allSatisfy(caption -> {
            assertThat(caption.types()).isIn(List.of("Lbl", "Span"), List.of("Span"));
            assertThat(caption.text()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void lists_consistOfItemsWithBodies(SampleDocument document) {
        assertThat(root(document).all("L").toList())
                .allSatisfy(list -> assertThat(list.types()).isNotEmpty().containsOnly("LI"));
        assertThat(root(document).all("LI").toList())
                .allSatisfy(item -> assertThat(item.types()).isIn(List.of("Lbl", "LBody"), List.of("LBody")));
        assertThat(root(document).all("LBody").toList())
                .allSatisfy(body -> assertThat(body.text()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void contents_leadToWhatTheyName(SampleDocument document) {
        List<Node> entries = root(document).all("TOCI").toList();
        int wanted = CONTENTS.matcher(document.html())
                .results()
                .mapToInt(contents -> contents.group().split("<li", -1).length - 1)
                .sum();
        assertThat(entries).hasSize(isOfficial(document) ? 0 : wanted);
        for (Node entry : entries) {
            assertThat(entry.types()).containsExactly("Reference");
            assertThat(entry.children().get(0).types()).containsExactly("Link");
            assertThat(entry.children().get(0).children().get(0).links()).isNotEmpty();
            assertThat(entry.text()).matches(".+\\d+");
        }
    }

    /** The head of an official document is not the cover that the page has. */
    private static String shown(SampleDocument document) {
        return isOfficial(document)
                ? document.html().substring(document.html().indexOf("class=\"body\""))
                : document.html();
    }

    /** Official documents have no contents on paper. */
    private static boolean isOfficial(SampleDocument document) {
        return document.id().contains("notice");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void notes_areNamed_andTheirMarksLeadToThem(SampleDocument document) {
        List<Node> notes = root(document).all("Note").toList();
        int wanted = NOTES.matcher(document.html())
                .results()
                .mapToInt(list -> list.group().split("<li", -1).length - 1)
                .sum();
        assertThat(notes).hasSize(wanted);
        assertThat(notes).extracting(note -> note.own().getString(COSName.ID)).doesNotHaveDuplicates();
        for (Node note : notes) {
            assertThat(note.own().getString(COSName.ID)).matches("n\\d+");
            assertThat(note.all("Link").toList()).isNotEmpty();
            assertThat(note.types()).startsWith("Lbl");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void links_areDescribed_andLeadSomewhere(SampleDocument document) {
        List<Node> links = root(document).all("Link").toList();
        List<COSDictionary> tied = new ArrayList<>();
        for (Node link : links) {
            assertThat(link.links()).as(link.text()).isNotEmpty();
            assertThat(link.text()).isNotEmpty();
            tied.addAll(link.links());
        }
        assertThat(tied).allSatisfy(annotation -> {
            assertThat(annotation.getString(COSName.CONTENTS)).isNotBlank();
            assertThat(annotation.getInt(COSName.STRUCT_PARENT)).isGreaterThanOrEqualTo(0);
            COSDictionary action = annotation.getCOSDictionary(COSName.A);
            assertThat(action.containsKey(COSName.D) || action.containsKey(COSName.URI))
                    .isTrue();
        });
        assertThat(tied).hasSize(annotations(document)).doesNotHaveDuplicates();
    }

    private static int annotations(SampleDocument document) {
        int number = 0;
        for (var page : FILES.get(document).getPages()) {
            number += page.getCOSObject().getCOSArray(COSName.ANNOTS) == null
                    ? 0
                    : page.getCOSObject().getCOSArray(COSName.ANNOTS).size();
        }
        return number;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void furniture_isNoContent(SampleDocument document) {
        PDDocument pdf = FILES.get(document);
        String title = pdf.getDocumentInformation().getTitle().replaceAll("\\s+", "");
        assertThat(root(document).all("H1").map(Node::text).toList()).containsExactly(title);
        assertThat(root(document).text().split(Pattern.quote(title), -1))
                .as("the title as text")
                .hasSizeLessThan(4);
        assertThat(STRUCTURES.get(document).furniture()).isGreaterThanOrEqualTo(pdf.getNumberOfPages() - 1);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void language_isSaid(SampleDocument document) {
        assertThat(root(document).own().getString(COSName.LANG)).isEqualTo("zh-CN");
        assertThat(FILES.get(document).getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
    }
}
