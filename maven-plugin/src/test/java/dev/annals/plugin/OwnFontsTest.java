package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import dev.annals.core.pipeline.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports in faces of the repository's own; the bundled Song plays the part of the user's file. */
class OwnFontsTest {

    @TempDir
    Path temp;

    private SmallRepository repository;

    @BeforeEach
    void write() throws IOException {
        repository = new SmallRepository(temp);
    }

    private void settings(String print) throws IOException {
        repository.write("annals.yml", SmallRepository.SETTINGS + "print: " + print + "\n");
    }

    private void font(String path) throws IOException {
        Path file = repository.write(path, "");
        Files.write(file, BundledFonts.read().get(0).file().get());
    }

    private Set<String> fontsOfTheReport() throws IOException {
        Set<String> fonts = new TreeSet<>();
        try (PDDocument document =
                Loader.loadPDF(repository.site().resolve("documents/report.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("全年新建学校 12 所");
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    String font = page.getResources().getFont(name).getName();
                    fonts.add(font.substring(font.indexOf('+') + 1));
                }
            }
        }
        return fonts;
    }

    @Test
    void report_isPrintedInTheFileOfTheRepository_andTheSiteStaysAsItIs() throws IOException {
        assertThat(repository.generate().findings()).isEmpty();
        assertThat(fontsOfTheReport()).anyMatch(name -> name.contains("Hei"));
        String page = Files.readString(repository.site().resolve("index.html"));
        font("fonts/mine.TTF");
        repository.write("fonts/OFL.txt", "licence");
        settings("{faces: {hei: fonts/mine.TTF, song: fonts/mine.TTF}, strict: true}");
        assertThat(repository.generate().findings()).isEmpty();
        assertThat(fontsOfTheReport()).containsExactly("AnnalsSong-Regular");
        assertThat(Files.readString(repository.site().resolve("index.html"))).isEqualTo(page);
        assertThat(repository.site().resolve("fonts")).doesNotExist();
    }

    @Test
    void bytes_areTheSame_whenPrintedAgain() throws IOException {
        font("fonts/mine.ttf");
        settings("{faces: {song: fonts/mine.ttf}}");
        repository.generate();
        byte[] first = Files.readAllBytes(repository.site().resolve("documents/report.pdf"));
        repository.generate(temp.resolve("again/site"));
        assertThat(Files.readAllBytes(temp.resolve("again/site/documents/report.pdf")))
                .isEqualTo(first);
    }

    @Test
    void absentFace_isNoted_orRefused_atItsPlace() throws IOException {
        settings("{faces: {song: [fonts/none.ttf]}}");
        Result result = repository.generate();
        assertThat(result.failed()).isFalse();
        assertThat(result.findings()).extracting(Finding::code).containsExactly(Code.FONT_ABSENT);
        assertThat(result.findings().get(0).place()).isEqualTo(new Place("annals.yml", 4, 24));
        settings("{faces: {song: [fonts/none.ttf]}, strict: true}");
        assertThat(repository.refused(Code.FONT_REQUIRED).place()).isEqualTo(new Place("annals.yml", 4, 24));
    }

    @Test
    void brokenFile_isRefused_whileTheRestIsChecked() throws IOException {
        repository.write("fonts/broken.otf", "OTTO and so on and so on");
        settings("{faces: {song: fonts/broken.otf, kai: ../kai.ttf}}");
        repository.refused(Code.FONT_UNREADABLE);
        repository.refused(Code.FACE_MALFORMED);
    }

    @Test
    void linkOutOfTheRepository_isNotFollowed() throws IOException {
        Path outside = temp.resolve("outside.ttf");
        Files.write(outside, BundledFonts.read().get(0).file().get());
        Files.createDirectories(repository.root().resolve("fonts"));
        Files.createSymbolicLink(repository.root().resolve("fonts/link.ttf"), outside);
        settings("{faces: {song: fonts/link.ttf}}");
        repository.refused(Code.FILE_OUTSIDE);
        settings("{faces: {song: fonts/link.ttf}}\nignore: [fonts/link.ttf]");
        assertThat(repository.generate().findings()).extracting(Finding::code).containsExactly(Code.FONT_ABSENT);
    }
}
