package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is copied out of a PDF, or searched in it, is what was written, however its lines were set. */
class PdfTextIT {

    private static final Pattern PARAGRAPH =
            Pattern.compile("<(p|li|h[2-5])(?: id=\"[^\"]*\"| class=\"alone\")*>(?!<p>)(.*?)</\\1>", Pattern.DOTALL);

    /** In columns or at the feet of pages, the order of lines on paper is not that of the text. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("<(table|ol class=\"notes\"|nav)[ >].*?</(table|ol|nav)>", Pattern.DOTALL);

    static List<SampleDocument> documents() throws IOException {
        return SampleDocument.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyParagraph_isCopiedAsItWasWritten(SampleDocument document) throws IOException {
        String printed = runningText(document);
        int at = 0;
        int found = 0;
        String html = ELSEWHERE.matcher(document.html()).replaceAll("");
        for (MatchResult paragraph : PARAGRAPH.matcher(html).results().toList()) {
            String words = SampleDocument.plain(paragraph.group(2));
            int next = printed.indexOf(words, at);
            assertThat(next).as(words).isGreaterThanOrEqualTo(0);
            at = next + words.length();
            found++;
        }
        assertThat(found).isGreaterThan(0);
    }

    /** The text of all pages without heads, feet and charts, which stand in forms of their own, and without spaces. */
    private static String runningText(SampleDocument document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(document.pdf().toFile())) {
            String head = pdf.getDocumentInformation().getTitle();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                public void showForm(PDFormXObject form) {}
            };
            return stripper.getText(pdf)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.equals(head) && !line.matches("[0-9ivx]+|— [0-9]+ —"))
                    .collect(Collectors.joining())
                    .replaceAll("\\s+", "");
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFace_isEmbeddedAndSubset(SampleDocument document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(document.pdf().toFile())) {
            Set<String> names = new LinkedHashSet<>();
            for (PDPage page : pdf.getPages()) {
                collect(page.getResources(), names);
            }
            assertThat(names).isNotEmpty().allMatch(name -> name.matches("[A-Z]{6}\\+Annals.*"));
        }
    }

    private static void collect(PDResources resources, Set<String> names) throws IOException {
        for (COSName key : resources.getFontNames()) {
            PDFont font = resources.getFont(key);
            assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            names.add(font.getName());
        }
        for (COSName key : resources.getXObjectNames()) {
            assertThat(resources.getXObject(key)).as("charts are vector").isInstanceOf(PDFormXObject.class);
            if (resources.getXObject(key) instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), names);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void poppler_readsNoOtherCharacters_whereItIsInstalled(SampleDocument document) throws Exception {
        Path tool = Path.of("/usr/bin/pdftotext");
        Assumptions.assumeTrue(Files.exists(tool), "no pdftotext");
        Process process = new ProcessBuilder(tool.toString(), document.pdf().toString(), "-")
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        try (PDDocument pdf = Loader.loadPDF(document.pdf().toFile())) {
            assertThat(characters(text)).isEqualTo(characters(new PDFTextStripper().getText(pdf)));
        }
    }

    private static Set<Integer> characters(String text) {
        return text.codePoints()
                .filter(one -> !Character.isWhitespace(one) && !Character.isSpaceChar(one))
                .boxed()
                .collect(Collectors.toSet());
    }
}
