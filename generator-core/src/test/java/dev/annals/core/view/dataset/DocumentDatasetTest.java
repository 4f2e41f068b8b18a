package dev.annals.core.view.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.compute.Measures;
import dev.annals.core.model.document.Document;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import dev.annals.core.validate.Corpus;
import dev.annals.core.validate.Validated;
import dev.annals.core.view.document.DocumentComposer;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.wording.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From YAML and Markdown to the data that comes with a report. */
class DocumentDatasetTest {

    private static final String SITE = """
            title: 数据
            period: 2023
            bodies:
              city: 市
              east: {title: 东区, parent: city}
              west: {title: 西区, parent: city}
            categories: {c: 类}
            """;

    private static final String INDICATORS = """
            category: c
            indicators:
              schools: {title: 学校, unit: 所, direction: up}
              pupils: {title: 学生, unit: 人, direction: up}
              share: {title: 普惠率, unit: "%", direction: up, limit: 100%, nature: expected}
              unused: {title: 未引用, unit: 所, direction: up}
            """;

    private static final String PLAN = """
            title: 五年规划
            term: 2021-2025
            indicators:
              share: {base: {period: 2020, value: 80%}, target: ≥90%}
            """;

    private static final String YEAR = """
            period: 2023
            figures:
              schools: 7所
              share: 86%
              unused: 3所
            achievements:
              - {category: c, text: "全市有学校{{schools}}。"}
            """;

    @TempDir
    Path folder;

    private List<Dataset> data(String text) {
        Map<String, String> files = Map.of(
                "annals.yml",
                SITE,
                "indicators/i.yml",
                INDICATORS,
                "plans/p.yml",
                PLAN,
                "years/2022.yml",
                "period: 2022\nfigures:\n  schools: 5所\n  share: 84%\n  unused: 2所\n",
                "years/2023.yml",
                YEAR,
                "years/east.yml",
                "period: 2023\nbody: east\nfigures:\n  pupils: 300人\n",
                "years/west.yml",
                "period: 2023\nbody: west\nfigures:\n  pupils: 500人\n",
                "documents/d.md",
                "---\ntitle: 报告\nplan: p\nattach-data: true\n---\n\n# 章\n\n" + text + "\n");
        Validated validated = Corpus.validate(files, folder);
        assertThat(validated.model()).as(() -> validated.findings().toString()).isPresent();
        Document document = validated.model().orElseThrow().documents().get(0);
        assertThat(document.dataAttached()).isTrue();
        try {
            Map<Language, Messages> words = Map.of(Language.CHINESE, Words.messages(Language.CHINESE));
            Edition edition = Edition.of(
                    Measures.of(validated.model().orElseThrow()), validated.units(), words, Language.CHINESE);
            return new DocumentDataset(edition).of(document, new DocumentComposer(edition).compose(document));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Indicator, body, period and figure of each row. */
    private List<String> figures(String text) {
        return data(text).get(0).rows().stream()
                .map(row -> String.join(" ", row.get(0), row.get(3), row.get(5), row.get(6)))
                .toList();
    }

    @Test
    void figure_comesWithItsRow() {
        assertThat(figures("学校**{{schools}}**。")).containsExactly("schools 市 2023 7所");
    }

    @Test
    void change_comesWithTheFigureBefore() {
        assertThat(figures("学校{{schools|change}}。")).containsExactly("schools 市 2022 5所", "schools 市 2023 7所");
    }

    @Test
    void rank_comesWithThoseThatItIsAmong() {
        assertThat(figures("东区列第{{pupils#east|rank}}。")).containsExactly("pupils 东区 2023 300人", "pupils 西区 2023 500人");
    }

    @Test
    void tablesAndCharts_comeWithAllThatTheyShow() {
        assertThat(figures("{{figures: schools}}\n\n{{chart: unused}}\n\n{{bodies: pupils}}"))
                .containsExactly(
                        "schools 市 2022 5所",
                        "schools 市 2023 7所",
                        "pupils 东区 2023 300人",
                        "pupils 西区 2023 500人",
                        "unused 市 2022 2所",
                        "unused 市 2023 3所");
    }

    @Test
    void sentenceInARegister_comesWithItsFigures() {
        assertThat(figures("{{achievements}}")).containsExactly("schools 市 2023 7所");
    }

    @Test
    void noteAndTable_comeWithTheirFigures() {
        assertThat(figures("见注[^1]。\n\n[^1]: 学校{{schools}}。\n\n|项|数|\n|--|--|\n|未引用|{{unused}}|"))
                .containsExactly("schools 市 2023 7所", "unused 市 2023 3所");
    }

    @Test
    void plan_comesWithWhatItsProgressIsComputedFrom() {
        List<Dataset> data = data("{{plan}}");
        assertThat(data).extracting(Dataset::name).containsExactly("d", "d-plan");
        assertThat(data).extracting(Dataset::title).containsExactly("《报告》引用的数据", "《报告》所述规划的进展");
        assertThat(data.get(1).rows()).hasSize(1);
        assertThat(data.get(1).rows().get(0)).contains("share", "2020", "80", "≥90%", "86");
    }

    @Test
    void nothing_isThere_whenNothingIsTold() {
        assertThat(data("没有数。")).isEmpty();
    }
}
