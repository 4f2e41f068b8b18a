package dev.annals.core.pipeline.intake;

import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import dev.annals.core.write.FileSwap;
import java.util.List;
import java.util.Optional;

/**
 * A file of a year as it would be written.
 *
 * @param change its old and new text
 * @param after the new text, parsed
 */
record YearEdit(FileSwap.Change change, SourceFile after) {

    /** The indicator whose figure stands on a line; empty where no figure stands. */
    Optional<String> indicatorAt(int line) {
        Optional<String> last = Optional.empty();
        if (after.root() instanceof Node.Mapping root
                && root.get("figures").orElse(root) instanceof Node.Mapping figures
                && figures != root) {
            List<Node.Entry> entries = figures.entries();
            for (Node.Entry entry : entries) {
                if (entry.key().place().line() <= line) {
                    last = Optional.of(entry.key().text());
                }
            }
        }
        return last;
    }
}
