package dev.annals.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {

    private static final int MOST = 1000;

    /** Something with more than components. */
    public record Tile(String title, Optional<String> note) {

        public String secret() {
            return "secret";
        }
    }

    private static TemplateEngine engine(String own) {
        return new TemplateEngine(
                List.of(
                        new TemplateSource("page.ftlh", "annals:page.ftlh", "built in"),
                        new TemplateSource("kept.ftlh", "annals:kept.ftlh", "kept")),
                List.of(new TemplateSource("page.ftlh", "templates/page.ftlh", own)),
                MOST);
    }

    private static String render(String own, Map<String, ?> model) throws TemplateFailure {
        return engine(own).render("page.ftlh", model);
    }

    private static Finding failure(String own) {
        return catchThrowableOfType(
                        TemplateFailure.class, () -> render(own, Map.of("tile", new Tile("t", Optional.empty()))))
                .finding();
    }

    @Test
    void own_replacesTheBuiltInOfTheSameName() throws Exception {
        assertThat(render("mine", Map.of())).isEqualTo("mine");
        assertThat(engine("mine").render("kept.ftlh", Map.of())).isEqualTo("kept");
    }

    @Test
    void values_areEscaped_andMarkupIsNot() throws Exception {
        assertThat(render("${a} ${b}", Map.of("a", "<b>&\"", "b", new Markup("<svg/>"))))
                .isEqualTo("&lt;b&gt;&amp;&quot; <svg/>");
    }

    @Test
    void records_showTheirComponents_andEmptyOptionalsAreMissing() throws Exception {
        assertThat(render("${tile.title} ${tile.note!'none'}", Map.of("tile", new Tile("标题", Optional.empty()))))
                .isEqualTo("标题 none");
        assertThat(render("${tile.note}", Map.of("tile", new Tile("", Optional.of("注")))))
                .isEqualTo("注");
    }

    @Test
    void numbers_printAsComputerNumbers_inAnyLocale() throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(render(
                            "${year} ${share} ${exact}",
                            Map.of("year", 2024, "share", 0.98714, "exact", new BigDecimal("3.25"))))
                    .isEqualTo("2024 0.98714 3.25");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${tile.class}",
                "${tile.secret()}",
                "${tile.title.class.name}",
                "${tile?api.title}",
                "<#include '/etc/passwd'>",
                "<#include '../../../../etc/passwd'>",
                "<#import 'file:///etc/passwd' as x>",
                "${missing}",
                "<#list 1..3 as x>${x}",
                "${unclosed"
            })
    void template_thatReachesOutOrIsWrong_isAFindingInTheUsersFile(String template) {
        Finding finding = failure("line one\n  " + template);
        assertThat(finding.code())
                .isEqualTo(Code.TEMPLATE_ERROR.equals(finding.code()) ? Code.TEMPLATE_ERROR : Code.TEMPLATE_UNKNOWN);
        assertThat(finding.place().file()).isEqualTo("templates/page.ftlh");
    }

    @Test
    void error_hasTheLineAndColumnOfTheUsersTemplate() {
        assertThat(failure("line one\n  ${missing}").place()).isEqualTo(new Place("templates/page.ftlh", 2, 5));
    }

    @Test
    void template_thatWritesWithoutEnd_isStopped() {
        assertThat(failure("<#list 1.. as x>${x}</#list>").code()).isEqualTo(Code.TEMPLATE_TOO_LONG);
    }

    @Test
    void functions_getPlainValues_andTheirRefusalIsAFinding() throws Exception {
        TemplateFunction twice = arguments -> {
            if (!(arguments.get(0) instanceof String text)) {
                throw new IllegalArgumentException("a text is needed");
            }
            return text + text;
        };
        assertThat(render("${twice('ab')}", Map.of("twice", twice))).isEqualTo("abab");
        TemplateFailure refused =
                catchThrowableOfType(TemplateFailure.class, () -> render("${twice(1)}", Map.of("twice", twice)));
        assertThat(refused.finding().arguments().get(0)).contains("a text is needed");
    }
}
