package dev.annals.core.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Year files and plans that are cut or hold the wrong thing anywhere are answered with findings, never an exception. */
class HostileWorkTest {

    private static final int STEP = 31;

    @TempDir
    Path folder;

    private static Map<String, String> files(String goodCase) {
        Path file = Corpus.goodCases().stream()
                .filter(path -> path.endsWith(goodCase + ".txt"))
                .findFirst()
                .orElseThrow();
        return Corpus.over(Corpus.sections(Corpus.read(file)));
    }

    @ParameterizedTest
    @CsvSource({
        "review-every-key, years/2017-work.yml",
        "focus-every-key, years/2017-work.yml",
        "plan-every-key, plans/five-years.yml"
    })
    void validation_answersWithFindings_whereverAFileIsCut(String goodCase, String path) {
        Corpus.write(files(goodCase), folder);
        String text = files(goodCase).getOrDefault(path, "");
        int withFindings = 0;
        for (int end = 1; end < text.length(); end += STEP) {
            Corpus.write(Map.of(path, text.substring(0, end)), folder);
            withFindings += Corpus.validate(folder).findings().isEmpty() ? 0 : 1;
        }
        assertThat(withFindings).isGreaterThan(text.length() / STEP / 2);
    }

    @ParameterizedTest
    @CsvSource({
        "review-every-key, years/2017-work.yml",
        "focus-every-key, years/2017-work.yml",
        "plan-every-key, plans/five-years.yml"
    })
    void validation_answersWithFindings_whateverStandsBehindAKey(String goodCase, String path) {
        Corpus.write(files(goodCase), folder);
        String text = files(goodCase).getOrDefault(path, "");
        for (int colon = text.indexOf(": "); colon >= 0; colon = text.indexOf(": ", colon + 1)) {
            for (String value : List.of("[]", "{a: {b: c}}", "不是")) {
                String put = text.substring(0, colon + 2) + value + ", x: " + text.substring(colon + 2);
                Corpus.write(Map.of(path, put), folder);
                assertThat(Corpus.validate(folder).findings()).isNotEmpty();
            }
        }
    }

    @Test
    void taskThatAnAliasRepeats_isToldAsTwice() {
        String focus = "period: 2017\nfocus:\n  one: {title: 一, tasks: &same {schools: {title: 新建}}}\n"
                + "  two: {title: 二, tasks: *same}\n";

        assertThat(Corpus.validate(Corpus.with("years/2017-work.yml", focus), folder).findings().stream()
                        .map(Corpus::line))
                .containsExactly("years/2017-work.yml:3:33 ID_DUPLICATE schools | years/2017-work.yml:3:33");
    }
}
