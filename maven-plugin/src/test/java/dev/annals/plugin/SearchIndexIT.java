package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexIT {

    private static final String TEXT = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern HIT = Pattern.compile("\\[\\d+," + TEXT + "," + TEXT + "(?:," + TEXT + "){0,2}],?");

    private static List<String> lines(String index) throws Exception {
        List<String> lines = Files.readAllLines(SampleSite.folder().resolve(index));
        assertThat(lines.get(lines.size() - 1)).startsWith("],{").endsWith("});");
        return lines.subList(1, lines.size() - 1);
    }

    @ParameterizedTest
    @CsvSource({"'', search/index-zh.js", "en/, en/search/index-en.js"})
    void everyHit_leadsToAPlaceThatExists(String edition, String index) throws Exception {
        List<String> missing = new ArrayList<>();
        String page = "";
        int hits = 0;
        for (String line : lines(index)) {
            Matcher hit = HIT.matcher(line);
            assertThat(hit.matches()).as(line).isTrue();
            String[] address = hit.group(2).split("#", 2);
            page = address[0].isEmpty() ? page : address[0];
            Path file = SampleSite.folder().resolve(edition + URLDecoder.decode(page, StandardCharsets.UTF_8));
            if (!Files.exists(file) || address.length > 1 && !hasAnchor(file, address[1])) {
                missing.add(line);
            }
            hits++;
        }
        assertThat(missing).isEmpty();
        assertThat(hits).isGreaterThan(300);
    }

    private static boolean hasAnchor(Path file, String anchor) throws Exception {
        return Files.readString(file).contains(" id=\"" + URLDecoder.decode(anchor, StandardCharsets.UTF_8) + "\"");
    }

    @ParameterizedTest
    @CsvSource({"'', search/index-zh.js", "en/, en/search/index-en.js"})
    void everyPage_isFound(String edition, String index) throws Exception {
        String all = String.join("\n", lines(index));
        for (Path page : SampleSite.pages()) {
            String address = SampleSite.folder().relativize(page).toString();
            boolean ofEdition = edition.isEmpty() ? !address.startsWith("en/") : address.startsWith("en/");
            if (ofEdition && !address.endsWith("search/index.html") && !address.endsWith("404.html")) {
                boolean found = all.contains("\"" + address.substring(edition.length()) + "\"");
                assertThat(found).as(address).isTrue();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"search/index-zh.js", "en/search/index-en.js"})
    void index_isCompact(String index) throws Exception {
        assertThat(Files.size(SampleSite.folder().resolve(index))).isLessThan(260_000);
    }
}
