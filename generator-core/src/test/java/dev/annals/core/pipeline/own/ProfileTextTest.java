package dev.annals.core.pipeline.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.BuiltIn;
import dev.annals.core.source.SourceTree;
import dev.annals.core.source.TemplateFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTextTest {

    private static final BuiltIn BUILT_IN = new BuiltIn(new TreeMap<>(Map.of(
            "profiles/report.css", "/* built in */\n@page { size: A4 }\np { color: var(--accent) }\n",
            "profiles/small.css", "@import \"report\";\np { margin: 0 }\n")));

    private final List<TemplateFile> templates = new ArrayList<>();

    private ProfileText profiles(String... files) {
        for (int i = 0; i < files.length; i += 2) {
            templates.add(new TemplateFile("templates/profiles/" + files[i] + ".css", files[i + 1]));
        }
        SourceTree tree = new SourceTree(List.of(), templates, List.of(), List.of());
        return new ProfileText(BUILT_IN, tree, new ProfileColours(Map.of("--accent", "#112233")));
    }

    @Test
    void base_standsBeforeTheRulesThatBuildOnIt_withItsColours() {
        assertThat(profiles().whole("profiles/small.css"))
                .containsSubsequence("size: A4", "p { color: #112233", "p { margin: 0 }");
    }

    @Test
    void lines_keepTheirPlaces() {
        String own = "/* mine */\n@import 'small';\n\nh2 { color: red }\n";
        String whole = profiles("mine", own).whole("profiles/mine.css");

        assertThat(whole.lines().toList().get(3)).isEqualTo("h2 { color: red }");
        assertThat(profiles().alone("profiles/mine.css"))
                .hasSameSizeAs(own)
                .doesNotContain("@import")
                .contains("h2 { color: red }");
    }

    @Test
    void profile_buildsOnTheBuiltInOne_whenItNamesItself() {
        ProfileText profiles = profiles("report", "@import \"report\";\np { color: red }\n");

        assertThat(profiles.whole("profiles/report.css")).containsSubsequence("size: A4", "p { color: red }");
        assertThat(profiles.findings("profiles/report.css", "r")).isEmpty();
        assertThat(profiles.whole("profiles/small.css"))
                .containsSubsequence("size: A4", "p { color: red }", "p { margin: 0 }");
    }

    @Test
    void base_isAFinding_whenThereIsNone() {
        ProfileText profiles = profiles("mine", "\n@import \"reprot\";\n");

        assertThat(profiles.findings("profiles/mine.css", "m"))
                .containsExactly(
                        Finding.of(Code.BASE_UNKNOWN, new Place("m", 2, 1), "reprot", "report", "mine, report, small"));
    }

    @Test
    void circle_isAFinding() {
        ProfileText profiles = profiles("a", "@import \"b\";", "b", "@import \"a\"; p { margin: 0 }");

        assertThat(profiles.findings("profiles/a.css", "x"))
                .containsExactly(Finding.of(Code.BASE_IN_CIRCLE, new Place("x", 1, 1), "a → b → a"));
        assertThat(profiles.whole("profiles/a.css")).contains("p { margin: 0 }");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@import url(report);",
                "@import \"https://example.org/a.css\";",
                "@import \"../report\";",
                "p { margin: 0 } @import \"report\";"
            })
    void otherImports_stay_toBeToldAsOutside(String css) {
        ProfileText profiles = profiles("mine", css);

        assertThat(profiles.alone("profiles/mine.css")).isEqualTo(css);
        assertThat(profiles.basePaths("profiles/mine.css")).isEmpty();
    }

    @Test
    void place_isThatOfTheImport_whenTheBaseDecided() {
        ProfileText profiles = profiles("mine", "@import \"report\"; p { margin: 0 }\nh2 { margin: 0 }\n");

        assertThat(profiles.shown("profiles/mine.css", new Place("m", 1, 40))).isEqualTo(new Place("m", 1, 1));
        assertThat(profiles.shown("profiles/mine.css", new Place("m", 2, 3))).isEqualTo(new Place("m", 2, 3));
    }
}
