package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.print.font.CutFont;
import dev.annals.core.print.font.DrawnFace;
import dev.annals.core.print.font.FaceData;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.print.font.own.InstalledFonts;
import dev.annals.core.print.font.own.OwnFaces;
import dev.annals.core.print.page.picture.Canvas;
import dev.annals.core.setting.FaceWish;
import dev.annals.core.setting.FaceWishes;
import dev.annals.core.setting.FontClass;
import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Faces of the repository's own, read back from what is printed with them. */
class OwnFacesOnPaperTest {

    private static final Place ORIGIN = new Place("documents/a.md", 3, 1);
    private static final Place WISH = new Place("annals.yml", 7, 5);
    private static final Place STRICT = new Place("annals.yml", 9, 11);

    private static final FaceSet BUNDLED = FaceSet.of(List.of(
            new FaceData(
                    FontClass.SONG,
                    400,
                    "Song",
                    CutFont.of("Bundled-Song", "一二三四五 0").file()),
            new FaceData(
                    FontClass.HEI,
                    400,
                    "Hei",
                    CutFont.of("Bundled-Hei", "一二三四五六 0✕").file())));

    private static final Map<String, byte[]> FILES = Map.of(
            "fonts/fang.otf",
            CutFont.cubic("Own-Fang", "一二").file(),
            "fonts/kai.ttf",
            CutFont.of("Own-Kai", "一二三").file(),
            "fonts/hei.ttf",
            CutFont.of("Own-Hei", "一二").file(),
            "fonts/latin.ttf",
            CutFont.of("Own-Latin", "abc12“”").file(),
            "fonts/marks.otf",
            CutFont.cubic("Own-Marks", "一二ab“”").file(),
            "fonts/bold.ttf",
            CutFont.of("Own-Bold", "一").file());

    private static final FaceWish FANG = new FaceWish(FontClass.FANG, 400, "fonts/fang.otf", WISH);
    private static final FaceWish KAI = new FaceWish(FontClass.KAI, 400, "fonts/kai.ttf", WISH);
    private static final FaceWish HEI = new FaceWish(FontClass.HEI, 400, "fonts/hei.ttf", WISH);

    private static FaceWishes wishes(FaceWish... faces) {
        return new FaceWishes(List.of(faces), Set.of(), Optional.empty());
    }

    private static FaceSet faces(FaceWishes wishes) {
        Findings findings = new Findings();
        FaceSet faces = new OwnFaces(
                        path -> Optional.ofNullable(FILES.get(path)), new InstalledFonts(List.of()), findings)
                .over(BUNDLED, wishes);
        assertThat(findings.sorted()).isEmpty();
        return faces;
    }

    private static Printed print(String body, FaceWishes wishes, Map<String, Drawing> drawings) {
        DocumentMetadata metadata =
                new DocumentMetadata("一", "二", "三", List.of("四"), "zh-CN", Instant.parse("2018-02-01T00:00:00Z"));
        String html = "<html><head><title>一</title></head><body>" + body + "</body></html>";
        String css = "@page { size: A4; margin: 30mm } .fang { font-family: fang } .kai { font-family: kai }"
                + " .bold { font-weight: 700 } .hei { font-family: hei }";
        return new Printer(faces(wishes)).print(new PrintJob(html, css, metadata, drawings, ORIGIN));
    }

    private static Printed print(String body, FaceWishes wishes) {
        return print(body, wishes, Map.of());
    }

    /** What is shown, run by run: FONT:TEXT, with a star where the glyphs are stroked as well. */
    private static List<String> runs(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return ShownRuns.of(document.getPage(0));
        }
    }

    @Test
    void eachClass_isSetInItsOwnFace_andWhatItLacksInTheNext() throws IOException {
        Printed printed = print("<p class=\"fang\">一三二</p><p class=\"kai\">三四</p><p>五六</p>", wishes(FANG, KAI));
        assertThat(runs(printed.pdf()))
                .containsExactly(
                        "Own-Fang:一",
                        "Bundled-Song:三",
                        "Own-Fang:二",
                        "Own-Kai:三",
                        "Bundled-Song:四",
                        "Bundled-Song:五",
                        "Bundled-Hei:六");
        assertThat(printed.findings())
                .containsExactly(
                        Finding.of(Code.CHARACTERS_STAND_IN, ORIGIN, "Own-Fang", "三", "Song"),
                        Finding.of(Code.CHARACTERS_STAND_IN, ORIGIN, "Own-Kai", "四", "Song"));
    }

    @Test
    void ownFaces_areEmbeddedAsSubsets_andTheirTextCanBeTakenOut() throws IOException {
        byte[] pdf = print("<p class=\"fang\">二一</p><p class=\"kai\">一三</p>", wishes(FANG, KAI))
                .pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(EmbeddedFaces.of(document.getPage(0)))
                    .containsOnlyKeys("Own-Fang", "Own-Kai")
                    .allSatisfy((name, face) -> {
                        assertThat(face.subset()).as(name).isTrue();
                        // The box of a missing glyph, a character for each, and nothing else.
                        assertThat(face.inked()).as(name).isEqualTo(3);
                    });
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo("二一\n一三");
        }
    }

    @Test
    void cubicOutlines_keepTheirShape() throws IOException {
        byte[] pdf = print("<p class=\"fang\">一</p>", wishes(FANG)).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var bounds = EmbeddedFaces.of(document.getPage(0)).get("Own-Fang").bounds('一');
            assertThat(bounds.getMinX()).isBetween(99.0, 101.0);
            assertThat(bounds.getMaxX()).isBetween(899.0, 901.0);
            assertThat(bounds.getMinY()).isBetween(-1.0, 1.0);
            assertThat(bounds.getMaxY()).isBetween(699.0, 701.0);
        }
    }

    @Test
    void bold_isStroked_onlyWhereItIsAskedFor() throws IOException {
        String body = "<p class=\"fang bold\">一</p><p class=\"kai bold\">二</p><p class=\"kai\">三</p>";
        FaceWishes wishes = new FaceWishes(List.of(FANG, KAI), Set.of(FontClass.KAI), Optional.empty());
        assertThat(runs(print(body, wishes).pdf())).containsExactly("Own-Fang:一", "Own-Kai:二*", "Own-Kai:三");
    }

    @Test
    void bold_isSetInTheBoldFace_whenThereIsOne() throws IOException {
        FaceWish bold = new FaceWish(FontClass.KAI, 700, "fonts/bold.ttf", WISH);
        FaceWishes wishes = new FaceWishes(List.of(KAI, bold), Set.of(FontClass.KAI), Optional.empty());
        Printed printed = print("<p class=\"kai bold\">一</p><p class=\"kai\">一</p>", wishes);
        assertThat(runs(printed.pdf())).containsExactly("Own-Bold:一", "Own-Kai:一");
    }

    @Test
    void standIns_areErrors_whenNothingMayStandIn() {
        FaceWishes strict = new FaceWishes(List.of(KAI), Set.of(), Optional.of(STRICT));
        Printed printed = print("<p class=\"kai\">一四</p><p class=\"fang\">一</p>", strict);
        assertThat(printed.pdf()).isEmpty();
        assertThat(printed.findings())
                .containsExactly(
                        Finding.of(Code.FONT_REQUIRED, STRICT, "fang"),
                        Finding.of(Code.CHARACTERS_REQUIRED, ORIGIN, "Own-Kai", "四", "Song"));
    }

    @Test
    void nothingIsTold_whenEverythingIsInItsOwnFace() {
        FaceWishes strict = new FaceWishes(List.of(KAI), Set.of(), Optional.of(STRICT));
        assertThat(print("<p class=\"kai\">一 二✕</p><p>四</p>", strict).findings())
                .isEmpty();
    }

    @Test
    void character_isMissing_onlyWhenNoFaceHasIt() {
        assertThat(print("<p>七</p>", wishes(KAI)).findings())
                .containsExactly(Finding.of(Code.GLYPH_MISSING, ORIGIN, "七", "U+4E03"));
    }

    @Test
    void bytes_areTheSame_whateverWasPrintedBefore() {
        Printer printer = new Printer(faces(wishes(FANG, KAI)));
        DocumentMetadata metadata =
                new DocumentMetadata("一", "二", "三", List.of("四"), "zh-CN", Instant.parse("2018-02-01T00:00:00Z"));
        String css = "p { font-family: fang } .kai { font-family: kai }";
        PrintJob first = new PrintJob("<html><body><p>一</p></body></html>", css, metadata, Map.of(), ORIGIN);
        PrintJob second =
                new PrintJob("<html><body><p class=\"kai\">三二</p></body></html>", css, metadata, Map.of(), ORIGIN);
        byte[] alone = printer.print(first).pdf();
        printer.print(second);
        assertThat(printer.print(first).pdf()).isEqualTo(alone);
    }

    /** A drawing with one line of text, in the face that charts are measured with. */
    private record Line(String text, Font font) implements Drawing {

        @Override
        public void draw(Canvas canvas, double width, double height) {
            canvas.write(text, font.deriveFont(10f), Color.BLACK, 10, 20);
            canvas.write(text, font.deriveFont(10f), Color.BLACK, 10, 40);
        }

        @Override
        public double height(double width) {
            return 60;
        }

        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    @Test
    void drawing_isSetInTheSameFaces_characterByCharacter() throws IOException {
        Font hei = faces(wishes(HEI)).awt(FontClass.HEI, 400);
        Printed printed = print(
                "<p class=\"hei\"><img src=\"drawing:f\" alt=\"一\" style=\"display: block; width: 200pt\"/></p>",
                wishes(HEI),
                Map.of("f", new Line("一六二", hei)));
        assertThat(runs(printed.pdf()))
                .containsSequence("Own-Hei:一", "Bundled-Hei:六", "Own-Hei:二")
                .hasSize(6);
        assertThat(printed.findings())
                .containsExactly(Finding.of(Code.CHARACTERS_STAND_IN, ORIGIN, "Own-Hei", "六", "Hei"));
    }

    @Test
    void latinFace_givesLettersAndNumbers_whenItIsNamedFirst() throws IOException {
        FaceWish latin = new FaceWish(FontClass.SONG, 400, "fonts/latin.ttf", WISH);
        FaceWish chinese = new FaceWish(FontClass.SONG, 400, "fonts/marks.otf", WISH);
        Printed printed = print("<p>二“二”二二</p><p>a“b”a12三</p>", wishes(latin, chinese));
        assertThat(runs(printed.pdf())).containsExactly("Own-Marks:二“二”二二", "Own-Latin:a“b”a12", "Bundled-Song:三");
        assertThat(printed.findings())
                .containsExactly(Finding.of(Code.CHARACTERS_STAND_IN, ORIGIN, "Own-Latin, Own-Marks", "三", "Song"));
    }

    @Test
    void font_isEmbeddedOnce_whenSeveralClassesAskForIt() throws IOException {
        FaceWish again = new FaceWish(FontClass.FANG, 400, "fonts/kai.ttf", WISH);
        byte[] pdf = print("<p class=\"fang\">一二</p><p class=\"kai\">三</p>", wishes(again, KAI))
                .pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getResources().getFontNames()).hasSize(1);
        }
        assertThat(runs(pdf)).containsExactly("Own-Kai:一二", "Own-Kai:三");
    }

    @Test
    void drawnFace_isUntouched_whenNothingIsAskedFor() {
        FaceSet plain = DrawnFace.set("一");
        assertThat(plain.castFor(() -> "一")).isSameAs(plain);
    }
}
