package dev.annals.core.print.font.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.print.font.CutFont;
import dev.annals.core.print.font.DrawnFace;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.setting.FaceWish;
import dev.annals.core.setting.FaceWishes;
import dev.annals.core.setting.FontClass;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnFacesTest {

    private static final CutFont FONT = CutFont.of("FangSong_GB2312", "一二");
    private static final Place STRICT = new Place("annals.yml", 9, 11);

    @TempDir
    Path installed;

    private final Map<String, byte[]> repository = new HashMap<>();
    private final Findings findings = new Findings();

    private static FaceWish wish(String asked) {
        return new FaceWish(FontClass.FANG, 400, asked, place(asked));
    }

    private static Place place(String asked) {
        return new Place("annals.yml", 3, asked.length());
    }

    private FaceSet find(FaceWishes wishes) {
        OwnFaces search = new OwnFaces(
                path -> Optional.ofNullable(repository.get(path)), new InstalledFonts(List.of(installed)), findings);
        return search.over(DrawnFace.set("一"), wishes);
    }

    private FaceSet find(String... asked) {
        return find(
                new FaceWishes(List.of(asked).stream().map(OwnFacesTest::wish).toList(), Set.of(), Optional.empty()));
    }

    private static String first(FaceSet faces) {
        return faces.chain(FontClass.FANG, 400).first().name();
    }

    @Test
    void fontFile_isAskedFirst_andOnlyForItsClass() {
        repository.put("fonts/a.ttf", FONT.file());
        FaceSet faces = find("fonts/a.ttf");
        assertThat(first(faces)).isEqualTo("FangSong_GB2312");
        assertThat(faces.chain(FontClass.FANG, 400).isSubstitute()).isFalse();
        assertThat(faces.chain(FontClass.SONG, 400).first().name()).isEqualTo("Drawn");
        assertThat(faces.covers('二')).isTrue();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void chain_isAskedInTheOrderOfTheList() {
        repository.put("fonts/a.ttf", CutFont.of("First", "一").file());
        repository.put("fonts/b.otf", CutFont.cubic("Second", "一二").file());
        FaceSet faces = find("fonts/a.ttf", "fonts/b.otf");
        assertThat(faces.chain(FontClass.FANG, 400).faceFor('一').name()).isEqualTo("First");
        assertThat(faces.chain(FontClass.FANG, 400).faceFor('二').name()).isEqualTo("Second");
        assertThat(faces.chain(FontClass.FANG, 400).faceFor('二').weight()).isEqualTo(400);
    }

    @Test
    void absentFace_isANoteWithItsName_andTheNextStandsIn() {
        repository.put("fonts/b.ttf", FONT.named("Other").file());
        assertThat(first(find("仿宋_GB2312", "fonts/b.ttf", "fonts/c.ttf"))).isEqualTo("Other");
        assertThat(findings.sorted())
                .containsExactlyInAnyOrder(
                        Finding.of(Code.FONT_ABSENT, place("仿宋_GB2312"), "仿宋_GB2312", "Other"),
                        Finding.of(Code.FONT_ABSENT, place("fonts/c.ttf"), "fonts/c.ttf", "Other"));
        assertThat(findings.hasErrors()).isFalse();
    }

    @Test
    void absentFace_isAnError_whenNothingMayStandIn() {
        find(new FaceWishes(List.of(wish("仿宋_GB2312")), Set.of(), Optional.of(STRICT)));
        assertThat(findings.sorted()).containsExactly(Finding.of(Code.FONT_REQUIRED, place("仿宋_GB2312"), "仿宋_GB2312"));
        assertThat(findings.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2, restricted", "256, whole", "512, bitmaps"})
    void face_isRefused_whenItsMakerForbidsEmbedding(int bits, String obstacle) {
        repository.put("fonts/a.ttf", FONT.embedding(bits).file());
        assertThat(first(find("fonts/a.ttf"))).isEqualTo("Drawn");
        assertThat(findings.sorted())
                .containsExactly(Finding.of(Code.FONT_LICENCE, place("fonts/a.ttf"), "FangSong_GB2312", obstacle));
    }

    @ParameterizedTest
    @CsvSource({"fonts/a.ttc#2, Second", "fonts/a.ttc#second, Second", "fonts/a.ttc, First"})
    void face_isTakenFromACollection_byNumberOrName(String asked, String name) {
        repository.put("fonts/a.ttc", CutFont.collection(CutFont.of("First", "一"), CutFont.of("Second", "一二")));
        FaceSet faces = find(asked);
        assertThat(first(faces)).isEqualTo(name);
        assertThat(faces.covers('二')).isEqualTo(name.equals("Second"));
    }

    @Test
    void collection_isToldWithItsFaces_whenItHasNoSuch() {
        repository.put("fonts/a.ttc", CutFont.collection(FONT.named("First"), FONT.named("Second")));
        find("fonts/a.ttc#Third");
        assertThat(findings.sorted())
                .containsExactly(
                        Finding.of(Code.FACE_NOT_IN_COLLECTION, place("fonts/a.ttc#Third"), "Third", "First, Second"));
    }

    @Test
    void file_isRefused_whenItIsBrokenOrNoFontOrOfTheWrongWeight() {
        byte[] cut = new byte[600];
        System.arraycopy(FONT.file(), 0, cut, 0, 600);
        repository.put("fonts/cut.ttf", cut);
        repository.put("fonts/page.ttf", "<!DOCTYPE html><html></html>".getBytes(StandardCharsets.UTF_8));
        repository.put("fonts/thin.ttf", FONT.variable(100).file());
        assertThat(first(find("fonts/cut.ttf", "fonts/page.ttf", "fonts/thin.ttf")))
                .isEqualTo("Drawn");
        assertThat(findings.sorted())
                .containsExactlyInAnyOrder(
                        Finding.of(Code.FONT_UNREADABLE, place("fonts/cut.ttf"), "fonts/cut.ttf", "broken"),
                        Finding.of(Code.FONT_UNREADABLE, place("fonts/page.ttf"), "fonts/page.ttf", "format"),
                        Finding.of(Code.FONT_UNREADABLE, place("fonts/thin.ttf"), "fonts/thin.ttf", "variable"));
    }

    @Test
    void installedFace_isFoundByItsChineseName_whichIsNoted() throws IOException {
        Files.write(
                installed.resolve("simfang.ttf"),
                FONT.alsoNamed("FangSong", "仿宋").file());
        Files.writeString(installed.resolve("broken.ttf"), "broken");
        assertThat(first(find("仿宋"))).isEqualTo("FangSong");
        assertThat(findings.sorted())
                .containsExactly(Finding.of(Code.FONT_OF_THIS_MACHINE, place("仿宋"), "仿宋", "simfang.ttf"));
    }

    @Test
    void installedFamily_givesItsFaceNearestToTheWeight() throws IOException {
        Path folder = Files.createDirectories(installed.resolve("cjk"));
        Files.write(
                folder.resolve("a.ttf"),
                FONT.inFamily("Song", "Song-Black").weight(900).file());
        CutFont light = FONT.inFamily("Song", "Song-Light").weight(200);
        CutFont book = FONT.inFamily("Song", "Song-Book").weight(450);
        Files.write(folder.resolve("b.ttc"), CutFont.collection(light, book));
        InstalledFonts fonts = new InstalledFonts(List.of(installed));
        assertThat(fonts.find("song", 400)).contains(new InstalledFonts.Located(folder.resolve("b.ttc"), 1));
        assertThat(fonts.find("song", 700)).contains(new InstalledFonts.Located(folder.resolve("a.ttf"), 0));
        assertThat(fonts.find("Song-Light", 700)).contains(new InstalledFonts.Located(folder.resolve("b.ttc"), 0));
        assertThat(fonts.find("Hei", 400)).isEmpty();
    }
}
