package dev.annals.core.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What fuzz tests begin with, and what each of them asks of the findings it gets. */
public final class FuzzInput {

    private static final String LINE_END = "\r\n|\r|\n";

    private FuzzInput() {}

    /** Arbitrary bytes as text: what is no UTF-8 becomes the replacement character. */
    public static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    /** Texts to begin with. */
    public static Stream<byte[]> seeds(String... texts) {
        return Arrays.stream(texts).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** Every finding of these files stands inside its file, or means it as a whole. */
    public static void placesAreInside(Map<String, String> files, Collection<Finding> findings) {
        for (Finding finding : findings) {
            String text = files.get(finding.place().file());
            if (text != null) {
                assertThat(isInside(finding.place(), text))
                        .as("%s in %s", finding.place(), finding.code())
                        .isTrue();
            }
        }
        assertThat(findings).hasSizeLessThanOrEqualTo(Findings.MOST);
    }

    /** Every finding of one file stands inside it. */
    public static void placesAreInside(String path, String text, Findings findings) {
        List<Finding> sorted = findings.sorted();
        assertThat(sorted).allMatch(finding -> finding.place().file().equals(path));
        placesAreInside(Map.of(path, text), sorted);
    }

    /** A place may stand at the end of a line, behind its last character. */
    private static boolean isInside(Place place, String text) {
        if (place.line() == 0) {
            return place.column() == 0;
        }
        String[] lines = text.split(LINE_END, -1);
        if (place.line() < 0 || place.line() > lines.length) {
            return false;
        }
        String line = lines[place.line() - 1];
        return place.column() >= 1 && place.column() <= line.codePointCount(0, line.length()) + 1;
    }
}
