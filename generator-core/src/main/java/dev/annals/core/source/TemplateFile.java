package dev.annals.core.source;

import java.util.List;

/**
 * A text file of the repository's {@code templates} folder.
 *
 * @param path path relative to the repository, such as {@code templates/pages/overview.ftlh}
 * @param text its content
 */
public record TemplateFile(String path, String text) {

    /** The name below {@code templates/}, under which it replaces a built-in one. */
    public String name() {
        return path.substring(path.indexOf('/') + 1);
    }

    /** Its lines, without their ends. */
    List<String> lines() {
        return List.of(text.split("\r\n|\r|\n", -1));
    }
}
