package dev.annals.core.pipeline;

import dev.annals.core.finding.Finding;
import dev.annals.core.source.SourceFile;
import dev.annals.core.source.SourceTree;
import java.util.List;
import java.util.Optional;

/** Puts the lines of the user's files under findings that came without them. */
final class SourceLines {

    private SourceLines() {}

    static Finding around(Finding finding, SourceTree tree) {
        if (finding.excerpt().isPresent()) {
            return finding;
        }
        return tree.file(finding.place().file())
                .or(() -> template(finding, tree))
                .flatMap(file -> file.excerpt(finding.place()))
                .map(finding::with)
                .orElse(finding);
    }

    private static Optional<SourceFile> template(Finding finding, SourceTree tree) {
        return tree.templates().stream()
                .filter(template -> template.path().equals(finding.place().file()))
                .findFirst()
                .map(template -> new SourceFile(
                        template.path(),
                        new dev.annals.core.source.Node.Absent(finding.place()),
                        Optional.empty(),
                        0,
                        List.of(template.text().split("\r\n|\r|\n", -1))));
    }
}
