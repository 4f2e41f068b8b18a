package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's own templates: what they may replace, and what a run makes of wrong ones. */
class OwnTemplatesTest {

    @TempDir
    private Path temp;

    private SmallRepository repository;

    @BeforeEach
    void repository() throws IOException {
        repository = new SmallRepository(temp);
    }

    @Test
    void templateWithAnError_isNamedWithLineAndColumn() throws Exception {
        repository.generate();
        repository.write("templates/pages/overview.ftlh", "<h1>\n  ${nothing.here}\n</h1>\n");
        Finding finding = repository.refused(Code.TEMPLATE_ERROR);
        assertThat(finding.place().toString()).isEqualTo("templates/pages/overview.ftlh:2:5");
        assertThat(finding.excerpt()).isPresent();
    }

    @Test
    void documentTemplateThatIsNoMarkup_isAFinding() throws Exception {
        repository.generate();
        repository.write("templates/documents/annual-report.ftlh", "<html><body class=\"x\"><p>unclosed</body></html>");
        repository.refused(Code.TEMPLATE_ERROR);
    }

    @Test
    void templateThatNothingReads_isNamed_withTheOneMeant() throws Exception {
        repository.generate();
        repository.write("templates/overview.ftlh", "<h1>mine</h1>");
        assertThat(repository.refused(Code.FILE_UNREAD).arguments())
                .containsExactly("templates/overview.ftlh", "templates/pages/overview.ftlh");
    }

    @Test
    void templateThatAnotherIncludes_isRead() throws Exception {
        repository.write("templates/pages/list.ftlh", "<#include \"greeting.ftlh\">");
        repository.write("templates/pages/greeting.ftlh", "<p>mine</p>");
        assertThat(repository.generate().findings()).isEmpty();
        assertThat(Files.readString(repository.site().resolve("years/index.html")))
                .isEqualTo("<p>mine</p>\n");
    }

    @Test
    void templateThatCallsItself_isNamed() throws Exception {
        repository.generate();
        repository.write("templates/pages/year.ftlh", "<#macro again><@again/></#macro><@again/>");
        assertThat(repository.refused(Code.TEMPLATE_ERROR).place().file()).isEqualTo("templates/pages/year.ftlh");
    }
}
