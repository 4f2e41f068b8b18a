package dev.annals.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Findings;
import dev.annals.core.setting.Limits;
import dev.annals.core.source.RepositoryLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Characters without a glyph are told at each place where they stand, however often others were found before. */
class GlyphCheckTest {

    private static final int LACKING = '囧';

    private static List<String> told(String... texts) {
        Findings findings = new Findings();
        GlyphCheck check = new GlyphCheck(codePoint -> codePoint != LACKING, findings);
        for (int i = 0; i < texts.length; i++) {
            RepositoryLoader.parse("years/" + i + ".yml", texts[i], Limits.DEFAULT, findings)
                    .ifPresent(check::check);
        }
        return findings.sorted().stream().map(GlyphCheckTest::line).toList();
    }

    private static String line(Finding finding) {
        return finding.place() + " " + finding.code() + " " + finding.arguments();
    }

    @Test
    void character_isToldEveryTime() {
        assertThat(told("a: 一囧\nb: 囧\n", "a: 一\n", "a: 囧\n"))
                .containsExactly(
                        "years/0.yml:1:5 GLYPH_MISSING [囧, U+56E7]",
                        "years/0.yml:2:4 GLYPH_MISSING [囧, U+56E7]",
                        "years/2.yml:1:4 GLYPH_MISSING [囧, U+56E7]");
    }

    @Test
    void character_isTold_howeverFarBehindInAFileOfKnownOnes() {
        String far = "a: " + "一".repeat(9000);
        assertThat(told(far, far + "囧\n")).containsExactly("years/1.yml:1:9004 GLYPH_MISSING [囧, U+56E7]");
    }

    @Test
    void escape_isReadForWhatItStandsFor_whenItsOwnCharactersWereFoundBefore() {
        assertThat(told("a: \"\\u4e00 567e\"\n", "a: \"\\u56e7\"\n"))
                .containsExactly("years/1.yml:1:4 GLYPH_MISSING [囧, U+56E7]");
    }
}
