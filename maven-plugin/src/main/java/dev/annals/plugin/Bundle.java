package dev.annals.plugin;

import dev.annals.core.setting.BuiltIn;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** What the templates artifact brings: its files, and the words of its message bundles. */
public final class Bundle {

    private static final String ROOT = "dev/annals/templates/";
    private static final String MESSAGES = "messages/";
    private static final String ENDING = ".properties";

    private Bundle() {}

    /** All files of the templates artifact, by path below its root. */
    public static BuiltIn builtIn() {
        URL anchor = Bundle.class.getClassLoader().getResource(ROOT + "units.yml");
        if (anchor == null) {
            throw new IllegalStateException("the templates artifact is not on the class path");
        }
        try {
            return new BuiltIn("jar".equals(anchor.getProtocol()) ? fromJar(anchor) : fromFolder(anchor.toURI()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SortedMap<String, String> fromJar(URL anchor) throws IOException {
        JarURLConnection connection = (JarURLConnection) anchor.openConnection();
        connection.setUseCaches(false);
        SortedMap<String, String> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (var entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().startsWith(ROOT) && !entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(
                                entry.getName().substring(ROOT.length()),
                                new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return files;
    }

    private static SortedMap<String, String> fromFolder(URI anchor) throws IOException {
        Path root = Path.of(anchor).resolveSibling("");
        SortedMap<String, String> files = new TreeMap<>();
        List<Path> found;
        try (Stream<Path> walk = Files.walk(root)) {
            found = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : found) {
            files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return files;
    }

    /** The words of every language, from all bundles of the artifact. */
    public static Map<Language, Messages> messages(BuiltIn builtIn) {
        Map<Language, Messages> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, messages(builtIn, language));
        }
        return all;
    }

    /** The words of one language. */
    static Messages messages(BuiltIn builtIn, Language language) {
        Map<String, String> texts = new LinkedHashMap<>();
        builtIn.in("messages").forEach((path, text) -> {
            if (path.startsWith(MESSAGES) && path.endsWith("_" + language.key() + ENDING)) {
                texts.putAll(read(text));
            }
        });
        return new Messages(language, texts);
    }

    private static Map<String, String> read(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
