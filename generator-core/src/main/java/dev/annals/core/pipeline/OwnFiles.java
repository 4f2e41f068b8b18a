package dev.annals.core.pipeline;

import dev.annals.core.finding.Place;
import dev.annals.core.setting.BuiltIn;
import dev.annals.core.source.SourceTree;
import dev.annals.core.source.TemplateFile;

/**
 * Text files that come with Annals, each replaced by the user's own version where there is one in
 * {@code templates/}.
 *
 * @param builtIn what comes with Annals
 * @param tree the user's files
 */
record OwnFiles(BuiltIn builtIn, SourceTree tree) {

    /** Whether there is such a file. */
    boolean has(String path) {
        return builtIn.files().containsKey(path)
                || tree.templates().stream().anyMatch(file -> file.name().equals(path));
    }

    /** Whether the file is as it comes with Annals. */
    boolean isBuiltIn(String path) {
        return tree.templates().stream().noneMatch(file -> file.name().equals(path));
    }

    /** The name that findings in the file are placed by. */
    String name(String path) {
        return tree.templates().stream()
                .filter(file -> file.name().equals(path))
                .map(TemplateFile::path)
                .findFirst()
                .orElse("annals:" + path);
    }

    /** Where findings about a file as a whole are placed. */
    Place place(String path) {
        return Place.of(name(path));
    }

    /** The file with this path, such as {@code profiles/report.css}. */
    String text(String path) {
        return tree.templates().stream()
                .filter(file -> file.name().equals(path))
                .map(TemplateFile::text)
                .findFirst()
                .orElseGet(() -> builtIn.text(path));
    }
}
