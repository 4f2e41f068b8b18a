package dev.annals.core.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.compute.Measured;
import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Series;
import dev.annals.core.finding.Line;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.TargetKind;
import dev.annals.core.model.prose.Binding;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.Inline;
import dev.annals.core.model.time.Period;
import dev.annals.core.model.time.PeriodKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What there is most of in a large repository is held once where it is the same, and says what it says by itself. */
class SharedModelTest {

    private static final Map<String, String> FILES = Map.of(
            "annals.yml",
            "title: 站\nperiod: 2018\nbodies: {a: 一局}\ncategories: {z: 类}\n",
            "indicators/a.yml",
            "indicators:\n  one: {title: 数, unit: 个, direction: up, category: z}\n"
                    + "  two: {title: 数, unit: 个, direction: up, category: z}\n",
            "years/a.yml",
            "period: 2017\nfigures:\n  one: 10\n  two: 20\n",
            "years/b.yml",
            "period: 2018\nfigures:\n  one: 12\n  two: {value: 21, as-of: 2018-12-30}\n"
                    + "targets:\n  one: [{value: ≥14, kind: stretch}, {value: ≥11}]\n",
            "years/c.yml",
            "period: 2018-Q4\nfigures:\n  one: 3\n",
            "documents/a.md",
            "---\ntitle: 告\n---\n有{{one}}个，\n又{{two}}个。\n");

    @TempDir
    Path folder;

    private Measured measured;

    @BeforeEach
    void read() {
        Validated validated = Corpus.validate(FILES, folder);
        assertThat(validated.findings().stream().map(Corpus::line)).isEmpty();
        measured = validated.measured().orElseThrow();
    }

    private Observation figure(String indicator, int year) {
        return measured.series(indicator, "a")
                .flatMap(series -> series.at(new Period(year)))
                .flatMap(Reading::observation)
                .orElseThrow();
    }

    @Test
    void figures_shareWhatTheirFileSays_andHaveTheirOwnPlaces() {
        assertThat(figure("two", 2017).sheet()).isSameAs(figure("one", 2017).sheet());
        assertThat(figure("two", 2017).attributes())
                .isSameAs(figure("one", 2017).attributes());
        assertThat(figure("two", 2017).place()).hasToString("years/a.yml:4:8");
        assertThat(figure("one", 2018).asOf()).isEmpty();
        assertThat(figure("two", 2018).asOf()).contains("2018-12-30");
    }

    @Test
    void titles_areShared_byIndicatorsThatAreCalledTheSame() {
        assertThat(measured.model().indicators().get(1).title())
                .isSameAs(measured.model().indicators().get(0).title());
    }

    @Test
    void inlines_shareTheirLine_andHaveTheirOwnPlaces() {
        Block.Paragraph paragraph =
                (Block.Paragraph) measured.model().documents().get(0).blocks().get(0);
        List<Line> lines =
                paragraph.inlines().stream().map(SharedModelTest::line).toList();

        assertThat(lines.stream().map(Line::number)).containsExactly(4, 4, 4, 5, 5, 5);
        assertThat(lines.get(2)).isSameAs(lines.get(0));
        assertThat(((Binding) paragraph.inlines().get(4)).place()).hasToString("documents/a.md:5:2");
    }

    private static Line line(Inline inline) {
        return inline instanceof Binding binding ? binding.line() : ((Inline.Words) inline).line();
    }

    @Test
    void readings_areOfEveryPeriod_andCompareWithTheSameKind() {
        Series series = measured.series("one", "a").orElseThrow();
        Reading year = series.at(new Period(2018)).orElseThrow();

        assertThat(series.readings().stream().map(reading -> reading.period().id()))
                .containsExactly("2017", "2018-Q4", "2018");
        assertThat(series.of(PeriodKind.YEAR).readings()).hasSize(2);
        assertThat(year.change().orElseThrow().amount()).isEqualByComparingTo("2");
        assertThat(year.target().orElseThrow().kind()).isEqualTo(TargetKind.ANNUAL);
        assertThat(year.others()).singleElement().matches(other -> other.kind() == TargetKind.STRETCH);
        assertThat(measured.history(measured.model().indicators().get(0), "b").readings())
                .isEmpty();
    }
}
