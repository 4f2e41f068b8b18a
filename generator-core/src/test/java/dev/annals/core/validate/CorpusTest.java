package dev.annals.core.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CorpusTest {

    private static final String REST = "…";

    @TempDir
    Path folder;

    static Stream<Arguments> cases() {
        return Corpus.cases().stream()
                .map(file -> Arguments.of(file.getFileName().toString().replace(".txt", ""), file));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void repository_hasExactlyTheExpectedFindings_whenItIsBad(String name, Path file) {
        Map<String, String> sections = Corpus.sections(Corpus.read(file));
        assertThat(sections).as(name).containsKey("expected");

        Validated validated = Corpus.validate(Corpus.over(sections), folder);

        List<String> expected = sections.getOrDefault("expected", "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(validated.findings().stream().map(Corpus::line))
                .usingElementComparator(CorpusTest::compare)
                .containsExactlyElementsOf(expected);
        assertThat(validated.model().isPresent())
                .isEqualTo(validated.findings().stream().noneMatch(one -> one.severity() == Severity.ERROR));
    }

    /** An expected line that ends with … leaves open what follows: a list of all keys, which grows with the format. */
    private static int compare(String found, String expected) {
        String open = expected.endsWith(REST) ? expected.substring(0, expected.length() - REST.length()) : expected;
        boolean same = expected.endsWith(REST) ? found.startsWith(open) : found.equals(expected);
        return same ? 0 : found.compareTo(expected);
    }

    static Stream<Path> goodCases() {
        return Corpus.goodCases().stream();
    }

    @ParameterizedTest
    @MethodSource("goodCases")
    void repository_hasAModelAndNoFinding_whenWhatIsLaidOverItIsGood(Path file) {
        Validated validated = Corpus.validate(Corpus.over(Corpus.sections(Corpus.read(file))), folder);

        assertThat(validated.findings().stream().map(Corpus::line)).isEmpty();
        assertThat(validated.model()).isPresent();
    }

    @Test
    void repository_hasAModelAndNoFinding_whenItIsGood() {
        Validated validated = Corpus.validate(Corpus.good(), folder);

        assertThat(validated.findings()).isEmpty();
        assertThat(validated.model()).isPresent();
    }

    @Test
    void corpus_holdsEnoughCases() {
        assertThat(Corpus.cases()).hasSizeGreaterThan(220);
    }
}
