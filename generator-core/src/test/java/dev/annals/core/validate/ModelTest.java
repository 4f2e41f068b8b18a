package dev.annals.core.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.Aggregation;
import dev.annals.core.model.catalogue.Direction;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.figure.MissingReason;
import dev.annals.core.model.observation.Citation;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.review.Honour;
import dev.annals.core.model.review.Level;
import dev.annals.core.model.text.Visibility;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Language;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTest {

    private static final String SMALL_SETTINGS =
            "title: 小站\nbodies:\n  b: {title: 第二局}\n  a: {title: 第一局}\n" + "categories:\n  z: 末类\n  y: 首类\n";
    private static final String SMALL_INDICATORS = "indicators:\n"
            + "  one: {title: 一, unit: 个, direction: up, category: y}\n"
            + "  two: {title: 二, unit: 个, direction: down, category: z, visibility: internal}\n"
            + "  three: {title: 三, unit: \"%\", direction: keep, category: z}\n";

    @TempDir
    Path folder;

    private Model model(Map<String, String> files) {
        Validated validated = Corpus.validate(files, folder);
        assertThat(validated.findings().stream().map(Corpus::line)).isEmpty();
        return validated.model().orElseThrow();
    }

    private Model small(String figures) {
        return model(Map.of(
                "annals.yml",
                SMALL_SETTINGS,
                "indicators/a.yml",
                SMALL_INDICATORS,
                "years/b.yml",
                "period: 2018\nbody: a\nfigures:\n" + figures,
                "years/a.yml",
                "period: 2017\nfigures:\n" + figures));
    }

    @Test
    void settings_areRead_withTextsInEveryLanguage() {
        Model model = model(Corpus.good());

        assertThat(model.site().title().in(Language.ENGLISH)).contains("Education");
        assertThat(model.site().languages()).containsExactly(Language.CHINESE, Language.ENGLISH);
        assertThat(model.site().tiles()).containsExactly("kindergartens", "places");
        assertThat(model.bodies().stream().map(body -> body.shortTitle().or(Language.CHINESE)))
                .containsExactly("市局", "东区教育局");
        assertThat(model.categories().get(1).description().orElseThrow().or(Language.ENGLISH))
                .isEqualTo("教师的数量与待遇");
        assertThat(model.citations().stream().map(Citation::id)).containsExactly("report");
        assertThat(model.inputs()).isEqualTo(5);
    }

    @Test
    void settings_haveTheirDefaults_whenNothingIsSaid() {
        Model model = small("  one: 1\n  two: 2\n  three: 3%\n");

        assertThat(model.site().languages()).containsExactly(Language.CHINESE);
        assertThat(model.site().period()).isEqualTo(new Period(2018));
        assertThat(model.site().body()).isEqualTo("b");
        assertThat(model.site().tiles())
                .as("the first body has no figure of 2018")
                .isEmpty();
        assertThat(model.bodies().stream().map(Body::id)).containsExactly("b", "a");
    }

    @Test
    void tiles_areTheFirstPublicIndicatorsWithAFigure_whenNoneAreNamed() {
        Model model = model(Map.of(
                "annals.yml", SMALL_SETTINGS,
                "indicators/a.yml", SMALL_INDICATORS,
                "years/a.yml", "period: 2017\nfigures: {one: 1, two: 2, three: 3%}\n"));

        assertThat(model.site().tiles()).containsExactly("three", "one");
    }

    @Test
    void indicators_areOrderedByCategory_thenAsInTheFile() {
        Model model = small("  one: 1\n");

        assertThat(model.indicators().stream().map(Indicator::id)).containsExactly("two", "three", "one");
        assertThat(model.indicators().get(0).visibility()).isEqualTo(Visibility.INTERNAL);
        assertThat(model.indicators().get(0).direction()).isEqualTo(Direction.DOWN);
        assertThat(model.indicators().get(0).aggregation()).isEqualTo(Aggregation.NONE);
    }

    @Test
    void observations_areOrdered_byIndicatorBodyAndPeriod() {
        Model model = small("  one: 1\n  three: 3%\n");

        assertThat(model.observations().stream().map(one -> one.indicator() + " " + one.body() + " " + one.period()))
                .containsExactly("three b 2017", "three a 2018", "one b 2017", "one a 2018");
    }

    @Test
    void figure_keepsAllThatIsSaidAboutIt() {
        Model model = model(Corpus.with(
                "years/2017.yml",
                "period: 2017\nmaturity: provisional\nsource: report\nfigures:\n"
                        + "  kindergartens: {value: 100, change: +14, maturity: revised, as-of: 2017-12-31, note: 含改扩建}\n"
                        + "  places: {value: 近2万, unit: 个, exact: 19860}\n"
                        + "  coverage: {missing: pending}\n"));

        Observation first = model.observations().get(1);
        assertThat(first.maturity()).isEqualTo(Maturity.REVISED);
        assertThat(first.asOf()).contains("2017-12-31");
        assertThat(first.source()).contains("report");
        assertThat(first.note().orElseThrow().or(Language.CHINESE)).isEqualTo("含改扩建");
        assertThat(first.change().orElseThrow().amount()).isEqualByComparingTo("14");
        Observation places = model.observations().get(2);
        assertThat(places.maturity()).isEqualTo(Maturity.PROVISIONAL);
        assertThat(places.figure().value().orElseThrow()).isEqualByComparingTo("19860");
        assertThat(model.observations().get(4).figure()).isEqualTo(new Figure.Missing(MissingReason.PENDING));
    }

    @Test
    void figure_isReadAsTyped_whateverYamlMakesOfIt() {
        Model model = small("  one: 0123\n  three: 3.20\n");

        Figure.Single three = (Figure.Single) model.observations().get(0).figure();
        assertThat(three.quantity().number().toPlainString()).isEqualTo("3.20");
        assertThat(model.observations().get(2).figure().value().orElseThrow()).isEqualByComparingTo("123");
    }

    @Test
    void proportion_isNoTimeOfDay() {
        Figure ratio = model(Corpus.good()).observations().stream()
                .filter(one -> one.indicator().equals("ratio"))
                .map(Observation::figure)
                .findFirst()
                .orElseThrow();
        assertThat(ratio).isInstanceOf(Figure.Proportion.class);
        assertThat(ratio.value().orElseThrow()).isEqualByComparingTo("13.4");
    }

    @Test
    void honours_areOrdered_newestFirstThenByLevel() {
        Model model = model(Map.of(
                "annals.yml",
                SMALL_SETTINGS,
                "indicators/a.yml",
                SMALL_INDICATORS,
                "years/a.yml",
                "period: 2016\nfigures: {one: 1}\nhonours:\n  - {title: 甲, level: international}\n",
                "years/b.yml",
                "period: 2017\nhonours:\n  - {title: 乙, level: city}\n  - {title: 丙, level: national}\n"));

        assertThat(model.honours().stream().map(Honour::level))
                .containsExactly(Level.NATIONAL, Level.CITY, Level.INTERNATIONAL);
        assertThat(model.site().period()).as("2017 has no figures").isEqualTo(new Period(2016));
    }

    @Test
    void document_takesFromTheSite_whatItDoesNotSay() {
        Document document = model(Corpus.good()).documents().get(0);

        assertThat(document.id()).isEqualTo("2017");
        assertThat(document.period()).isEqualTo(new Period(2017));
        assertThat(document.body()).isEqualTo("bureau");
        assertThat(document.issuer()).isEqualTo("市教育局");
        assertThat(document.profile()).isEqualTo("report");
        assertThat(document.language()).isEqualTo(Language.CHINESE);
        assertThat(document.date()).contains("2018-02");
    }

    @Test
    void units_ofTheRepository_areKnownInItsFigures() {
        Model model = model(Map.of(
                "annals.yml",
                        SMALL_SETTINGS + "units:\n  盏: {kind: count, title: {zh: 盏, en: lamp | lamps}, aliases: [灯]}\n",
                "indicators/a.yml", "category: y\nindicators:\n  lamps: {title: 路灯, unit: 灯, direction: up}\n",
                "years/a.yml", "period: 2017\nfigures: {lamps: 3万盏}\n"));

        assertThat(model.indicators().get(0).unit().id()).isEqualTo("盏");
        assertThat(model.observations().get(0).figure().value().orElseThrow()).isEqualByComparingTo("30000");
    }

    @Test
    void model_isAbsent_whenAnErrorWasFound_andThereWhenOnlyWarned() {
        String head = "---\ntitle: 报告\n---\n";
        assertThat(Corpus.validate(Corpus.with("documents/2017.md", head + "新建100所。\n"), folder)
                        .model())
                .isPresent();
        assertThat(Corpus.validate(Corpus.with("documents/2017.md", head + "{{x}}\n"), folder)
                        .model())
                .isEmpty();
    }
}
