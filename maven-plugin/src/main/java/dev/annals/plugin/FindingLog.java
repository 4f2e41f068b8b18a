package dev.annals.plugin;

import dev.annals.core.finding.Excerpt;
import dev.annals.core.finding.Finding;
import dev.annals.core.setting.FindingWords;
import dev.annals.core.setting.Messages;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Tells findings in Maven's log: place, code and message, the lines around it with a caret, and the hint. */
final class FindingLog {

    private static final List<int[]> WIDE = List.of(
            new int[] {0x1100, 0x115F},
            new int[] {0x2E80, 0xA4CF},
            new int[] {0xAC00, 0xD7A3},
            new int[] {0xF900, 0xFAFF},
            new int[] {0xFE30, 0xFE6F},
            new int[] {0xFF00, 0xFF60},
            new int[] {0xFFE0, 0xFFE6},
            new int[] {0x1F300, 0x3FFFD});

    private final Log log;
    private final FindingWords words;

    FindingLog(Log log, Messages messages) {
        this.log = log;
        this.words = new FindingWords(messages);
    }

    void tell(List<Finding> findings) {
        for (Finding finding : findings) {
            String text = String.join(System.lineSeparator(), lines(finding));
            switch (finding.severity()) {
                case ERROR -> log.error(text);
                case WARNING -> log.warn(text);
                case NOTE -> log.info(text);
            }
        }
    }

    /** The lines that tell one finding. */
    List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(finding.place() + " " + finding.code().id() + " " + words.message(finding));
        finding.excerpt().ifPresent(excerpt -> add(excerpt, lines));
        lines.add("  → " + words.hint(finding));
        return lines;
    }

    private static void add(Excerpt excerpt, List<String> lines) {
        int width =
                String.valueOf(excerpt.firstLine() + excerpt.lines().size() - 1).length();
        for (int i = 0; i < excerpt.lines().size(); i++) {
            int number = excerpt.firstLine() + i;
            String line = excerpt.lines().get(i);
            lines.add("  " + " ".repeat(width - String.valueOf(number).length()) + number + " | " + line);
            if (number == excerpt.caretLine()) {
                lines.add("  " + " ".repeat(width) + " | " + caret(line, excerpt.caretColumn()));
            }
        }
    }

    /** A caret below the column; wide characters take two cells in a terminal, and so does the space below them. */
    private static String caret(String line, int column) {
        StringBuilder out = new StringBuilder();
        line.codePoints()
                .limit(Math.max(0, column - 1))
                .forEach(c -> out.append(c == '\t' ? "\t" : isWide(c) ? "  " : " "));
        return out.append('^').toString();
    }

    /** After Unicode Standard Annex #11: East Asian wide and full-width characters, and pictographs. */
    private static boolean isWide(int codePoint) {
        return WIDE.stream().anyMatch(range -> codePoint >= range[0] && codePoint <= range[1]);
    }
}
