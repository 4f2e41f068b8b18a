package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.pipeline.Result;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures in documents: set well, or refused where the text names them. */
class ExtremePicturesTest {

    @TempDir
    private Path temp;

    private SmallRepository repository;

    @BeforeEach
    void repository() throws Exception {
        repository = new SmallRepository(temp);
        Files.createDirectories(repository.root().resolve("assets"));
    }

    private void put(String name, byte[] file) throws IOException {
        Files.write(repository.root().resolve("assets").resolve(name), file);
    }

    private void report(String text) throws IOException {
        repository.write("documents/report.md", "---\ntitle: 报告\n---\n# 进展\n\n" + text + "\n");
    }

    private List<PDImage> printed() throws IOException {
        Result result = repository.generate();
        assertThat(result.failed()).as(result.findings().toString()).isFalse();
        List<PDImage> images = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(pdf())) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    if (page.getResources().getXObject(name) instanceof PDImage image) {
                        images.add(image);
                    }
                }
            }
        }
        return images;
    }

    private java.io.File pdf() {
        return repository.site().resolve("documents/report.pdf").toFile();
    }

    private String page() throws IOException {
        return Files.readString(repository.site().resolve("documents/report.html"));
    }

    @Test
    void photograph_isNumberedAndCaptioned_withNoMorePixelsThanThePressShows() throws Exception {
        put("photo.jpg", TestPictures.file("jpeg", 3600, 2400));
        report("见{{ref: 校舍}}。\n\n![新落成的校舍](assets/photo.jpg \"新校舍\"){#校舍}");
        List<PDImage> images = printed();
        assertThat(images).hasSize(1);
        // 444 points at 300 pixels to the inch
        assertThat(images.get(0).getWidth()).isEqualTo(1850);
        assertThat(images.get(0).getHeight()).isEqualTo(1233);
        assertThat(PrintedGlyphs.of(pdf().toPath()).text(3)).contains("见图1-1。", "图1-1新校舍");
        assertThat(page())
                .contains("alt=\"新落成的校舍\"", "width=\"1600\" height=\"1067\"", "<span class=\"label\">图1-1</span>新校舍");
        String address = page().replaceAll("(?s).*src=\"\\.\\./(pictures/[0-9a-f]{16}\\.jpg)\".*", "$1");
        BufferedImage shown = ImageIO.read(repository.site().resolve(address).toFile());
        assertThat(shown.getWidth()).isEqualTo(1600);
        try (PDDocument pdf = Loader.loadPDF(pdf())) {
            assertThat(types(pdf.getDocumentCatalog().getStructureTreeRoot())).contains("Figure");
        }
    }

    private static List<String> types(PDStructureNode node) {
        List<String> types = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                types.addAll(types(element));
            }
        }
        return types;
    }

    @Test
    void smallPicture_isNotBlownUp_andTransparencyStays() throws Exception {
        put("small.png", TestPictures.transparent(300, 150));
        report("![渐变](../assets/small.png)");
        List<PDImage> images = printed();
        assertThat(images.get(0).getWidth()).isEqualTo(300);
        assertThat(page()).contains("width=\"300\" height=\"150\"").doesNotContain("<figcaption>");
        try (PDDocument pdf = Loader.loadPDF(pdf())) {
            BufferedImage drawn = new PDFRenderer(pdf).renderImageWithDPI(2, 150);
            int[] columns = green(drawn);
            // two inches wide, at 150 pixels to the inch; the left end is too pale to be seen
            assertThat(columns[1] - columns[0]).isBetween(260, 302);
        }
    }

    /** The first and last column of a page with something greenish. */
    private static int[] green(BufferedImage page) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (int x = 0; x < page.getWidth(); x++) {
            for (int y = 0; y < page.getHeight(); y++) {
                int pixel = page.getRGB(x, y);
                if ((pixel >> 8 & 0xFF) > (pixel >> 16 & 0xFF) + 20) {
                    first = Math.min(first, x);
                    last = Math.max(last, x);
                }
            }
        }
        return new int[] {first, last};
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "3, 1, 1", "6, 1, 0", "8, 0, 1"})
    void turnedCamera_isHeldUpright(int orientation, int redColumn, int redRow) throws Exception {
        put("turned.jpg", TestPictures.turned(TestPictures.file("jpeg", 400, 200), orientation));
        report("![一面旗](assets/turned.jpg)");
        printed();
        boolean aside = orientation >= 5;
        assertThat(page()).contains(aside ? "width=\"200\" height=\"400\"" : "width=\"400\" height=\"200\"");
        try (Stream<Path> files = Files.list(repository.site().resolve("pictures"))) {
            BufferedImage shown = ImageIO.read(files.findFirst().orElseThrow().toFile());
            int x = shown.getWidth() / 4 + redColumn * shown.getWidth() / 2;
            int y = shown.getHeight() / 4 + redRow * shown.getHeight() / 2;
            assertThat(shown.getRGB(x, y) >> 16 & 0xFF).isGreaterThan(200);
            assertThat(shown.getRGB(shown.getWidth() - x, shown.getHeight() - y) & 0xFF)
                    .isGreaterThan(200);
        }
    }

    @Test
    void sameInput_givesSameBytes() throws Exception {
        put("photo.jpg", TestPictures.file("jpeg", 2400, 1600));
        put("small.png", TestPictures.transparent(300, 150));
        report("![一](assets/photo.jpg)\n\n![二](assets/small.png)");
        printed();
        byte[] first = Files.readAllBytes(pdf().toPath());
        Files.delete(pdf().toPath());
        printed();
        assertThat(Files.readAllBytes(pdf().toPath())).isEqualTo(first);
    }

    @Test
    void flawedPicture_isRefused_whereTheTextNamesIt() throws Exception {
        byte[] jpeg = TestPictures.file("jpeg", 300, 200);
        byte[] png = TestPictures.file("png", 300, 200);
        put("half.jpg", TestPictures.half(jpeg));
        put("half.png", TestPictures.half(png));
        png[png.length - 30] ^= 1;
        put("bad.png", png);
        put("bomb.png", TestPictures.bomb());
        put("cmyk.jpg", TestPictures.forPresses());
        report("""
                ![一](assets/half.jpg)

                ![一](assets/half.png)

                ![一](assets/bad.png)

                ![一](assets/bomb.png)

                ![一](assets/cmyk.jpg)""");
        repository.refused(Code.PICTURE_FLAWED);
        assertThat(told(Code.PICTURE_FLAWED))
                .containsExactly(
                        "6:1 [assets/half.jpg, truncated, ]",
                        "8:1 [assets/half.png, truncated, ]",
                        "10:1 [assets/bad.png, corrupt, ]",
                        "12:1 [assets/bomb.png, pixels, 10000 × 10000]",
                        "14:1 [assets/cmyk.jpg, colours, ]");
    }

    private List<String> told(Code code) {
        return repository.generate().findings().stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> finding.place().line() + ":" + finding.place().column() + " " + finding.arguments())
                .toList();
    }

    @Test
    void pictureThatIsNotThere_isNamed_withTheNearest() throws Exception {
        put("校舍.jpg", TestPictures.file("jpeg", 30, 20));
        report("见下图：\n\n![一](assets/校含.jpg)");
        Finding finding = repository.refused(Code.PICTURE_MISSING);
        assertThat(finding.place().toString()).isEqualTo("documents/report.md:8:1");
        assertThat(finding.arguments()).containsExactly("assets/校含.jpg", "assets/校舍.jpg");
    }

    private static final String BAD_ADDRESSES = """
            ![一](https://example.org/a.png)

            ![一](//example.org/a.png)

            ![一](file:///etc/a.png)

            ![一](/assets/a.png)

            ![一](../../a.png)

            ![一](assets/../../../a.png)

            ![一](data:image/png;base64,AAAA)

            ![一](documents/a.png)

            ![一](assets/a.svg)

            ![{{built}}](assets/a.png)

            文中![一](assets/a.png)不行""";

    @Test
    void addressesThatCannotBe_areRefused() throws Exception {
        put("a.png", TestPictures.file("png", 30, 20));
        report(BAD_ADDRESSES);
        repository.refused(Code.PICTURE_ADDRESS);
        assertThat(repository.generate().findings())
                .filteredOn(finding -> finding.code() == Code.PICTURE_ADDRESS)
                .extracting(finding ->
                        finding.place().line() + " " + finding.arguments().get(1))
                .containsExactly(
                        "6 outside",
                        "8 outside",
                        "10 outside",
                        "12 outside",
                        "14 outside",
                        "16 outside",
                        "18 outside",
                        "20 folder",
                        "22 kind",
                        "24 binding",
                        "26 alone");
    }

    @Test
    void pictureWithoutDescription_isRefused() throws Exception {
        put("a.png", TestPictures.file("png", 30, 20));
        report("![](assets/a.png)");
        assertThat(repository.refused(Code.PICTURE_WITHOUT_WORDS).place().toString())
                .isEqualTo("documents/report.md:6:1");
    }
}
