package dev.annals.core.validate;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.annals.core.finding.Severity;
import dev.annals.core.fuzz.FuzzInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** A good repository with one file that holds anything has a model or findings. */
class RepositoryFuzzTest {

    /** By the first byte of the input, as a letter from a on. */
    private static final List<String> PATHS = List.of(
            "annals.yml",
            "indicators/education.yml",
            "years/2017.yml",
            "documents/2017.md",
            "years/2018.yml",
            "plans/plan.yml",
            "programmes/aid.yml",
            "inspections/visit.yml",
            "events/meeting.yml");

    private static final Map<String, String> GOOD = Corpus.good();
    private static final String STUB = "title: 示例\nperiod: 2017\n";

    @TempDir
    static Path folder;

    @BeforeAll
    static void repository() {
        Corpus.write(GOOD, folder);
    }

    static Stream<byte[]> files() {
        Stream<byte[]> good = PATHS.stream().map(path -> input(path, GOOD.getOrDefault(path, STUB)));
        Stream<byte[]> bad = Corpus.cases().stream()
                .flatMap(file -> Corpus.sections(Corpus.read(file)).entrySet().stream())
                .flatMap(section -> like(section.getKey()).map(path -> input(path, section.getValue())));
        return Stream.concat(good, bad);
    }

    /** The path of ours in the same folder; for settings, years and indicators the same file. */
    private static Stream<String> like(String path) {
        String folder = path.substring(0, path.indexOf('/') + 1);
        return PATHS.contains(path)
                ? Stream.of(path)
                : PATHS.subList(PATHS.indexOf("plans/plan.yml"), PATHS.size()).stream()
                        .filter(one -> !folder.isEmpty() && one.startsWith(folder));
    }

    private static byte[] input(String path, String text) {
        return ((char) ('a' + PATHS.indexOf(path)) + text).getBytes(StandardCharsets.UTF_8);
    }

    @MethodSource("files")
    @FuzzTest(maxDuration = "5m")
    void repository_hasAModelOrErrors_whateverOneFileHolds(byte[] input) throws IOException {
        if (input.length == 0) {
            return;
        }
        String path = PATHS.get(Math.floorMod(input[0] - 'a', PATHS.size()));
        byte[] content = Arrays.copyOfRange(input, 1, input.length);
        Files.createDirectories(folder.resolve(path).getParent());
        Files.write(folder.resolve(path), content);
        try {
            check(path, FuzzInput.text(content));
        } finally {
            Files.delete(folder.resolve(path));
            Corpus.write(original(path), folder);
        }
    }

    private static Map<String, String> original(String path) {
        return GOOD.containsKey(path) ? Map.of(path, GOOD.getOrDefault(path, "")) : Map.of();
    }

    private static void check(String path, String text) {
        Validated validated = Corpus.validate(folder);

        Validated again = Corpus.validate(folder);
        assertThat(again.findings()).isEqualTo(validated.findings());
        assertThat(again.model()).isEqualTo(validated.model());
        assertThat(validated.model().isPresent())
                .isEqualTo(validated.findings().stream().noneMatch(one -> one.severity() == Severity.ERROR));
        FuzzInput.placesAreInside(
                GOOD,
                validated.findings().stream()
                        .filter(finding -> !finding.place().file().equals(path))
                        .toList());
        String shown = text.startsWith("\uFEFF") ? text.substring(1) : text;
        FuzzInput.placesAreInside(Map.of(path, shown), validated.findings());
    }
}
