package dev.annals.core.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSwapTest {

    @TempDir
    private Path temp;

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(temp)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void files_areReplacedAndMade() throws Exception {
        Path old = Files.writeString(temp.resolve("old"), "1");
        FileSwap.apply(List.of(
                new FileSwap.Change(old, Optional.of("1"), "2"),
                new FileSwap.Change(temp.resolve("new"), Optional.empty(), "3")));
        assertThat(old).hasContent("2");
        assertThat(temp.resolve("new")).hasContent("3");
        assertThat(names()).containsExactly("new", "old");
    }

    @Test
    void fileChangedMeanwhile_stopsAll() throws Exception {
        Path one = Files.writeString(temp.resolve("one"), "1");
        Path two = Files.writeString(temp.resolve("two"), "changed");
        assertThatThrownBy(() -> FileSwap.apply(List.of(
                        new FileSwap.Change(one, Optional.of("1"), "x"),
                        new FileSwap.Change(two, Optional.of("2"), "y"))))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("changed meanwhile");
        assertThat(one).hasContent("1");
        assertThat(two).hasContent("changed");
        assertThat(names()).containsExactly("one", "two");
    }

    @Test
    void failureOnTheWay_putsBackWhatWasReplaced() throws Exception {
        Path one = Files.writeString(temp.resolve("one"), "1");
        Path inTheWay = Files.writeString(temp.resolve("file"), "no folder");
        assertThatThrownBy(() -> FileSwap.apply(List.of(
                        new FileSwap.Change(one, Optional.of("1"), "x"),
                        new FileSwap.Change(inTheWay.resolve("two"), Optional.empty(), "y"))))
                .isInstanceOf(OutputException.class);
        assertThat(one).hasContent("1");
        assertThat(names()).containsExactly("file", "one");
    }
}
