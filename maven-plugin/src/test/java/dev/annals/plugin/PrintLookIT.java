package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pages of each profile beside small pictures of how they are meant to look. They are drawn in Java from the faces
 * inside of the file, so that nothing has to be installed and the comparison never is skipped.
 *
 * <p>Pages that are meant to look otherwise: run with {@code -Dannals.look.keep=true} and look at the new pictures.
 */
class PrintLookIT {

    private static final Path KEPT = Path.of("src/test/resources/look/print");

    /** Points of a page that may differ: other releases of Java smooth emboldened letters otherwise. A rule is a hundred. */
    private static final int FEW = 40;

    /** A corner of a rectangle is two numbers and an operator; three follow the first. */
    private static final int CORNERS = 10;

    private static final String REPORT = "2017-annual";

    @ParameterizedTest
    @CsvSource({
        "report, 2017-annual",
        "formal, 2019-changsha-notice-example",
        "booklet, 2013-jinshan-meeting",
        "slides, 2017-slides-example",
    })
    void pages_lookAsTheyAreMeantTo(String profile, String document) throws IOException {
        try (PDDocument pdf = open(document)) {
            PageSheet seen = PageSheet.of(pdf);
            if (Boolean.getBoolean("annals.look.keep")) {
                Files.createDirectories(KEPT);
                ImageIO.write(
                        seen.sheet(), "png", KEPT.resolve(profile + ".png").toFile());
                return;
            }
            BufferedImage picture = picture(profile);
            assertThat(seen.sheet().getWidth() + " × " + seen.sheet().getHeight())
                    .isEqualTo(picture.getWidth() + " × " + picture.getHeight());
            List<Integer> wrong = wrong(seen, PageSheet.kept(picture, seen));
            if (!wrong.isEmpty()) {
                File now = Files.createDirectories(Path.of("target", "look"))
                        .resolve("print-" + profile + ".png")
                        .toFile();
                ImageIO.write(seen.sheet(), "png", now);
            }
            assertThat(wrong)
                    .as("pages of " + document + " that look otherwise; see the class")
                    .isEmpty();
        }
    }

    private static PDDocument open(String document) throws IOException {
        return Loader.loadPDF(
                SampleSite.folder().resolve("documents/" + document + ".pdf").toFile());
    }

    private static BufferedImage picture(String profile) throws IOException {
        try (InputStream in = PrintLookIT.class.getResourceAsStream("/look/print/" + profile + ".png")) {
            assertThat(in).as("no picture of " + profile + "; see the class").isNotNull();
            return ImageIO.read(in);
        }
    }

    /** Numbers of the pages that differ, counted from 1. */
    private static List<Integer> wrong(PageSheet seen, PageSheet meant) {
        List<Integer> wrong = new ArrayList<>();
        for (int page = 0; page < seen.pages(); page++) {
            if (seen.differing(page, meant) > FEW) {
                wrong.add(page + 1);
            }
        }
        return wrong;
    }

    @Test
    void picture_isSmall() throws IOException {
        for (String profile : List.of("report", "formal", "booklet", "slides")) {
            try (InputStream in = PrintLookIT.class.getResourceAsStream("/look/print/" + profile + ".png")) {
                assertThat(in.readAllBytes()).hasSizeLessThan(60_000);
            }
        }
    }

    @Test
    void comparison_sees_whenALineMovesByTwoMillimetres() throws IOException {
        assertThat(spoiled(4, PrintLookIT::withALineMoved)).containsExactly(5);
    }

    @Test
    void comparison_sees_whenARuleOfATableVanishes() throws IOException {
        assertThat(spoiled(4, PrintLookIT::withoutARule)).containsExactly(5);
    }

    @Test
    void comparison_seesNothing_whenNothingHasChanged() throws IOException {
        assertThat(spoiled(4, tokens -> tokens)).isEmpty();
    }

    /** The pages that look otherwise once the content of one is spoiled. */
    private static List<Integer> spoiled(int page, UnaryOperator<List<Object>> spoiling) throws IOException {
        try (PDDocument pdf = open(REPORT);
                PDDocument other = open(REPORT)) {
            PDPage one = other.getPage(page);
            List<Object> tokens = spoiling.apply(new ArrayList<>(new PDFStreamParser(one).parse()));
            PDStream content = new PDStream(other);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new ContentStreamWriter(bytes).writeTokens(tokens);
            try (OutputStream out = content.createOutputStream()) {
                out.write(bytes.toByteArray());
            }
            one.setContents(content);
            return wrong(PageSheet.of(other), PageSheet.of(pdf));
        }
    }

    /** The pieces of one line, somewhere in the middle, go up. */
    private static List<Object> withALineMoved(List<Object> tokens) {
        List<Integer> places = places(tokens, "Td");
        int middle = places.get(places.size() / 2) - 1;
        float line = number(tokens.get(middle));
        int moved = 0;
        for (int place : places) {
            if (number(tokens.get(place - 1)) == line) {
                tokens.set(place - 1, new COSFloat(line + PageSheet.points(2)));
                moved++;
            }
        }
        assertThat(moved).isPositive();
        return tokens;
    }

    /** A light rule between two rows of a table, drawn cell by cell, is not there: its rectangles have no width. */
    private static List<Object> withoutARule(List<Object> tokens) {
        List<Integer> rules = places(tokens, "m").stream()
                .filter(place -> Math.abs(number(tokens.get(place + 5)) - number(tokens.get(place - 1))) < 1)
                .toList();
        float middle = foot(tokens, rules.get(rules.size() / 2));
        int vanished = 0;
        for (int place : rules) {
            if (Math.abs(foot(tokens, place) - middle) < 0.1) {
                for (int corner = 1; corner < CORNERS; corner += 3) {
                    tokens.set(place + corner, tokens.get(place - 2));
                }
                vanished++;
            }
        }
        assertThat(vanished).isPositive();
        return tokens;
    }

    /** The lower edge of the rectangle that begins here. */
    private static float foot(List<Object> tokens, int place) {
        return Math.min(number(tokens.get(place - 1)), number(tokens.get(place + 5)));
    }

    private static float number(Object token) {
        return ((COSNumber) token).floatValue();
    }

    private static List<Integer> places(List<Object> tokens, String operator) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator found && found.getName().equals(operator)) {
                places.add(i);
            }
        }
        assertThat(places).isNotEmpty();
        return places;
    }
}
