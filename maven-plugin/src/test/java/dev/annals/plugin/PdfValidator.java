package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The reference validator of the field. */
final class PdfValidator {

    /** Fewer than these would mean that it has not looked. */
    private static final int FEWEST_CHECKS = 1000;

    private static final int MOST_FAILURES = 100;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfValidator() {}

    /**
     * The rules that a file breaks, with the places.
     *
     * @param standard what it is held against: {@code ua1}, {@code 2a}, {@code 2b} or {@code 3a}
     */
    static List<String> failures(byte[] pdf, String standard) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(standard);
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour, flavour);
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavour, MOST_FAILURES, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(FEWEST_CHECKS);
            List<String> failures = result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(PdfValidator::words)
                    .toList();
            assertThat(result.isCompliant()).isEqualTo(failures.isEmpty());
            return failures;
        }
    }

    private static String words(TestAssertion failure) {
        return failure.getRuleId().getClause() + "-" + failure.getRuleId().getTestNumber() + " " + failure.getMessage()
                + " at " + failure.getLocation().getContext();
    }
}
