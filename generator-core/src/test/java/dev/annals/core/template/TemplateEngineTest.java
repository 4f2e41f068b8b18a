package dev.annals.core.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Finding;
import dev.annals.core.finding.Place;
import dev.annals.core.setting.Limits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateEngineTest {

    private static final Limits LIMITS = new Limits(1000, 5, 10, 8, 100, 1000, 20_000);

    /** Something with more than components. */
    public record Tile(String title, Optional<String> note) {

        public String secret() {
            return "secret";
        }

        public boolean isNoted() {
            return note.isPresent();
        }
    }

    private static TemplateEngine engine(String own) {
        return new TemplateEngine(
                List.of(
                        new TemplateSource("page.ftlh", "annals:page.ftlh", "built in"),
                        new TemplateSource("kept.ftlh", "annals:kept.ftlh", "kept")),
                List.of(new TemplateSource("page.ftlh", "templates/page.ftlh", own)),
                LIMITS);
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
    void records_answerOtherQuestions_byName() throws Exception {
        assertThat(render(
                        "${tile.secret} ${tile.noted?c} ${tile.isNoted()?c} ${tile.colour!'none'}",
                        Map.of("tile", new Tile("t", Optional.of("n")))))
                .isEqualTo("secret true true none");
    }

    @Test
    void objectThatIsNoView_isRefused() {
        assertThat(catchThrowableOfType(
                                TemplateFailure.class,
                                () -> render("${object.length}", Map.of("object", new StringBuilder("x"))))
                        .finding()
                        .code())
                .isEqualTo(Code.TEMPLATE_ERROR);
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
                "${tile}",
                "${tile.class}",
                "${tile.toString}",
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<#list 1.. as x></#list>|2:1",
                "<#list 1.. as x><#assign y = x></#list>|2:17",
                "<#list 1..1000000000 as x></#list>|2:1",
                "<#macro m><#list 1.. as x></#list></#macro><@m/>|2:11",
                "<#attempt><#list 1.. as x></#list><#recover>caught</#attempt>|2:11"
            })
    void loopThatWritesNothing_isStoppedWhereItStands(String template, String place) {
        Finding finding = failure("line one\n" + template);
        assertThat(finding.code()).isEqualTo(Code.TEMPLATE_ENDLESS);
        assertThat(finding.place().toString()).isEqualTo("templates/page.ftlh:" + place);
        assertThat(finding.arguments()).containsExactly("20000");
    }

    @Test
    void templateThatCallsItself_isNamedWhereItDoes() {
        Finding finding = failure("one\n<#macro again>\n<@again/></#macro><@again/>");
        assertThat(finding.code()).isIn(Code.TEMPLATE_ERROR, Code.TEMPLATE_ENDLESS);
        assertThat(finding.place()).isEqualTo(new Place("templates/page.ftlh", 3, 1));
    }

    @Test
    void faultyTemplate_isNamed_alsoWhereAnotherIncludesIt() {
        TemplateEngine engine = new TemplateEngine(
                List.of(new TemplateSource("page.ftlh", "annals:page.ftlh", "<#import 'layout.ftlh' as l>")),
                List.of(new TemplateSource("layout.ftlh", "templates/layout.ftlh", "\n\n  <#if>")),
                LIMITS);
        for (int again = 0; again < 2; again++) {
            TemplateFailure failure =
                    catchThrowableOfType(TemplateFailure.class, () -> engine.render("page.ftlh", Map.of()));
            assertThat(failure.finding().code()).isEqualTo(Code.TEMPLATE_ERROR);
            assertThat(failure.finding().place().toString()).startsWith("templates/layout.ftlh:3:");
        }
    }

    @Test
    void everythingWritten_comesFromSomewhere() throws Exception {
        String own = "<ul>\n<#list 1..2 as x>\n  <li>${x}</li>\n</#list>\n</ul>\n<#include 'kept.ftlh'>";
        Rendered rendered = engine(own).trace("page.ftlh", Map.of());
        assertThat(rendered.text()).isEqualTo("<ul>\n  <li>1</li>\n  <li>2</li>\n</ul>\nkept");
        assertThat(rendered.origin(1, 1)).isEqualTo(new Place("templates/page.ftlh", 1, 1));
        assertThat(rendered.origin(2, 3)).isEqualTo(new Place("templates/page.ftlh", 3, 3));
        assertThat(rendered.origin(3, 7)).isEqualTo(new Place("templates/page.ftlh", 3, 7));
        assertThat(rendered.origin(3, 10)).isEqualTo(new Place("templates/page.ftlh", 3, 13));
        assertThat(rendered.origin(4, 3)).isEqualTo(new Place("templates/page.ftlh", 5, 3));
        assertThat(rendered.origin(5, 2)).isEqualTo(new Place("annals:kept.ftlh", 1, 2));
        assertThat(rendered.origin(99, 99).file()).isEqualTo("annals:kept.ftlh");
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
