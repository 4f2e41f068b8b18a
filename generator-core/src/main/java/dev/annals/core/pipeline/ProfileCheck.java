package dev.annals.core.pipeline;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.model.document.Document;
import dev.annals.core.pipeline.own.ProfileColours;
import dev.annals.core.pipeline.own.ProfileText;
import dev.annals.core.print.font.FaceSet;
import dev.annals.core.print.standard.StandardCheck;
import dev.annals.core.print.style.Profile;
import dev.annals.core.print.style.StyleCheck;
import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import dev.annals.core.source.SourceTree;
import dev.annals.core.source.TemplateFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks whether the page profile of every document exists, built in or in the user's {@code templates/profiles/}, and
 * whether every profile that is used or the user's own says only what has an effect, and keeps the standard it claims.
 */
final class ProfileCheck {

    private static final String FOLDER = "profiles/";
    private static final String ENDING = ".css";

    private final OwnFiles files;
    private final SourceTree tree;
    private final FaceSet faces;
    private final ProfileText profiles;
    private final ProfileColours colours;
    private final Findings findings;

    ProfileCheck(OwnFiles files, SourceTree tree, FaceSet faces, ProfileColours colours, Findings findings) {
        this.files = files;
        this.colours = colours;
        this.profiles = new ProfileText(files.builtIn(), tree, colours);
        this.tree = tree;
        this.faces = faces;
        this.findings = findings;
    }

    /** Checks the profiles of these documents and all those in the repository. */
    void check(List<Document> documents) {
        Set<String> used = new TreeSet<>();
        for (Document document : documents) {
            String path = FOLDER + document.profile() + ENDING;
            if (!files.has(path)) {
                findings.add(Code.PROFILE_UNKNOWN, place(document, "profile"), document.profile());
                continue;
            }
            used.add(path);
            if (document.dataAttached() && !Profile.read(files.text(path)).attachments()) {
                findings.add(Code.DATA_NOT_ATTACHED, place(document, "attach-data"), document.profile());
            }
        }
        tree.templates().stream()
                .map(TemplateFile::name)
                .filter(name -> name.startsWith(FOLDER) && name.endsWith(ENDING))
                .forEach(used::add);
        List.copyOf(used).forEach(path -> used.addAll(profiles.basePaths(path)));
        used.forEach(this::style);
    }

    private void style(String path) {
        String name = files.name(path);
        List<Finding> wrong = new ArrayList<>(profiles.findings(path, name));
        wrong.addAll(StyleCheck.findings(colours.fill(profiles.alone(path)), name));
        findings.addAll(wrong);
        if (wrong.stream().noneMatch(finding -> finding.code() != Code.STYLE_WITHOUT_EFFECT)) {
            StandardCheck.findings(profiles.whole(path), name, faces).stream()
                    .map(found -> new Finding(
                            found.code(), profiles.shown(path, found.place()), found.arguments(), found.excerpt()))
                    .forEach(findings::add);
        }
    }

    /** Where the front matter has a key. */
    private Place place(Document document, String key) {
        Optional<Node> value = tree.file(document.place().file())
                .map(SourceFile::root)
                .filter(Node.Mapping.class::isInstance)
                .flatMap(root -> ((Node.Mapping) root).get(key));
        return value.map(Node::place).orElse(document.place());
    }
}
