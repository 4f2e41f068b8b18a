package dev.annals.core.pipeline;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.pipeline.own.OwnMessages;
import dev.annals.core.setting.BuiltIn;
import dev.annals.core.source.NearestName;
import dev.annals.core.source.SourceTree;
import dev.annals.core.source.TemplateFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells files in {@code templates/} that nothing reads: with a mistyped name the built-in file would stay in place
 * without a word. Read are files that replace a built-in one, page profiles, messages, and templates whose name, without its
 * ending, stands in another one.
 */
final class TemplateCheck {

    private static final List<String> FOLDERS = List.of("pages", "documents", "profiles", "site", "messages");

    private final Set<String> builtIn = new TreeSet<>();
    private final SourceTree tree;
    private final Findings findings;

    TemplateCheck(BuiltIn builtIn, SourceTree tree, Findings findings) {
        FOLDERS.forEach(folder -> this.builtIn.addAll(builtIn.in(folder).keySet()));
        this.tree = tree;
        this.findings = findings;
    }

    void check() {
        for (TemplateFile file : tree.templates()) {
            if (!builtIn.contains(file.name()) && !isProfile(file) && !isMessages(file) && !isIncluded(file)) {
                String near =
                        nearest(file.name()).map(name -> "templates/" + name).orElse("");
                findings.add(Code.FILE_UNREAD, Place.of(file.path()), file.path(), near);
            }
        }
    }

    private static boolean isProfile(TemplateFile file) {
        return file.name().startsWith("profiles/") && file.name().endsWith(".css");
    }

    private static boolean isMessages(TemplateFile file) {
        return OwnMessages.language(file.name()).isPresent();
    }

    private boolean isIncluded(TemplateFile file) {
        String name = last(file.name());
        int ending = name.lastIndexOf(".ftl");
        return ending > 0
                && tree.templates().stream()
                        .filter(other -> !other.path().equals(file.path()))
                        .anyMatch(other -> other.text().contains(name.substring(0, ending)));
    }

    /** The built-in file of the same name in another folder, else one with a similar path. */
    private Optional<String> nearest(String name) {
        return builtIn.stream()
                .filter(known -> last(known).equals(last(name)))
                .findFirst()
                .or(() -> NearestName.of(name, builtIn));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
