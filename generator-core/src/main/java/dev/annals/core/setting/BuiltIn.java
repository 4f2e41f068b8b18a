package dev.annals.core.setting;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The text files that come with Annals: templates, style sheets, page profiles, units.
 *
 * @param files content by path, such as {@code pages/overview.ftlh}
 */
public record BuiltIn(SortedMap<String, String> files) {

    /** Keeps its own copy. */
    public BuiltIn {
        files = new TreeMap<>(files);
    }

    /** The content of a file that must be there. */
    public String text(String path) {
        String text = files.get(path);
        if (text == null) {
            throw new IllegalArgumentException("not built in: " + path);
        }
        return text;
    }

    /** The files below a folder, by path. */
    public Map<String, String> in(String folder) {
        return files.subMap(folder + "/", folder + "0");
    }
}
