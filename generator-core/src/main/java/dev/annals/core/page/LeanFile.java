package dev.annals.core.page;

import java.util.stream.Collectors;

/**
 * A style sheet or script as readers get it: without indentation, empty lines, and lines that are nothing but a comment.
 *
 * <p>Only for files that have no text running over several lines, as ours are.
 */
public final class LeanFile {

    private LeanFile() {}

    /** The content of a file; one that is neither a style sheet nor a script stays as it is. */
    public static String of(String path, String text) {
        if (!path.endsWith(".css") && !path.endsWith(".js")) {
            return text;
        }
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !(line.startsWith("/*") && line.indexOf("*/") == line.length() - 2))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
