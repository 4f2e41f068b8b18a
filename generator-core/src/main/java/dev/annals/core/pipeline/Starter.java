package dev.annals.core.pipeline;

import dev.annals.core.setting.BuiltIn;
import dev.annals.core.setting.Language;
import dev.annals.core.write.NewFolder;
import dev.annals.core.write.OutputException;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A new data repository with one small complete example.
 *
 * @param builtIn what comes with Annals
 * @param version the version of Annals that the repository will use
 */
public record Starter(BuiltIn builtIn, String version) {

    private static final String FOLDER = "starter/";
    private static final String VERSION = "@annals.version@";

    /** Build tools leave out what begins with a dot, or read it themselves, so these come without theirs. */
    private static final Pattern DOTTED = Pattern.compile("gitignore|mvn/.*");

    /**
     * Writes the repository, whole or not at all.
     *
     * @param folder an empty or new folder
     * @param language the language of the example and its comments
     * @return how many files were written
     * @throws OutputException when the folder is not empty or cannot be written to
     */
    public int write(Path folder, Language language) throws OutputException {
        SortedMap<String, String> files = files(language);
        NewFolder.fill(folder, files);
        return files.size();
    }

    /** The content of each file, by path below the repository. */
    SortedMap<String, String> files(Language language) {
        String root = FOLDER + language.key();
        SortedMap<String, String> files = new TreeMap<>();
        builtIn.in(root).forEach((path, text) -> {
            String name = path.substring(root.length() + 1);
            files.put(DOTTED.matcher(name).matches() ? "." + name : name, text.replace(VERSION, version));
        });
        return files;
    }
}
