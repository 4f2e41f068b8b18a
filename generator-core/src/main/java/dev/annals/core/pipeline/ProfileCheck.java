package dev.annals.core.pipeline;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.model.document.Document;
import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import dev.annals.core.source.SourceTree;
import java.util.Optional;

/** Looks whether the page profile of every document exists, built in or in the user's {@code templates/profiles/}. */
final class ProfileCheck {

    private final OwnFiles files;
    private final SourceTree tree;
    private final Findings findings;

    ProfileCheck(OwnFiles files, SourceTree tree, Findings findings) {
        this.files = files;
        this.tree = tree;
        this.findings = findings;
    }

    void check(Document document) {
        if (!files.has("profiles/" + document.profile() + ".css")) {
            findings.add(Code.PROFILE_UNKNOWN, place(document), document.profile());
        }
    }

    /** Where the front matter names the profile. */
    private Place place(Document document) {
        Optional<Node> profile = tree.file(document.place().file())
                .map(SourceFile::root)
                .filter(Node.Mapping.class::isInstance)
                .flatMap(root -> ((Node.Mapping) root).get("profile"));
        return profile.map(Node::place).orElse(document.place());
    }
}
