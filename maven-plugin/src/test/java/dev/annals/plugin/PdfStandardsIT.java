package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Every PDF of the sample against the standards it claims to keep, as the reference validator of the field reads them:
 * PDF/UA-1 and PDF/A-2a, or PDF/A-3a where data is attached. The file for the press of a booklet has no structure, since
 * its pages are not in reading order: PDF/A-2b is all that it claims.
 */
class PdfStandardsIT {

    private static final List<String> WITH_DATA =
            List.of("documents/2017-plan-example.pdf", "documents/2023-district-midterm.pdf");

    private static final Pattern PART = Pattern.compile("<pdfaid:part>(\\d)</");
    private static final Pattern LEVEL = Pattern.compile("<pdfaid:conformance>([ABU])</");

    private static final int FEWEST_CHECKS = 1000;

    @BeforeAll
    static void prepare() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<Arguments> claims() throws IOException {
        List<Arguments> claims = new ArrayList<>();
        for (String name : files()) {
            for (String standard : claims(SampleSite.folder().resolve(name))) {
                claims.add(Arguments.of(name, standard));
            }
        }
        return claims;
    }

    /** What the metadata of a file says that it is. */
    private static List<String> claims(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            byte[] packet = pdf.getDocumentCatalog().getMetadata().toByteArray();
            String xmp = new String(packet, StandardCharsets.UTF_8);
            List<String> claims = new ArrayList<>();
            claims.add(PART.matcher(xmp).results().map(found -> found.group(1)).collect(Collectors.joining())
                    + LEVEL.matcher(xmp)
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.joining())
                            .toLowerCase(Locale.ROOT));
            if (xmp.contains("<pdfuaid:part>1</pdfuaid:part>")) {
                claims.add("ua1");
            }
            return claims;
        }
    }

    @ParameterizedTest
    @MethodSource("claims")
    void file_breaksNoRule_ofTheStandardThatItClaims(String name, String standard) throws Exception {
        ValidationResult result = validated(SampleSite.folder().resolve(name), standard);
        assertThat(failures(result)).as(name + " against " + standard).isEmpty();
        assertThat(result.isCompliant()).isTrue();
        assertThat(result.getTotalAssertions()).isGreaterThan(FEWEST_CHECKS);
    }

    @ParameterizedTest
    @MethodSource("files")
    void file_claimsWhatItsKindHasToKeep(String name) throws IOException {
        List<String> claims = claims(SampleSite.folder().resolve(name));
        if (name.endsWith(".booklet.pdf")) {
            assertThat(claims).containsExactly("2b");
        } else {
            assertThat(claims).containsExactly(WITH_DATA.contains(name) ? "3a" : "2a", "ua1");
        }
    }

    static List<String> files() throws IOException {
        return SampleSite.files(SampleSite.folder(), ".pdf").stream()
                .map(file -> SampleSite.folder().relativize(file).toString().replace('\\', '/'))
                .toList();
    }

    /** Every kind of file is there, so that none of the checks can be lost unseen. */
    @Test
    void sample_hasFilesOfEveryKind() throws IOException {
        assertThat(files())
                .hasSizeGreaterThan(12)
                .containsAll(WITH_DATA)
                .anyMatch(name -> name.endsWith(".booklet.pdf"));
    }

    private static ValidationResult validated(Path path, String standard) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(standard);
        try (InputStream file = Files.newInputStream(path);
                PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, 100, false, false, false)) {
            return validator.validate(parser);
        }
    }

    private static List<String> failures(ValidationResult result) {
        return result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> assertion.getRuleId().getClause() + "-"
                        + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " at "
                        + assertion.getLocation().getContext())
                .toList();
    }
}
