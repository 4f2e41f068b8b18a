package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every paragraph of {@code lines.txt}, printed and read back. */
class LineCorpusTest {

    /** A paragraph of the list; the width is in em. */
    private record Sample(int width, String kind, String lines) {

        static Sample of(String line) {
            String[] parts = line.split(" ", 3);
            return new Sample(Integer.parseInt(parts[0]), parts[1], parts[2]);
        }

        String source() {
            return lines.replace("|", "").replace('¬', '\u00AD');
        }

        List<String> expected() {
            return List.of(lines.replace("¬|", "-|").replace("¬", "").split(" ?\\|"));
        }
    }

    private static final List<String> ALL = read().lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();

    private static final LinePrinter PRINTER = new LinePrinter(String.join("", ALL));

    private static String read() {
        try (InputStream in = LineCorpusTest.class.getResourceAsStream("lines.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> all() {
        return ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void lines_endWhereTheRulesSay(String line) {
        Sample sample = Sample.of(line);
        byte[] pdf = PRINTER.print(sample.source(), sample.kind(), sample.width() * LinePrinter.SIZE, LinePrinter.SIZE);
        assertThat(PrintedLines.texts(pdf)).containsExactlyElementsOf(sample.expected());
    }

    @Test
    void list_isLong() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
    }
}
