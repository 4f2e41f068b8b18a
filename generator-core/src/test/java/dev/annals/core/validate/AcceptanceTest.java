package dev.annals.core.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import dev.annals.core.finding.Severity;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcceptanceTest {

    private static final String JUMP = """
            category: preschool
            indicators:
              pupils: {title: 在校学生, unit: 人, direction: up, limit: 4000}
            """;

    @TempDir
    Path folder;

    private Validated accepting(String entries) {
        Map<String, String> files = Corpus.good();
        files.merge("annals.yml", "accept:\n" + entries, String::concat);
        files.put("indicators/more.yml", JUMP);
        files.put("years/2016-more.yml", "period: 2016\nfigures: {pupils: 1000人}\n");
        files.put("years/2017-more.yml", "period: 2017\nfigures: {pupils: 5000人}\n");
        return Corpus.validate(files, folder);
    }

    private static List<String> told(Validated validated) {
        return validated.findings().stream()
                .map(finding -> finding.code().id() + " " + finding.severity() + " "
                        + finding.acceptance().orElse("-"))
                .toList();
    }

    @Test
    void findings_becomeNotesWithTheirReason_whenAccepted() {
        Validated validated = accepting("""
                  - {code: D004, about: pupils, reason: 含借读生}
                  - {code: D010, file: years/2017-more.yml, reason: 两区合并}
                """);

        assertThat(told(validated)).containsExactly("D004 NOTE 含借读生", "D010 NOTE 两区合并");
        assertThat(validated.model()).as("nothing fails the run").isPresent();
        assertThat(validated.model().orElseThrow().site().acceptances()).hasSize(2);
    }

    @Test
    void errors_stayErrors_whenOnlySomethingElseIsAccepted() {
        Validated validated = accepting("  - {code: D010, reason: 两区合并}\n");

        assertThat(told(validated)).containsExactly("D004 ERROR -", "D010 NOTE 两区合并");
        assertThat(validated.model()).isEmpty();
    }

    @Test
    void firstEntryThatFits_givesTheReason_andTheOthersAreUsedToo() {
        Validated validated = accepting("""
                  - {code: D004, reason: 一}
                  - {code: D004, about: pupils, reason: 二}
                  - {code: D010, reason: 三}
                """);

        assertThat(told(validated)).containsExactly("D004 NOTE 一", "D010 NOTE 三");
    }

    @Test
    void entry_fitsTheWholeArgumentAndPathOnly() {
        Validated validated = accepting("""
                  - {code: D004, about: pupil, reason: 一}
                  - {code: D004, file: years/2017, reason: 二}
                  - {code: D004, about: "2017", reason: 三}
                """);

        assertThat(told(validated)).containsExactly("D004 ERROR -", "D010 WARNING -");
    }

    @Test
    void onlyWarningsAndDataFindings_canBeAccepted() {
        assertThat(Arrays.stream(Code.values()).filter(Code::isAcceptable).map(Code::id))
                .contains("D002", "D003", "D004", "D006", "D011", "D019", "P009", "P014", "P015", "P016")
                .doesNotContain("D001", "S018", "X001", "P003", "S005", "G001", "C003");
        assertThat(Arrays.stream(Code.values()).filter(Code::isAcceptable))
                .allMatch(
                        code -> code.severity() == Severity.WARNING || code.id().startsWith("D"));
    }

    @Test
    void acceptedFinding_isTheSameButForItsWeight() {
        Finding finding = Finding.of(Code.OVER_LIMIT, Place.of("a.yml"), "i");

        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.accepted("理由").severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.accepted("理由").code()).isEqualTo(Code.OVER_LIMIT);
        assertThat(finding.accepted("理由")).isEqualByComparingTo(finding);
    }
}
