package dev.annals.core.source;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.Limits;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads one file of a repository by itself, as its role wants it. */
final class FileReading {

    private final Path file;
    private final String path;
    private final Limits limits;
    private final Findings findings = new Findings();

    private FileReading(Path file, String path, Limits limits) {
        this.file = file;
        this.path = path;
        this.limits = limits;
    }

    /**
     * What came of a file.
     *
     * @param path its path in the repository
     * @param source YAML or Markdown, even when it cannot be parsed
     * @param template a template's text
     * @param picture a picture
     * @param broken whether it is missing for all that follows
     * @param findings what is wrong with it
     */
    record Result(
            String path,
            Optional<SourceFile> source,
            Optional<TemplateFile> template,
            Optional<Picture> picture,
            boolean broken,
            List<Finding> findings) {}

    /** Reads the file that has a role in the repository. */
    static Result read(Path file, String path, Limits limits) {
        FileReading reading = new FileReading(file, path, limits);
        return switch (Layout.role(path)) {
            case PICTURE -> reading.picture();
            case TEMPLATE -> reading.template();
            case YAML, MARKDOWN -> reading.source();
            case NONE -> throw new IllegalArgumentException(path);
        };
    }

    private Result picture() {
        Optional<byte[]> bytes = TextReading.bytes(file, path, limits, findings);
        Optional<Picture> picture = bytes.filter(Picture::isOne).map(content -> new Picture(path, content));
        if (bytes.isPresent() && picture.isEmpty()) {
            findings.add(Code.FILE_UNREADABLE, Place.of(path), "not-a-picture");
        }
        return new Result(path, Optional.empty(), Optional.empty(), picture, false, findings.sorted());
    }

    private Result template() {
        Optional<TemplateFile> template =
                TextReading.read(file, path, limits, findings).map(text -> new TemplateFile(path, text));
        return new Result(path, Optional.empty(), template, Optional.empty(), template.isEmpty(), findings.sorted());
    }

    private Result source() {
        FileParser parser = new FileParser(limits, findings);
        Optional<FileParser.Result> parsed = TextReading.read(file, path, limits, findings)
                .map(text ->
                        Layout.role(path) == Layout.Role.YAML ? parser.yaml(path, text) : parser.markdown(path, text));
        return new Result(
                path,
                parsed.map(FileParser.Result::file),
                Optional.empty(),
                Optional.empty(),
                parsed.filter(FileParser.Result::parsed).isEmpty(),
                findings.sorted());
    }
}
