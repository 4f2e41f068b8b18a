package dev.annals.core.source;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.Limits;
import java.util.List;
import java.util.Optional;

/** Makes source files of texts. A file that cannot be parsed has an absent root and is told by findings. */
final class FileParser {

    private static final String FENCE = "---";

    private final Limits limits;
    private final Findings findings;

    FileParser(Limits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /** What came of a text: the file, and whether it could be parsed. */
    record Result(SourceFile file, boolean parsed) {}

    /** A file that is YAML from its first to its last line. */
    Result yaml(String path, String text) {
        TextLines lines = TextLines.of(path, 1, text);
        Optional<Node> root = YamlComposer.compose(lines, text, limits, findings);
        return new Result(file(lines, root, 0), root.isPresent());
    }

    /** A Markdown file with front matter. */
    Result markdown(String path, String text) {
        TextLines whole = TextLines.of(path, 1, text);
        List<String> lines = whole.lines();
        if (!lines.get(0).stripTrailing().equals(FENCE)) {
            findings.add(Code.FRONT_MATTER_MISSING, new Place(path, 1, 1));
            return new Result(file(whole, Optional.empty(), 0), false);
        }
        int close = closingFence(lines);
        if (close < 0) {
            findings.add(Code.FRONT_MATTER_OPEN, new Place(path, 1, 1));
            return new Result(file(whole, Optional.empty(), 0), false);
        }
        String yaml = String.join("\n", lines.subList(1, close));
        Optional<Node> root = YamlComposer.compose(TextLines.of(path, 2, yaml), yaml, limits, findings);
        return new Result(file(whole, root, close + 2), root.isPresent());
    }

    private static int closingFence(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).stripTrailing().equals(FENCE)) {
                return i;
            }
        }
        return -1;
    }

    private static SourceFile file(TextLines lines, Optional<Node> root, int bodyLine) {
        Node node = root.orElseGet(() -> new Node.Absent(lines.place(0)));
        return new SourceFile(lines.path(), node, bodyLine, lines.lines());
    }
}
