package dev.annals.core.source;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.parallel.Parallel;
import dev.annals.core.setting.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads a data repository from disk.
 *
 * <p>Whatever the repository holds, the answer is a tree with findings, never an exception. Nothing outside the
 * repository is read, no file larger than the limit is read at all, and the answer does not depend on the order
 * in which the file system lists its entries, nor on how many files are read at the same time.
 */
public final class RepositoryLoader {

    private static final String IGNORE = "ignore";

    private final Limits limits;
    private final Findings findings = new Findings();
    private final Map<String, SourceFile> read = new TreeMap<>();
    private final Set<String> broken = new TreeSet<>();
    private final List<TemplateFile> templates = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();

    private RepositoryLoader(Limits limits) {
        this.limits = limits;
    }

    /** Reads all files of a repository. */
    public static SourceTree load(Path repository, Limits limits) {
        return new RepositoryLoader(limits).tree(repository);
    }

    /**
     * Parses YAML that is built into the program.
     *
     * @param name how places name it, such as {@code annals:units.yml}
     * @throws IllegalArgumentException when the text has a finding, which is a fault of the program
     */
    public static SourceFile parse(String name, String text, Limits limits) {
        Findings findings = new Findings();
        SourceFile file = new FileParser(limits, findings).yaml(name, text).file();
        if (!findings.sorted().isEmpty()) {
            Finding first = findings.sorted().get(0);
            throw new IllegalArgumentException(first.place() + " " + first.code() + " " + first.arguments());
        }
        return file;
    }

    /**
     * Parses the text of a YAML file of a repository.
     *
     * @param path its path in the repository
     * @param text its content; a byte-order mark is dropped
     * @return empty when it cannot be parsed, which is a finding
     */
    public static Optional<SourceFile> parse(String path, String text, Limits limits, Findings findings) {
        String clean = text.startsWith(TextReading.MARK) ? text.substring(1) : text;
        FileParser.Result result = new FileParser(limits, findings).yaml(path, clean);
        return result.parsed() ? Optional.of(result.file()) : Optional.empty();
    }

    private SourceTree tree(Path repository) {
        try {
            Path root = repository.toRealPath();
            if (Files.isDirectory(root)) {
                readAll(root);
            } else {
                findings.add(Code.FILE_UNREADABLE, Place.of("."), "not-a-directory");
            }
        } catch (IOException e) {
            findings.add(Code.FILE_UNREADABLE, Place.of("."), "missing");
        }
        List<SourceFile> parsed = read.values().stream()
                .filter(file -> !broken.contains(file.path()))
                .toList();
        return new SourceTree(
                parsed,
                templates,
                pictures,
                Excerpts.added(
                        findings.sorted(),
                        path -> Optional.ofNullable(read.get(path)).map(SourceFile::lines)));
    }

    private void readAll(Path root) {
        Findings early = new Findings();
        Set<String> ignored = ignored(root, early);
        SortedMap<String, Path> files = new RepositoryWalk(root, ignored, limits, findings).files();
        List<Map.Entry<String, Path>> known = files.entrySet().stream()
                .filter(file -> Layout.isRead(file.getKey()))
                .toList();
        Parallel.map(known, file -> FileReading.read(file.getValue(), file.getKey(), limits))
                .forEach(this::take);
        if (files.isEmpty()) {
            findings.add(Code.REPOSITORY_EMPTY, Place.of("."));
            return;
        }
        List<String> unread = files.keySet().stream()
                .filter(path -> Layout.role(path) == Layout.Role.NONE)
                .toList();
        Optional<String> nearSettings =
                files.containsKey(Layout.SETTINGS) || Files.exists(root.resolve(Layout.SETTINGS))
                        ? Optional.empty()
                        : missingSettings(unread);
        tellUnread(unread, nearSettings.orElse(""));
    }

    /** The list under {@code ignore} in the settings, whatever else is wrong with them. */
    private Set<String> ignored(Path root, Findings early) {
        Path settings = root.resolve(Layout.SETTINGS);
        if (!Files.isRegularFile(settings) || Files.isSymbolicLink(settings)) {
            return Set.of();
        }
        return TextReading.read(settings, Layout.SETTINGS, limits, early)
                .filter(text -> text.contains(IGNORE) || text.indexOf('\\') >= 0)
                .map(text -> new FileParser(limits, early)
                        .yaml(Layout.SETTINGS, text)
                        .file()
                        .root())
                .flatMap(node -> node instanceof Node.Mapping mapping ? mapping.get(IGNORE) : Optional.empty())
                .map(RepositoryLoader::paths)
                .orElse(Set.of());
    }

    private static Set<String> paths(Node node) {
        if (!(node instanceof Node.Sequence list)) {
            return Set.of();
        }
        return list.items().stream()
                .filter(Node.Scalar.class::isInstance)
                .map(item -> ((Node.Scalar) item).text())
                .map(path -> path.endsWith("/") ? path.substring(0, path.length() - 1) : path)
                .filter(path -> !path.equals(Layout.SETTINGS))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void take(FileReading.Result result) {
        findings.addAll(result.findings());
        result.source().ifPresent(file -> read.put(result.path(), file));
        result.template().ifPresent(templates::add);
        result.picture().ifPresent(pictures::add);
        if (result.broken()) {
            broken.add(result.path());
        }
    }

    private Optional<String> missingSettings(List<String> unread) {
        List<String> candidates = unread.stream()
                .filter(path -> path.indexOf('/') < 0 && Layout.nearest(path).isPresent())
                .toList();
        Optional<String> near = NearestName.of(Layout.SETTINGS, candidates);
        findings.add(Code.SETTINGS_MISSING, Place.of(Layout.SETTINGS), near.orElse(""));
        return near;
    }

    /** One finding for each file, but only one for a whole folder that has no place here. */
    private void tellUnread(List<String> unread, String told) {
        for (String path : unread) {
            int slash = path.indexOf('/');
            boolean wholeFolder = slash > 0 && !Layout.knows(path.substring(0, slash));
            String named = wholeFolder ? path.substring(0, slash + 1) : path;
            if (!path.equals(told)) {
                findings.add(
                        Code.FILE_UNREAD,
                        Place.of(named),
                        named,
                        Layout.nearest(named).orElse(""));
            }
        }
    }
}
