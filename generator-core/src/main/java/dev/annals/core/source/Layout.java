package dev.annals.core.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which files of a repository are read, and as what. Paths are relative to the repository, with {@code /}. */
final class Layout {

    /** The settings of the site. */
    static final String SETTINGS = "annals.yml";

    /** What Windows leaves in folders; Office leaves {@code ~$NAME} while a file is open. */
    private static final Set<String> DROPPINGS = Set.of("Thumbs.db", "desktop.ini");

    private static final String TEMPLATES = "templates";
    private static final String PICTURES = "assets";
    private static final String FONTS = "fonts";
    private static final Pattern FONT = Pattern.compile("/[^/.][^/]*\\.(ttf|otf|ttc|otc)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PICTURE = Pattern.compile("/[^/.][^/]*\\.(png|jpe?g)$", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> ENDINGS = Map.of(
            "indicators",
            ".yml",
            "years",
            ".yml",
            "plans",
            ".yml",
            "programmes",
            ".yml",
            "inspections",
            ".yml",
            "events",
            ".yml",
            "documents",
            ".md",
            "pages",
            ".md",
            TEMPLATES,
            "");

    /** As what a file is read. */
    enum Role {
        YAML,
        MARKDOWN,
        TEMPLATE,
        /** A picture. */
        PICTURE,
        /** A font; it is read when a setting names it. */
        FONT,
        /** Nothing reads it. */
        NONE
    }

    private Layout() {}

    /** The role of a path. */
    static Role role(String path) {
        String folder = folder(path);
        if (path.equals(SETTINGS)) {
            return Role.YAML;
        }
        if (path.startsWith(TEMPLATES + "/")) {
            return Role.TEMPLATE;
        }
        if (path.startsWith(PICTURES + "/") && PICTURE.matcher(path).find()) {
            return Role.PICTURE;
        }
        if (folder.equals(FONTS) && FONT.matcher(path).find()) {
            return Role.FONT;
        }
        String ending = ENDINGS.get(folder);
        if (ending == null || !path.endsWith(ending) || path.length() == folder.length() + 1 + ending.length()) {
            return Role.NONE;
        }
        return ending.equals(".md") ? Role.MARKDOWN : Role.YAML;
    }

    /** Whether a file is read with the repository: fonts are not before a setting names them. */
    static boolean isRead(String path) {
        Role role = role(path);
        return role != Role.NONE && role != Role.FONT;
    }

    /** Whether Annals never looks at a path: build files, read-me files, licences, also of fonts, names that start with a dot. */
    static boolean leavesAlone(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.startsWith(".")
                || name.startsWith("README")
                || name.startsWith("LICENSE")
                || name.startsWith("~$")
                || DROPPINGS.contains(name)
                || folder(path).equals(FONTS) && name.endsWith(".txt")
                || path.equals("pom.xml")
                || path.equals("target");
    }

    /** Whether files of this folder at the top of the repository are read. */
    static boolean knows(String topFolder) {
        return ENDINGS.containsKey(topFolder) || topFolder.equals(PICTURES) || topFolder.equals(FONTS);
    }

    /** The path that was probably meant; empty when none is near. */
    static Optional<String> nearest(String path) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            return NearestName.of(path, List.of(SETTINGS));
        }
        String top = path.substring(0, slash);
        if (top.equals(PICTURES) || top.equals(FONTS)) {
            return Optional.empty();
        }
        Optional<String> folder = knows(top) ? Optional.of(top) : NearestName.of(top, ENDINGS.keySet());
        if (path.length() == slash + 1) {
            return folder.map(name -> name + "/");
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        return folder.flatMap(
                found -> renamed(name, ENDINGS.getOrDefault(found, "")).map(file -> found + "/" + file));
    }

    private static Optional<String> renamed(String name, String ending) {
        int dot = name.lastIndexOf('.');
        if (ending.isEmpty() || name.endsWith(ending)) {
            return Optional.of(name);
        }
        List<String> spellings = ending.equals(".md") ? List.of(".markdown", ".MD", ".txt") : List.of(".yaml", ".YML");
        return dot > 0 && spellings.contains(name.substring(dot))
                ? Optional.of(name.substring(0, dot) + ending)
                : Optional.empty();
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
