package dev.annals.core.source;

import dev.annals.core.finding.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that was read from a repository: the value between load and validate.
 *
 * @param files the files that could be read and parsed, sorted by path
 * @param templates the user's own FreeMarker templates, sorted by path
 * @param pictures the pictures, sorted by path
 * @param findings what was wrong while reading
 */
public record SourceTree(
        List<SourceFile> files, List<TemplateFile> templates, List<Picture> pictures, List<Finding> findings) {

    /** Keeps its own copies. */
    public SourceTree {
        files = List.copyOf(files);
        templates = List.copyOf(templates);
        pictures = List.copyOf(pictures);
        findings = List.copyOf(findings);
    }

    /** The file with this path. */
    public Optional<SourceFile> file(String path) {
        return files.stream().filter(file -> file.path().equals(path)).findFirst();
    }

    /** The same with other versions of some files, and with files that were not there. */
    public SourceTree with(Collection<SourceFile> newer) {
        SortedMap<String, SourceFile> all = new TreeMap<>();
        files.forEach(file -> all.put(file.path(), file));
        newer.forEach(file -> all.put(file.path(), file));
        return new SourceTree(List.copyOf(all.values()), templates, pictures, findings);
    }

    /** The same with nothing but the names of its files: when all is read, their content is only a burden on memory. */
    public SourceTree onlyNames() {
        return new SourceTree(files.stream().map(SourceFile::onlyName).toList(), templates, pictures, findings);
    }

    /** The lines of the file or template with this path, without their ends. */
    public Optional<List<String>> lines(String path) {
        return file(path)
                .map(SourceFile::lines)
                .or(() -> templates.stream()
                        .filter(template -> template.path().equals(path))
                        .findFirst()
                        .map(TemplateFile::lines));
    }

    /** The files in this folder, such as {@code years}; not those in folders below it. */
    public List<SourceFile> in(String folder) {
        return files.stream()
                .filter(file ->
                        file.path().startsWith(folder + "/") && file.path().indexOf('/', folder.length() + 1) < 0)
                .toList();
    }
}
