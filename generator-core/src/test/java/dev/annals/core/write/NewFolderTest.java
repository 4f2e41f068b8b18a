package dev.annals.core.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.annals.core.finding.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFolderTest {

    private static final SortedMap<String, String> FILES =
            new TreeMap<>(java.util.Map.of("annals.yml", "标题", "years/2024.yml", "a", "years/2025.yml", "b"));

    @TempDir
    private Path temp;

    private static SortedMap<String, String> contents(Path folder) throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        for (String path : FolderTree.files(folder)) {
            contents.put(path, Files.readString(folder.resolve(path)));
        }
        return contents;
    }

    private static OutputException refused(Path folder) {
        return catchThrowableOfType(OutputException.class, () -> NewFolder.fill(folder, FILES));
    }

    @Test
    void fill_writesEverything_intoANewOrEmptyFolder() throws Exception {
        NewFolder.fill(temp, FILES);
        NewFolder.fill(temp.resolve("../" + temp.getFileName() + "/new/deep"), FILES);

        assertThat(contents(temp.resolve("new/deep"))).isEqualTo(FILES);
        Files.walk(temp.resolve("new"))
                .sorted(java.util.Comparator.reverseOrder())
                .forEach(path -> path.toFile().delete());
        assertThat(contents(temp)).isEqualTo(FILES);
    }

    @Test
    void fill_leavesTheRepositoryOfAFreshCloneAlone() throws Exception {
        Files.createDirectories(temp.resolve(".git"));
        Files.writeString(temp.resolve(".git/HEAD"), "ref");

        NewFolder.fill(temp, FILES);

        assertThat(contents(temp)).containsAllEntriesOf(FILES).containsEntry(".git/HEAD", "ref");
    }

    @Test
    void fill_refusesAFolderWithAnything_andChangesNothing() throws Exception {
        for (String name : new String[] {"thesis.txt", ".hidden", "annals.yml"}) {
            Path folder = Files.createDirectory(temp.resolve("with-" + name));
            Files.writeString(folder.resolve(name), "mine");

            assertThat(refused(folder).finding().code()).isEqualTo(Code.FOLDER_NOT_EMPTY);
            assertThat(refused(folder).finding().arguments()).containsExactly(name);
            assertThat(contents(folder)).containsOnlyKeys(name).containsValue("mine");
        }
        Files.createDirectories(temp.resolve("with-folder/years"));
        assertThat(refused(temp.resolve("with-folder")).finding().arguments()).containsExactly("years");
    }

    @Test
    void fill_refusesAFile() throws Exception {
        Path file = Files.writeString(temp.resolve("file"), "mine");

        assertThat(refused(file).finding().code()).isEqualTo(Code.FOLDER_NOT_EMPTY);
        assertThat(refused(file).finding().arguments()).containsExactly("");
        assertThat(Files.readString(file)).isEqualTo("mine");
        assertThat(refused(file.resolve("below")).finding().code()).isEqualTo(Code.OUTPUT_UNWRITABLE);
    }

    @Test
    void fill_leavesNothingBehind_whenItFailsOnTheWay() throws Exception {
        SortedMap<String, String> impossible = new TreeMap<>(FILES);
        impossible.put("years/2025.yml/below-a-file", "c");
        Path folder = temp.resolve("new");

        assertThat(catchThrowableOfType(OutputException.class, () -> NewFolder.fill(folder, impossible))
                        .finding()
                        .code())
                .isEqualTo(Code.OUTPUT_UNWRITABLE);
        assertThat(folder).doesNotExist();
    }

    @Test
    void fill_startsAgain_afterARunThatWasKilled() throws Exception {
        NewFolder.fill(temp, FILES);
        Files.createDirectory(temp.resolve(".annals-init~"));
        Files.move(temp.resolve("years"), temp.resolve(".annals-init~/years"));

        NewFolder.fill(temp, FILES);

        assertThat(contents(temp)).isEqualTo(FILES);
        assertThat(temp.resolve(".annals-init~")).doesNotExist();
    }

    @Test
    void fill_keepsWhatTheUserWroteSince_afterARunThatWasKilled() throws Exception {
        NewFolder.fill(temp, FILES);
        Files.createDirectory(temp.resolve(".annals-init~"));
        Files.writeString(temp.resolve("annals.yml"), "mine");

        assertThat(refused(temp).finding().arguments()).containsExactly("annals.yml");
        assertThat(Files.readString(temp.resolve("annals.yml"))).isEqualTo("mine");
    }
}
