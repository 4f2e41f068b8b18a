package dev.annals.core.validate;

import dev.annals.core.finding.Finding;
import dev.annals.core.setting.Limits;
import dev.annals.core.source.RepositoryLoader;
import dev.annals.core.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The repositories of the tests: one good one, and cases that lay some files over it.
 *
 * <p>A case is a text: {@code === PATH} begins a file, {@code === PATH (none)} takes one away, and {@code === expected}
 * lists the findings as {@code PLACE CODE argument | argument}.
 */
public final class Corpus {

    private static final Path ROOT = Path.of("src/test/resources/corpus");
    private static final String MARK = "=== ";
    private static final String NONE = " (none)";

    private Corpus() {}

    /** The files of the good repository, by path. */
    public static Map<String, String> good() {
        Path base = ROOT.resolve("base");
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(base)) {
            all.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file -> files.put(base.relativize(file).toString().replace('\\', '/'), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** The good repository with one file more, or another one. */
    public static Map<String, String> with(String path, String text) {
        Map<String, String> files = good();
        files.put(path, text);
        return files;
    }

    /** All cases with findings, sorted by name. */
    public static List<Path> cases() {
        return cases("bad");
    }

    /** All cases without a finding, sorted by name. */
    public static List<Path> goodCases() {
        return cases("good");
    }

    private static List<Path> cases(String folder) {
        try (Stream<Path> all = Files.list(ROOT.resolve(folder))) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file. */
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sections of a case, by what stands behind their mark. */
    public static Map<String, String> sections(String text) {
        Map<String, String> sections = new LinkedHashMap<>();
        String name = "";
        for (String line : text.split("(?<=\n)", -1)) {
            if (line.startsWith(MARK)) {
                name = line.substring(MARK.length()).strip();
                sections.put(name, "");
            } else {
                sections.merge(name, line, String::concat);
            }
        }
        return sections;
    }

    /** The good repository with the files of a case over it. */
    public static Map<String, String> over(Map<String, String> sections) {
        Map<String, String> files = good();
        sections.forEach((name, text) -> {
            if (name.endsWith(NONE)) {
                files.remove(name.substring(0, name.length() - NONE.length()));
            } else if (!name.equals("expected")) {
                files.put(name, text);
            }
        });
        return files;
    }

    /** Writes files into a folder. */
    public static void write(Map<String, String> files, Path folder) {
        files.forEach((path, text) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Loads and validates a folder with the units of the corpus. */
    public static Validated validate(Path folder) {
        SourceFile units = RepositoryLoader.parse("annals:units.yml", read(ROOT.resolve("units.yml")), Limits.DEFAULT);
        return Validator.validate(RepositoryLoader.load(folder, Limits.DEFAULT), units);
    }

    /** Writes, loads and validates. */
    public static Validated validate(Map<String, String> files, Path folder) {
        write(files, folder);
        return validate(folder);
    }

    /** A finding in one line. */
    public static String line(Finding finding) {
        return (finding.place() + " " + finding.code() + " " + String.join(" | ", finding.arguments())).stripTrailing();
    }
}
