package dev.annals.core.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Findings;
import dev.annals.core.setting.Limits;
import dev.annals.core.source.RepositoryLoader;
import dev.annals.core.source.SourceFile;
import dev.annals.core.source.SourceTree;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the input, the answer is findings: an exception here fails the test. */
class HostileInputTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"annals.yml", "indicators/education.yml", "years/2017.yml", "documents/2017.md"})
    void validation_answersWithFindings_whereverAFileIsCut(String path) {
        Corpus.write(Corpus.good(), folder);
        String text = Corpus.good().getOrDefault(path, "");
        int withFindings = 0;
        for (int end = 0; end < text.length(); end = text.offsetByCodePoints(end, 1)) {
            Corpus.write(Map.of(path, text.substring(0, end)), folder);
            withFindings += Corpus.validate(folder).findings().isEmpty() ? 0 : 1;
        }
        assertThat(withFindings).isGreaterThan(text.length() / 20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "}", "[", ":", "-", "|", "\"", "*", "&a ", "!!x ", "\t", "#", "　", "{{", "}}", "%", "\n"})
    void validation_answersWithFindings_whereverACharacterIsPutIn(String put) {
        Corpus.write(Corpus.good(), folder);
        for (String path : new String[] {"years/2017.yml", "documents/2017.md"}) {
            String text = Corpus.good().getOrDefault(path, "");
            for (int at = 0; at < text.length(); at += 7) {
                Corpus.write(Map.of(path, text.substring(0, at) + put + text.substring(at)), folder);
                assertThat(Corpus.validate(folder).units().spellings()).isNotEmpty();
            }
            Corpus.write(Map.of(path, text), folder);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ",
                "- ",
                "1. ",
                "*a ",
                "**a ",
                "_a ",
                "[a](",
                "![",
                "[",
                "`",
                "<b>",
                "{{",
                "}}",
                "{{a}}",
                "| a ",
                "\\",
                "&amp;",
                "# ",
                "　",
                "1",
                "1所",
                "10000000000"
            })
    void document_answersWithFindings_whenOneThingIsRepeated(String repeated) {
        String head = "---\ntitle: 报告\n---\n";
        String oneLine = head + repeated.repeat(5_000) + "\n";
        String manyLines = head + (repeated + "\n").repeat(2_000);

        Corpus.validate(Corpus.with("documents/2017.md", oneLine), folder);
        Validated validated = Corpus.validate(Corpus.with("documents/2017.md", manyLines), folder);

        assertThat(validated.findings()).hasSizeLessThanOrEqualTo(Findings.MOST);
    }

    @Test
    void findings_areBounded_whenEverythingIsWrong() {
        StringBuilder figures = new StringBuilder("period: 2017\nfigures:\n");
        for (int i = 0; i < 20_000; i++) {
            figures.append("  unknown-").append(i).append(": 1\n");
        }

        Validated validated = Corpus.validate(Corpus.with("years/2017.yml", figures.toString()), folder);

        assertThat(validated.findings()).hasSize(Findings.MOST);
        assertThat(validated.model()).isEmpty();
    }

    @Test
    void validation_answersWithFindings_whenThereIsNothing() {
        SourceFile units = RepositoryLoader.parse("annals:units.yml", "", Limits.DEFAULT);
        SourceTree tree = RepositoryLoader.load(folder, Limits.DEFAULT);

        assertThat(Validator.validate(tree, units).model()).isEmpty();
    }

    @Test
    void validation_isTheSame_whenItIsRunTwice() {
        Corpus.write(Corpus.good(), folder);

        assertThat(Corpus.validate(folder).model())
                .isEqualTo(Corpus.validate(folder).model());
    }
}
