package dev.annals.plugin;

import dev.annals.core.setting.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The user guide in one language. A fenced block whose info string names a file behind its language, such as
 * {@code yaml annals.yml}, is that file as a whole.
 *
 * @param language its language
 * @param folder its folder
 */
record Guide(Language language, Path folder) {

    /** The folder of the whole project. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** The names of its pages. */
    static final List<String> PAGES = List.of("index.md", "data-format.md", "findings.md", "import.md", "templates.md");

    private static final Pattern FENCE =
            Pattern.compile("^```(\\S*)(?: (\\S+))?\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^#{1,6} (.*)$", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("([A-Z]\\d{3}) .+");

    /** A block that is a file, or with the language {@code diff} the change of one. */
    record Block(String language, String path, String text) {}

    static List<Guide> all() {
        return List.of(
                new Guide(Language.CHINESE, ROOT.resolve("docs/zh")),
                new Guide(Language.ENGLISH, ROOT.resolve("docs")));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String page(String name) {
        return read(folder.resolve(name));
    }

    /** The blocks of a text that name a file. */
    static List<Block> blocks(String markdown) {
        List<Block> blocks = new ArrayList<>();
        Matcher fences = FENCE.matcher(markdown);
        while (fences.find()) {
            if (fences.group(2) != null) {
                blocks.add(new Block(fences.group(1), fences.group(2), fences.group(3)));
            }
        }
        return blocks;
    }

    /** The files that a page shows, by path. */
    Map<String, String> files(String page) {
        Map<String, String> files = new LinkedHashMap<>();
        for (Block block : blocks(page(page))) {
            if (!block.language().equals("diff")) {
                files.put(block.path(), block.text());
            }
        }
        return files;
    }

    /** The headings of a text outside of fenced blocks, each with what stands under it up to the next one. */
    static Map<String, String> sections(String text) {
        String visible = FENCE.matcher(text).replaceAll(fence -> fence.group().replaceAll("[^\\n]", " "));
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher headings = HEADING.matcher(visible);
        String heading = "";
        int from = 0;
        while (headings.find()) {
            sections.put(heading, text.substring(from, headings.start()));
            heading = headings.group(1);
            from = headings.end();
        }
        sections.put(heading, text.substring(from));
        return sections;
    }

    /** What stands in the section of each code of a finding, by code. */
    Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        sections(page("findings.md")).forEach((heading, text) -> {
            Matcher code = CODE.matcher(heading);
            if (code.matches()) {
                codes.put(code.group(1), text);
            }
        });
        return codes;
    }
}
