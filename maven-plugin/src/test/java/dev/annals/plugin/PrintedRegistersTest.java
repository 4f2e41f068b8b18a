package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.pipeline.Generator;
import dev.annals.core.pipeline.Result;
import dev.annals.core.print.font.HeadlessFonts;
import dev.annals.core.setting.BuiltIn;
import dev.annals.core.setting.Limits;
import dev.annals.core.setting.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide's document of registers, printed and read back. */
class PrintedRegistersTest {

    private static final BuiltIn BUILT_IN = Bundle.builtIn();
    private static final Pattern REGISTER = Pattern.compile("<table class=\"register .*?</table>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd]\\b[^>]*>(.*?)</t[hd]>", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("(?s)<p[^>]*>(.*?)</p>|^([^<].*)$");
    private static final List<String> NAMES = List.of(
            "tasks",
            "ranks",
            "problems",
            "projects",
            "beneficiaries",
            "funds",
            "effects",
            "rectification",
            "issues",
            "agenda",
            "participants");

    @TempDir
    private Path temp;

    static List<Guide> guides() {
        return Guide.all();
    }

    private Path site(Guide guide) throws IOException {
        HeadlessFonts.prepare();
        Path root = temp.resolve("repository");
        for (Map.Entry<String, String> file : guide.files("data-format.md").entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Path site = temp.resolve("site");
        Setting setting = new Setting(
                root,
                site,
                temp.resolve("findings.json"),
                BUILT_IN,
                Bundle.messages(BUILT_IN),
                Optional.empty(),
                Optional.empty(),
                Limits.DEFAULT);
        Result result = new Generator(setting, BundledFonts::read).generate();
        assertThat(result.failed()).isFalse();
        return site.resolve("documents");
    }

    private static String squeezed(String markup) {
        return markup.replaceAll("<[^>]*>", "")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&amp;", "&")
                .replaceAll("[\\s\\u00A0]+", "");
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyRegister_isInThePdf_wordForWordAndTagged(Guide guide) throws Exception {
        Path documents = site(guide);
        String html = Files.readString(documents.resolve("2024-registers.html"));
        assertThat(NAMES).allMatch(name -> html.contains("<table class=\"register " + name + " "));
        assertThat(html).contains("class=\"register achievements\"", "class=\"register awards\"", "class=\"tiles of-");
        try (PDDocument pdf =
                Loader.loadPDF(documents.resolve("2024-registers.pdf").toFile())) {
            String printed = squeezed(new PDFTextStripper().getText(pdf));
            List<String> tables =
                    REGISTER.matcher(html).results().map(MatchResult::group).toList();
            assertThat(tables).hasSizeGreaterThanOrEqualTo(NAMES.size());
            for (String table : tables) {
                CELL.matcher(table).results().map(cell -> cell.group(1)).forEach(cell -> {
                    LINE.matcher(cell)
                            .results()
                            .forEach(line -> assertThat(printed)
                                    .contains(squeezed(line.group(1) == null ? line.group(2) : line.group(1))));
                });
            }
            Map<String, Integer> tags = new TreeMap<>();
            count(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
            String all = String.join("", tables);
            assertThat(tags.get("Table")).isEqualTo(tables.size());
            assertThat(tags.get("TR")).isEqualTo(all.split("<tr", -1).length - 1);
            assertThat(tags.get("TD")).isEqualTo(all.split("<td", -1).length - 1);
            assertThat(tags.get("TH")).isEqualTo(all.split("<th[ >]", -1).length - 1);
            assertThat(tags.get("Caption")).isEqualTo(tables.size());
        }
    }

    private static void count(PDStructureNode node, Map<String, Integer> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.merge(element.getStructureType(), 1, Integer::sum);
                count(element, tags);
            }
        }
    }
}
