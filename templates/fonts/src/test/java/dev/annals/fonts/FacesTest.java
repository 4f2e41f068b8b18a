package dev.annals.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.setting.FontClass;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FacesTest {

    @ParameterizedTest
    @EnumSource(
            value = FontClass.class,
            names = {"SONG", "HEI"})
    void everyStandardCharacter_hasAGlyph_whenTheFullFaceIsBehind(FontClass fontClass) {
        var chain = SampleReport.FACES.chain(fontClass, 400);
        assertThat(Repertoire.all().stream()
                        .filter(FacesTest::isHan)
                        .filter(codePoint -> chain.faces().stream()
                                .filter(face -> face.fontClass() == fontClass)
                                .noneMatch(face -> face.covers(codePoint)))
                        .toList())
                .isEmpty();
    }

    private static boolean isHan(int codePoint) {
        boolean compatibility = codePoint >= 0xF900 && codePoint < 0xFB00;
        return codePoint >= 0x3400 && Character.isIdeographic(codePoint) && !compatibility;
    }

    @Test
    void marksOfReports_haveGlyphs_whenOnlyTheFrontFacesAreAsked() {
        for (int weight : new int[] {400, 500}) {
            var front = SampleReport.FACES.chain(FontClass.HEI, weight).first();
            assertThat("✓◐✕–≥≤—…·℃‰→①⑩〔〕“”‘’％"
                            .codePoints()
                            .filter(codePoint -> !front.covers(codePoint))
                            .toArray())
                    .isEmpty();
        }
    }

    @Test
    void frequentWordsNamesAndPlaces_haveGlyphs_whenOnlyTheFrontFacesAreAsked() {
        for (FontClass fontClass : new FontClass[] {FontClass.SONG, FontClass.HEI}) {
            var front = SampleReport.FACES.chain(fontClass, 400).first();
            assertThat("勠力同心，鄠邑区、硚口区，喆堃珺祎"
                            .codePoints()
                            .filter(codePoint -> !front.covers(codePoint))
                            .toArray())
                    .isEmpty();
        }
    }

    @Test
    void rareCharacter_isCovered_whenItIsInTheTableOfStandardCharacters() {
        assertThat("䶮㛃㙦𬭊𬮱𬉼"
                        .codePoints()
                        .filter(codePoint -> !SampleReport.FACES.covers(codePoint))
                        .toArray())
                .isEmpty();
    }

    @Test
    void dash_fillsItsSquare_whenTwoMakeOneStroke() {
        int[] box = SampleReport.FACES.chain(FontClass.SONG, 400).base().getCharBBox('—');
        assertThat(box[0]).isZero();
        assertThat(box[2]).isEqualTo(1000);
    }

    @Test
    void report_isPrinted_whenNoFontIsInstalled(@TempDir Path folder) throws Exception {
        Path configuration = Files.writeString(
                folder.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><fontconfig><dir>" + folder + "/none</dir><cachedir>" + folder
                        + "/cache</cachedir></fontconfig>");
        Path pdf = folder.resolve("report.pdf");
        ProcessBuilder child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Duser.home=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        BareMachine.class.getName(),
                        pdf.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(folder.toFile(), "said.txt"));
        child.environment().put("FONTCONFIG_FILE", configuration.toString());
        Process process = child.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(folder.resolve("said.txt"), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(Files.readAllBytes(pdf)).isEqualTo(SampleReport.print().pdf());
    }
}
