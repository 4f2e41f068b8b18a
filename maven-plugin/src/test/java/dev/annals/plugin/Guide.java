package dev.annals.plugin;

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
 * @param folder the folder of the guide
 */
record Guide(Path folder) {

    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern FENCE =
            Pattern.compile("^```(\\S+) (\\S+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern SECTION = Pattern.compile("^#{1,6} .*$", Pattern.MULTILINE);

    static List<Guide> all() {
        return List.of(new Guide(ROOT.resolve("docs/zh")), new Guide(ROOT.resolve("docs")));
    }

    /** A block that is a file. */
    record Block(String language, String path, String text) {}

    String page(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<Block> blocks(String markdown) {
        List<Block> blocks = new ArrayList<>();
        Matcher fences = FENCE.matcher(markdown);
        while (fences.find()) {
            blocks.add(new Block(fences.group(1), fences.group(2), fences.group(3)));
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

    /** What stands under each heading up to the next one, by the heading without its marks. */
    Map<String, String> sections(String page) {
        String text = page(page);
        Map<String, String> sections = new LinkedHashMap<>();
        Matcher headings = SECTION.matcher(FENCE.matcher(text)
                .replaceAll(fence -> Matcher.quoteReplacement(fence.group().replace("\n#", "\n "))));
        String heading = "";
        int from = 0;
        while (headings.find()) {
            sections.put(heading, text.substring(from, headings.start()));
            heading = headings.group().replaceFirst("^#+ ", "");
            from = headings.end();
        }
        sections.put(heading, text.substring(from));
        return sections;
    }
}
