package dev.annals.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.compute.Status;
import dev.annals.core.compute.diagram.Obstacle;
import dev.annals.core.finding.Code;
import dev.annals.core.model.catalogue.Aggregation;
import dev.annals.core.model.catalogue.Direction;
import dev.annals.core.model.document.DocumentKind;
import dev.annals.core.model.inspection.IssueStatus;
import dev.annals.core.model.look.Swatch;
import dev.annals.core.model.look.Theme;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.model.plan.ProjectStage;
import dev.annals.core.model.plan.SafeguardKind;
import dev.annals.core.model.programme.EffectKind;
import dev.annals.core.model.programme.FundSource;
import dev.annals.core.model.prose.DiagramKind;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.model.review.Level;
import dev.annals.core.model.review.Severity;
import dev.annals.core.model.work.TaskStatus;
import dev.annals.core.setting.BuiltIn;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundleTest {

    private static final BuiltIn BUILT_IN = Bundle.builtIn();
    private static final Map<Language, Messages> MESSAGES = Bundle.messages(BUILT_IN);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");
    private static final Pattern USED = Pattern.compile("msg\\('([a-z0-9.-]+)'[,)]");

    private static Messages in(Language language) {
        return MESSAGES.get(language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCode_hasMessageAndHint(Language language) {
        assertThat(Arrays.stream(Code.values())
                        .flatMap(code -> Stream.of("finding." + code.id(), "finding." + code.id() + ".hint"))
                        .filter(key -> !in(language).has(key)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordOfTheModel_hasMessage(Language language) {
        Stream<String> keys = Stream.of(
                        Arrays.stream(Status.values()).map(one -> "status." + one.key()),
                        Arrays.stream(Direction.values()).map(one -> "direction." + one.key()),
                        Arrays.stream(Aggregation.values()).map(one -> "aggregation." + one.key()),
                        Arrays.stream(Maturity.values()).map(one -> "maturity." + one.key()),
                        Arrays.stream(Level.values()).map(one -> "level." + one.key()),
                        Arrays.stream(DocumentKind.values()).map(one -> "document.kind." + one.key()),
                        Arrays.stream(Level.values()).map(one -> "first." + one.key()),
                        Arrays.stream(Severity.values()).map(one -> "severity." + one.key()),
                        Arrays.stream(TaskStatus.values()).map(one -> "task-status." + one.key()),
                        Arrays.stream(IssueStatus.values()).map(one -> "issue-status." + one.key()),
                        Arrays.stream(ProjectStage.values()).map(one -> "project-stage." + one.key()),
                        Arrays.stream(SafeguardKind.values()).map(one -> "safeguard." + one.key()),
                        Arrays.stream(FundSource.values()).map(one -> "fund-source." + one.key()),
                        Arrays.stream(EffectKind.values()).map(one -> "effect-kind." + one.key()),
                        Arrays.stream(DiagramKind.values()).map(one -> "finding.P017.0." + one.key()),
                        Arrays.stream(Obstacle.values()).map(one -> "finding.P017.2." + one.key()),
                        Arrays.stream(Obstacle.values()).map(one -> "finding.P017.3." + one.key()),
                        Arrays.stream(RegisterKind.values()).map(one -> "finding.P012.0." + one.key()))
                .flatMap(stream -> stream);
        assertThat(keys.filter(key -> !in(language).has(key))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageThatTemplatesUse_exists(Language language) {
        Set<String> used = BUILT_IN.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".ftlh"))
                .flatMap(file -> USED.matcher(file.getValue()).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).hasSizeGreaterThan(20);
        assertThat(used).allMatch(key -> in(language).has(key));
    }

    @Test
    void bothLanguages_haveTheSameKeys() {
        assertThat(keys(Language.ENGLISH)).isEqualTo(keys(Language.CHINESE));
    }

    /** Without the forms for one that only English needs, and the ways of saying a rank, which each language has its own of. */
    private static Set<String> keys(Language language) {
        return in(language).texts().keySet().stream()
                .filter(key -> !key.endsWith(".one") && !key.startsWith("rank."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void bothLanguages_fillTheSamePlaceholdersInFindings() {
        in(Language.CHINESE).texts().forEach((key, chinese) -> {
            if (key.startsWith("finding.")) {
                assertThat(placeholders(in(Language.ENGLISH).texts().get(key)))
                        .as(key)
                        .isEqualTo(placeholders(chinese));
            }
        });
    }

    private static Set<String> placeholders(String pattern) {
        return PLACEHOLDER.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Core knows the colours of the site, so that it can derive others and tell those that cannot be read. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void coloursOfTheStyleSheet_areThoseOfCore(Theme theme) {
        String css = BUILT_IN.text("site/site.css");
        int dark = css.indexOf("prefers-color-scheme: dark");
        String part = theme == Theme.LIGHT ? css.substring(0, dark) : css.substring(dark, css.indexOf("box-sizing"));
        assertThat(Swatch.values())
                .allMatch(swatch -> part.contains("--" + swatch.key() + ": "
                        + shortest(swatch.builtIn(theme).css()) + ";"));
    }

    private static String shortest(String css) {
        return css.replaceFirst("^#(.)\\1(.)\\2(.)\\3$", "#$1$2$3");
    }
}
