package dev.annals.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.Limits;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryLoaderTest {

    @TempDir
    Path outer;

    private TestRepository repository;

    @BeforeEach
    void makeFolder() {
        repository = TestRepository.in(outer);
    }

    @Test
    void bytes_areAFinding_whenTheyAreNotUtf8() {
        byte[] gbk = "标题".getBytes(Charset.forName("GBK"));
        byte[] bytes = new byte[gbk.length + 10];
        System.arraycopy("a: 教\nb: ".getBytes(StandardCharsets.UTF_8), 0, bytes, 0, 10);
        System.arraycopy(gbk, 0, bytes, 10, gbk.length);
        repository.write("annals.yml", bytes);

        Finding finding = TestRepository.only(repository.load());

        assertThat(finding.code()).isEqualTo(Code.FILE_NOT_UTF8);
        assertThat(finding.place()).isEqualTo(new Place("annals.yml", 2, 4));
        assertThat(finding.arguments()).containsExactly("0xB1");
    }

    @Test
    void file_isNotRead_whenItIsTooLarge() {
        repository.write("annals.yml", "title: 教育\n");
        repository.write("years/2017.yml", "x".repeat(10 << 20));

        SourceTree tree = repository.load();

        assertThat(TestRepository.only(tree).code()).isEqualTo(Code.FILE_TOO_LARGE);
        assertThat(tree.files()).hasSize(1);
    }

    @Test
    void repository_isAFinding_whenItIsEmptyOrNotThere() throws IOException {
        repository.write("pom.xml", "<project/>");
        repository.write("README.md", "x");
        repository.write(".git/config", "x");
        repository.write("target/site/index.html", "x");

        assertThat(TestRepository.only(repository.load()).code()).isEqualTo(Code.REPOSITORY_EMPTY);
        assertThat(TestRepository.codes(RepositoryLoader.load(repository.root().resolve("none"), Limits.DEFAULT)))
                .containsExactly(Code.FILE_UNREADABLE);
        assertThat(TestRepository.codes(RepositoryLoader.load(repository.root().resolve("pom.xml"), Limits.DEFAULT)))
                .containsExactly(Code.FILE_UNREADABLE);
    }

    @Test
    void walk_stops_whenThereAreTooManyFiles() {
        repository.write("annals.yml", "title: x\n");
        for (int i = 0; i < 10; i++) {
            repository.write("years/" + (2010 + i) + ".yml", "period: 2010\n");
        }

        SourceTree tree = RepositoryLoader.load(repository.root(), TestRepository.SMALL);

        assertThat(TestRepository.only(tree).code()).isEqualTo(Code.TOO_MANY_FILES);
        assertThat(tree.files()).hasSize(5);
    }

    @Test
    void walk_stops_whenLinksMultiplyEachOther() throws IOException {
        repository.write("annals.yml", "title: x\n");
        for (int i = 0; i < 40; i++) {
            Files.createDirectories(repository.root().resolve("templates/" + i));
        }
        for (int i = 0; i < 39; i++) {
            link("templates/" + i + "/a", repository.root().resolve("templates/" + (i + 1)));
            link("templates/" + i + "/b", repository.root().resolve("templates/" + (i + 1)));
        }

        assertThat(TestRepository.only(repository.load()).code()).isEqualTo(Code.TOO_MANY_FILES);
    }

    @Test
    void folder_isAFinding_whenItIsNamedLikeAFile() throws IOException {
        repository.write("annals.yml", "title: x\n");
        Files.createDirectories(repository.root().resolve("years/2017.yml"));

        Finding finding = TestRepository.only(repository.load());

        assertThat(finding.code()).isEqualTo(Code.FILE_UNREADABLE);
        assertThat(finding.arguments()).containsExactly("directory");
    }

    @Test
    void link_isFollowed_onlyInsideTheRepository() throws IOException {
        repository.write("annals.yml", "title: x\n");
        repository.write("years/2017.yml", "period: 2017\n");
        Path outside = Files.writeString(outer.resolve("secret.yml"), "period: 2016\n");
        link("years/2016.yml", outside);
        link("years/2015.yml", repository.root().resolve("years/none.yml"));
        link("years/2014.yml", repository.root().resolve("years/2017.yml"));
        link("documents", repository.root());

        SourceTree tree = repository.load();

        assertThat(TestRepository.codes(tree))
                .containsExactly(Code.FILE_UNREADABLE, Code.FILE_UNREADABLE, Code.FILE_OUTSIDE);
        assertThat(tree.findings().stream().map(one -> one.place().file()))
                .containsExactly("documents", "years/2015.yml", "years/2016.yml");
        assertThat(tree.files().stream().map(SourceFile::path))
                .containsExactly("annals.yml", "years/2014.yml", "years/2017.yml");
    }

    private void link(String path, Path target) throws IOException {
        try {
            Files.createSymbolicLink(repository.root().resolve(path), target);
        } catch (UnsupportedOperationException e) {
            assumeThat(false).as("this file system has no symbolic links").isTrue();
        }
    }

    @Test
    void templates_areReadAsText_whateverTheyHold() {
        repository.write("annals.yml", "title: x\n");
        repository.write("templates/pages/overview.ftlh", "<p>${title}</p>\n");

        assertThat(repository.load().templates())
                .containsExactly(new TemplateFile("templates/pages/overview.ftlh", "<p>${title}</p>\n"));
    }

    @Test
    void findings_showTheLinesAroundThem_evenInFilesThatCannotBeParsed() {
        repository.write("annals.yml", "title: x\nbodies: [\n");

        Finding finding = TestRepository.only(repository.load());

        assertThat(finding.excerpt().orElseThrow().lines()).contains("bodies: [");
    }

    @Test
    void fonts_areNotReadAsText_norToldAsUnread() {
        repository.write("annals.yml", "title: 教育\n");
        repository.write("fonts/Song.ttf", new byte[] {0, 1, 0, 0});
        repository.write("fonts/Hei.OTC", new byte[10 << 20]);
        repository.write("fonts/OFL.txt", "licence");

        assertThat(repository.load().findings()).isEmpty();
    }

    @Test
    void file_isUnread_whenItIsNoFontInTheFolderOfFonts() {
        repository.write("annals.yml", "title: 教育\n");
        repository.write("fonts/Song.ttf", "x");
        repository.write("fonts/Song.woff2", "x");
        repository.write("fonts/more/Song.ttf", "x");

        assertThat(repository.load().findings())
                .containsExactly(
                        Finding.of(Code.FILE_UNREAD, Place.of("fonts/Song.woff2"), "fonts/Song.woff2", ""),
                        Finding.of(Code.FILE_UNREAD, Place.of("fonts/more/Song.ttf"), "fonts/more/Song.ttf", ""));
    }
}
