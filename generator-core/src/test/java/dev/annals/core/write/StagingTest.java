package dev.annals.core.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.annals.core.finding.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    private Path temp;

    private Path site() {
        return temp.resolve("target/site");
    }

    private void write(String... pathsAndTexts) throws OutputException {
        try (Staging staging = Staging.open(site())) {
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                staging.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
            }
            staging.commit();
        }
    }

    private String read(String path) throws IOException {
        return Files.readString(site().resolve(path));
    }

    @Test
    void commit_writesAllFiles_whenThereWasNothing() throws Exception {
        write("index.html", "首页", "years/2017.html", "y");
        assertThat(read("index.html")).isEqualTo("首页");
        assertThat(read("years/2017.html")).isEqualTo("y");
    }

    @Test
    void commit_removesStaleFiles_andKeepsTheTimeOfUnchangedOnes() throws Exception {
        write("index.html", "same", "old.html", "old", "changed.html", "1");
        Files.setLastModifiedTime(site().resolve("index.html"), LONG_AGO);
        Files.setLastModifiedTime(site().resolve("changed.html"), LONG_AGO);
        write("index.html", "same", "changed.html", "2");
        assertThat(site().resolve("old.html")).doesNotExist();
        assertThat(Files.getLastModifiedTime(site().resolve("index.html"))).isEqualTo(LONG_AGO);
        assertThat(Files.getLastModifiedTime(site().resolve("changed.html"))).isNotEqualTo(LONG_AGO);
        assertThat(read("changed.html")).isEqualTo("2");
    }

    @Test
    void close_withoutCommit_leavesTheLastOutputUntouched() throws Exception {
        write("index.html", "good");
        try (Staging staging = Staging.open(site())) {
            staging.put("index.html", "half");
        }
        assertThat(read("index.html")).isEqualTo("good");
        assertThat(Files.list(temp.resolve("target"))
                        .filter(path -> path.toString().endsWith("-new")))
                .isEmpty();
    }

    @Test
    void open_refusesAFolderWithFilesOfOthers() throws Exception {
        Files.createDirectories(site());
        Files.writeString(site().resolve("thesis.txt"), "years of work");
        OutputException failure = catchThrowableOfType(OutputException.class, () -> Staging.open(site()));
        assertThat(failure.finding().code()).isEqualTo(Code.OUTPUT_NOT_OURS);
        assertThat(failure.finding().arguments()).containsExactly("thesis.txt");
        assertThat(read("thesis.txt")).isEqualTo("years of work");
    }

    @Test
    void open_refusesAFileAddedToOurOwnFolder() throws Exception {
        write("index.html", "ours");
        Files.writeString(site().resolve("added-by-hand.html"), "theirs");
        assertThatThrownBy(() -> Staging.open(site())).isInstanceOf(OutputException.class);
        assertThat(read("added-by-hand.html")).isEqualTo("theirs");
    }

    @Test
    void open_refusesATargetThatIsAFile() throws Exception {
        Files.createDirectories(site().getParent());
        Files.writeString(site(), "a file");
        OutputException failure = catchThrowableOfType(OutputException.class, () -> Staging.open(site()));
        assertThat(failure.finding().code()).isEqualTo(Code.OUTPUT_NOT_OURS);
        assertThat(Files.readString(site())).isEqualTo("a file");
    }

    @Test
    void open_tellsUnwritable_whenAParentIsAFile() throws Exception {
        Files.writeString(temp.resolve("target"), "in the way");
        OutputException failure = catchThrowableOfType(OutputException.class, () -> Staging.open(site()));
        assertThat(failure.finding().code()).isEqualTo(Code.OUTPUT_UNWRITABLE);
    }

    @Test
    void open_putsTheLastOutputBack_afterARunKilledBetweenTheRenames() throws Exception {
        write("index.html", "good");
        Files.move(site(), temp.resolve("target/.site.annals-old"));
        try (Staging staging = Staging.open(site())) {
            assertThat(read("index.html")).isEqualTo("good");
            staging.put("index.html", "never committed");
        }
        assertThat(read("index.html")).isEqualTo("good");
    }

    @Test
    void open_dropsTheOldOutput_afterARunKilledJustAfterTheSwap() throws Exception {
        write("index.html", "new");
        Path old = temp.resolve("target/.site.annals-old");
        Files.createDirectories(old);
        Files.write(old.resolve("index.html"), "old".getBytes(StandardCharsets.UTF_8));
        write("index.html", "newer");
        assertThat(read("index.html")).isEqualTo("newer");
        assertThat(old).doesNotExist();
    }

    @Test
    void put_refusesAPathTwice_andOutsideTheFolder() throws Exception {
        try (Staging staging = Staging.open(site())) {
            staging.put("a.html", "1");
            assertThatThrownBy(() -> staging.put("a.html", "2")).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> staging.put("../a.html", "2")).isInstanceOf(IllegalStateException.class);
        }
    }
}
