package dev.annals.core.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of tables under the built-in profiles, by the rectangles that are painted: thick, thin, thick. */
class ThreeRulesTest {

    private static final Pattern RULE =
            Pattern.compile("([\\d.]+) ([\\d.]+) m\n([\\d.]+) \\2 l\n\\3 ([\\d.]+) l\n\\1 \\4 l\n\\1 \\2 l\nh\nf\n");

    private static final double MM = 72 / 25.4;

    /** A rule; lengths in points. */
    private record Rule(double left, double right, double y, double weight) {}

    private static String row(String cell) {
        return "<tr>" + ("<" + cell + ">字</" + cell + ">").repeat(2) + "</tr>";
    }

    private static List<Rule> rules(String table, String profile) throws IOException {
        String body = "<div class=\"body\"><section class=\"chapter\">" + table + "<p>后</p></section></div>";
        try (PdfReader reader = new PdfReader(PrintedPage.pdf(body, Profiles.css(profile)))) {
            String content = new String(reader.getPageContent(1), StandardCharsets.ISO_8859_1);
            return RULE.matcher(content)
                    .results()
                    .map(rule -> new Rule(
                            Double.parseDouble(rule.group(1)),
                            Double.parseDouble(rule.group(3)),
                            Double.parseDouble(rule.group(2)),
                            Math.abs(Double.parseDouble(rule.group(4)) - Double.parseDouble(rule.group(2)))))
                    .sorted((a, b) -> Double.compare(b.y(), a.y()))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"formal, 0.9921, 0.7087, 0", "report, 1.2, 0.7, 0.4"})
    void table_hasHeavyRulesAtTopAndFoot_andALighterOneBelowItsHead(
            String profile, double outer, double inner, double between) throws IOException {
        String table = "<table class=\"text\"><thead>" + row("th") + "</thead><tbody>"
                + row("td").repeat(3) + "</tbody></table>";

        List<Rule> rules = rules(table, profile);

        assertThat(rules).hasSize(between > 0 ? 5 : 3);
        assertThat(rules.get(0).weight()).isCloseTo(outer, within(0.03));
        assertThat(rules.get(1).weight()).isCloseTo(inner, within(0.03));
        assertThat(rules.get(rules.size() - 1).weight()).isCloseTo(outer, within(0.03));
        assertThat(rules.subList(2, rules.size() - 1))
                .allSatisfy(rule -> assertThat(rule.weight()).isCloseTo(between, within(0.03)));
        double width = profile.equals("formal") ? 156 * MM : 444;
        assertThat(rules)
                .allSatisfy(rule -> assertThat(rule.right() - rule.left()).isCloseTo(width, within(0.3)));
    }

    @ParameterizedTest
    @CsvSource({"formal", "report"})
    void table_endsWithAHeavyRule_whenItHasGroups(String profile) throws IOException {
        String table = "<table class=\"text\"><thead>" + row("th") + "</thead>"
                + ("<tbody>" + row("td").repeat(2) + "</tbody>").repeat(2) + "</table>";

        List<Rule> rules = rules(table, profile);

        double heaviest = rules.stream().mapToDouble(Rule::weight).max().orElseThrow();
        assertThat(rules.stream().filter(rule -> rule.weight() > heaviest - 0.05))
                .containsExactly(rules.get(0), rules.get(rules.size() - 1));
        assertThat(rules.get(1).weight()).isLessThan(heaviest - 0.2);
    }
}
