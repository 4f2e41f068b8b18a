package dev.annals.plugin;

import dev.annals.core.intake.Proposal;
import dev.annals.core.setting.Messages;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Tells in Maven's log what an import adds to each file, what is there already, and what says something else. */
final class ProposalLog {

    private static final int MOST = 100;

    private final Log log;
    private final Messages words;

    ProposalLog(Log log, Messages words) {
        this.log = log;
        this.words = words;
    }

    void tell(Proposal proposal) {
        lines(proposal).forEach(log::info);
    }

    /** The lines: a heading for each file, below it a line for each figure. */
    List<String> lines(Proposal proposal) {
        List<String> lines = new ArrayList<>();
        proposal.files().forEach((path, change) -> {
            String heading = change.isNew() ? "import.file.new" : "import.file";
            lines.add(words.text(
                    heading,
                    path,
                    change.added().size(),
                    change.unchanged().size(),
                    change.conflicting().size()));
            items("import.item.added", change.added(), lines);
            items("import.item.unchanged", change.unchanged(), lines);
            items("import.item.conflicting", change.conflicting(), lines);
        });
        if (!proposal.files().isEmpty()) {
            lines.add(words.text("import.empty", proposal.empty()));
        }
        return lines;
    }

    private void items(String key, List<Proposal.Item> items, List<String> lines) {
        items.stream()
                .limit(MOST)
                .map(item -> "  " + words.text(key, item.indicator(), item.text(), item.from(), item.there()))
                .forEach(lines::add);
        if (items.size() > MOST) {
            lines.add("  " + words.text("import.item.more", items.size() - MOST));
        }
    }
}
