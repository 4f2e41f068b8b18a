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
        Finding finding = repository.refused(Code.TEMPLATE_ERROR);
        assertThat(finding.place().toString()).startsWith("templates/documents/annual-report.ftlh:1:");
    }

    @Test
    void faultInWhatEveryReportConsistsOf_isPlacedInTheTemplate() throws Exception {
        repository.generate();
        repository.write("templates/documents/document.ftlh", """
                <#macro whole>
                <html><head><title>x</title></head>
                <body class="document">
                <#list view.chapters as chapter>
                <section><h2>${chapter.number}</h2>
                </#list>
                </body>
                </html>
                </#macro>
                """);
        Finding finding = repository.refused(Code.TEMPLATE_ERROR);
        assertThat(finding.place().file()).isEqualTo("templates/documents/document.ftlh");
        assertThat(finding.place().line()).isEqualTo(7);
        assertThat(finding.excerpt()).isPresent();
    }

    @Test
    void profileThatIsNoStyleSheet_isNamed() throws Exception {
        repository.generate();
        repository.write("templates/profiles/report.css", "body { color: var(--accnt); }\n");
        assertThat(repository.refused(Code.STYLE_UNKNOWN).place().file()).isEqualTo("templates/profiles/report.css");
    }

    @Test
    void faultInWhatSurroundsEveryPage_isToldOnce_whereItStands() throws Exception {
        repository.generate();
        repository.write("templates/pages/layout.ftlh", "<#macro page>\n<p>${frame.nothing}</p>\n</#macro>\n");
        assertThat(repository.refused(Code.TEMPLATE_ERROR).place().toString())
                .isEqualTo("templates/pages/layout.ftlh:2:6");
        assertThat(repository.generate().findings()).hasSize(1);
        repository.write("templates/pages/layout.ftlh", "<#macro page>\n<p>\n");
        assertThat(repository.refused(Code.TEMPLATE_ERROR).place().file()).isEqualTo("templates/pages/layout.ftlh");
    }

    @Test
    void loopWithoutEnd_isStopped() throws Exception {
        repository.generate();
        repository.write("templates/pages/year.ftlh", "\n<#list 1.. as one></#list>");
        assertThat(repository.refused(Code.TEMPLATE_ENDLESS).place().toString())
                .isEqualTo("templates/pages/year.ftlh:2:1");
    }

    @Test
    void message_isReplaced_everywhere() throws Exception {
        repository.write("templates/messages/ours_zh.properties", "nav.years = 逐年\n");
        assertThat(repository.generate().findings()).isEmpty();
        assertThat(Files.readString(repository.site().resolve("index.html")))
                .contains(">逐年</a>")
                .doesNotContain(">年度</a>");
    }

    @Test
    void messagesOfAnUnknownLanguage_areNotRead() throws Exception {
        repository.generate();
        repository.write("templates/messages/pages_cn.properties", "nav.years = 逐年\n");
        assertThat(repository.refused(Code.FILE_UNREAD).arguments())
                .containsExactly("templates/messages/pages_cn.properties", "templates/messages/pages_en.properties");
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
