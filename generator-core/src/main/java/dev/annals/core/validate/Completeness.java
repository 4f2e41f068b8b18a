package dev.annals.core.validate;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.source.SourceTree;

/** Knows which parts of a repository could not be read, so that their lack is not told a second time. */
final class Completeness {

    private final SourceTree tree;

    Completeness(SourceTree tree) {
        this.tree = tree;
    }

    /** Whether every file of a folder was read, and no other folder was probably meant to be it. */
    boolean of(String folder) {
        return tree.findings().stream().noneMatch(finding -> hides(finding, folder + "/"));
    }

    private boolean hides(Finding finding, String folder) {
        String file = finding.place().file();
        if (finding.code() == Code.FILE_UNREAD) {
            return finding.arguments().get(1).startsWith(folder);
        }
        return finding.code() == Code.TOO_MANY_FILES
                || file.startsWith(folder) && tree.file(file).isEmpty()
                || (file + "/").equals(folder);
    }
}
