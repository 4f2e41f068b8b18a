package dev.annals.fonts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import dev.annals.core.print.standard.StandardCheck;
import dev.annals.core.print.style.StyleCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in page profiles say nothing in vain and keep the standard that they claim. */
class ProfilesTest {

    private static final Path FOLDER = SampleReport.PROFILE.getParent();
    private static final String FILE = "templates/profiles/own.css";

    static List<Path> profiles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static String formal() throws IOException {
        return Files.readString(FOLDER.resolve("formal.css"));
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void profile_hasNoFinding_whenItIsBuiltIn(Path profile) {
        String css = SampleReport.css(profile);
        assertThat(StyleCheck.findings(css, FILE)).isEmpty();
        assertThat(StandardCheck.findings(css, FILE, SampleReport.FACES)).isEmpty();
    }

    @Test
    void formal_claimsTheStandard() throws IOException {
        assertThat(formal()).contains("-annals-standard: \"GB/T 9704-2012\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "size: 210mm 297mm | size: 210mm 280mm | T013 | paper-height | 280mm",
                "26mm 92.1pt 28mm | 34mm 92.1pt 20mm | T013 | binding-edge | 20mm",
                "margin: 97.957pt | margin: 60pt | T013 | top-white | 23.61mm",
                "text-indent: 2em; text-align: justify; margin: 0; widows | text-indent: 0; margin: 0; widows | T013 | indent | 0em",
                "justify; margin: 0; widows | justify; margin: 0 0 6pt 0; widows | T013 | paragraph-room | 6pt",
                "padding-top: 106.138pt | padding-top: 80pt | T013 | mark-top | 25.78mm",
                "body { font-family: fang; | body { font-family: song; | T014 | body-face | song",
                "line-height: 29.625pt; color | line-height: 31pt; color | T014 | lines | 21",
                "h2 { font-family: hei; } | h2 { font-family: hei; font-weight: 700; } | T014 | heading-weight | 700",
                "h3 { font-family: kai; } | h3 { font-family: song; } | T014 | heading-face-2 | song",
                "font-size: 22pt | font-size: 18pt | T014 | title-size | 18pt",
                "0.4mm solid | 1mm solid | T014 | red-rule | 1mm"
            })
    void departure_isTold_whenAProfileStillClaimsTheStandard(
            String old, String changed, String code, String key, String found) throws IOException {
        assertThat(formal()).contains(old);
        List<Finding> findings = StandardCheck.findings(formal().replace(old, changed), FILE, SampleReport.FACES);
        assertThat(findings).anySatisfy(finding -> {
            assertThat(finding.code().id()).isEqualTo(code);
            assertThat(finding.arguments()).startsWith("GB/T 9704-2012", key);
            assertThat(finding.arguments().get(3)).isEqualTo(found);
        });
    }

    @Test
    void departure_isPlacedAtItsDeclaration() {
        String css = "@page { -annals-standard: \"GB/T 9704-2012\" }\n\nbody { color: #ff0000 }";
        assertThat(StandardCheck.findings(css, FILE, SampleReport.FACES))
                .filteredOn(finding -> finding.arguments().get(1).equals("body-colour"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Code.STANDARD_UNUSUAL);
                    assertThat(finding.place()).isEqualTo(new Place(FILE, 3, 8));
                });
    }

    @Test
    void nothing_isTold_whenAProfileClaimsNoStandard() {
        assertThat(StandardCheck.findings("body { color: red }", FILE, SampleReport.FACES))
                .isEmpty();
    }
}
