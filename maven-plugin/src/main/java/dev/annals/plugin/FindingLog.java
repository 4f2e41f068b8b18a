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

    private static final int ACCEPTED = 3;

    private final Log log;
    private final Messages messages;
    private final FindingWords words;

    FindingLog(Log log, Messages messages) {
        this.log = log;
        this.messages = messages;
        this.words = new FindingWords(messages);
    }

    /** Tells all findings; of those accepted on purpose only the first few, and how many there are. */
    void tell(List<Finding> findings) {
        int accepted = 0;
        for (Finding finding : findings) {
            if (finding.acceptance().isPresent() && ++accepted > ACCEPTED) {
                continue;
            }
            String text = String.join(System.lineSeparator(), lines(finding));
            switch (finding.severity()) {
                case ERROR -> log.error(text);
                case WARNING -> log.warn(text);
                case NOTE -> log.info(text);
            }
        }
        if (accepted > ACCEPTED) {
            log.info(messages.text("run.accepted", accepted));
        }
    }

    /** The lines that tell one finding. */
    List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>();
        lines.add(TerminalLine.visible(finding.place() + " " + finding.code().id() + " " + words.message(finding)));
        finding.excerpt().ifPresent(excerpt -> add(excerpt, lines));
        lines.add(TerminalLine.visible("  → " + words.hint(finding)));
        return lines;
    }

    private static void add(Excerpt excerpt, List<String> lines) {
        int width =
                String.valueOf(excerpt.firstLine() + excerpt.lines().size() - 1).length();
        for (int i = 0; i < excerpt.lines().size(); i++) {
            int number = excerpt.firstLine() + i;
            boolean marked = number == excerpt.caretLine();
            TerminalLine line = TerminalLine.around(excerpt.lines().get(i), marked ? excerpt.caretColumn() : 1);
            lines.add("  " + " ".repeat(width - String.valueOf(number).length()) + number + " | " + line.text());
            if (marked) {
                lines.add("  " + " ".repeat(width) + " | " + line.caret());
            }
        }
    }
}
