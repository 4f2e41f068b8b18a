package dev.annals.core.view.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.compute.Measures;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.prose.Block;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import dev.annals.core.validate.Corpus;
import dev.annals.core.validate.Validated;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.wording.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A city with two districts that report, one that does not and an internal one; a plan, programmes, and a document. */
final class SampleDiagrams {

    private static final Map<String, String> FILES = files(
            "annals.yml",
            """
            title: 图
            period: 2023
            bodies:
              city: 市
              east: {title: 东区, parent: city}
              west: {title: 西区, parent: city}
              north: {title: 北区, parent: city}
              hidden: {title: 内部单位, parent: city, visibility: internal}
            categories: {c: 类}
            dimensions:
              stage: {title: 学段, values: {primary: 小学, secondary: 初中}}
              gender: {title: 性别, values: {boys: 男, girls: 女}}
              age: {title: 年龄, values: {young: 30岁以下, middle: 30至50岁, old: 50岁以上}}
            """,
            "indicators/i.yml",
            """
            category: c
            indicators:
              share: {title: 普惠率, unit: "%", direction: up, limit: 100%, nature: binding, decimals: 1}
              kept: {title: 巩固率, unit: "%", direction: keep, limit: 100%}
              big: {title: 大班额, unit: "%", direction: down}
              secret: {title: 内部指标, unit: 人, direction: up, visibility: internal}
              pupils: {title: 学生, unit: 人, direction: up, aggregation: sum, dimensions: [stage, gender, age]}
              schools: {title: 学校, unit: 所, direction: up}
            """,
            "plans/p.yml",
            """
            title: 五年规划
            term: 2021-2025
            indicators:
              share: {base: {period: 2020, value: 80%}, target: ≥90%, path: {2023: 87%}}
              kept: {target: ≥95%}
              secret: {base: {period: 2020, value: 10人}, target: 20人}
            focus:
              f:
                title: 重点
                category: c
                tasks:
                  t1: {title: 建园, lead: 基建处, start: 2021-03, due: 2022-06, status: done}
                  t2: {title: 扩班, lead: 基建处, start: 2022-01, due: 2023-06, status: under-way, percent: 60%}
                  t3: {title: 内部任务, lead: 基建处, due: 2024-06, status: under-way, visibility: internal}
            projects:
              w: {title: 新校区, stage: under-construction, planned: {start: 2021-05, end: 2024-12}}
            """,
            "programmes/aid.yml",
            """
            title: 资助
            body: city
            period: 2023
            funds:
              - {title: 中央, initial: 300万元, adjusted: 340万元, executed: 320万元}
              - {title: 地方, initial: 100万元, executed: 90.5万元}
            """,
            "programmes/spent.yml",
            """
            title: 补助
            body: city
            period: 2023
            funds:
              - {title: 甲, executed: 120万元}
              - {title: 乙, executed: 30万元}
            """,
            "years/2020.yml",
            "period: 2020\nfigures:\n  share: 80%\n  pupils: 900人\n",
            "years/2021.yml",
            "period: 2021\nfigures:\n  share: 82%\n  pupils: 880人\n",
            "years/2022.yml",
            "period: 2022\nfigures:\n  share: 84%\n  pupils: 910人\n  big: 6%\n",
            "years/2023.yml",
            """
            period: 2023
            figures:
              share: 86.4%
              kept: 94%
              big: 4%
              pupils:
                value: 950人
                by:
                  stage: {primary: 600人, secondary: 350人}
                  gender: {boys: 500人, girls: 450人}
                cells:
                  - {of: {stage: primary, gender: boys}, value: 320人}
                  - {of: {stage: primary, gender: girls}, value: 280人}
                  - {of: {stage: secondary, gender: boys}, value: 180人}
                  - {of: {stage: secondary, gender: girls}, value: 170人}
            targets:
              share: ≥86%
              big: ≤5%
            """,
            "years/east22.yml",
            "period: 2022\nbody: east\nfigures:\n  pupils: 280人\n  share: 83%\n",
            "years/east.yml",
            "period: 2023\nbody: east\nfigures:\n  pupils: 300人\n  share: 88%\ntargets:\n  share: ≥86%\n",
            "years/west22.yml",
            "period: 2022\nbody: west\nfigures:\n  pupils: 520人\n  share: 80%\n",
            "years/west.yml",
            "period: 2023\nbody: west\nfigures:\n  pupils: 500人\n  share: 84.5%\ntargets:\n  share: ≥86%\n",
            "years/hidden.yml",
            "period: 2023\nbody: hidden\nfigures:\n  pupils: 7777人\n  share: 99%\ntargets:\n  share: ≥86%\n");

    private static Map<String, String> files(String... pathsAndTexts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return files;
    }

    private final Path folder;

    SampleDiagrams(Path folder) {
        this.folder = folder;
    }

    /** The edition with a document that holds a chart with these options. */
    Edition edition(String options, Language language) {
        Map<String, String> files = new LinkedHashMap<>(FILES);
        files.put("documents/d.md", "---\ntitle: 报告\nplan: p\n---\n\n{{chart: " + options + "}}\n");
        Validated validated = Corpus.validate(files, folder);
        assertThat(validated.findings().stream().map(Corpus::line).filter(line -> line.startsWith("documents")))
                .isEmpty();
        try {
            Map<Language, Messages> words = new LinkedHashMap<>();
            for (Language one : Language.values()) {
                words.put(one, Words.messages(one));
            }
            return Edition.of(Measures.of(validated.model().orElseThrow()), validated.units(), words, language);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The chart in Chinese. */
    ChartView chart(String options) {
        return chart(edition(options, Language.CHINESE));
    }

    /** The chart of an edition's document. */
    static ChartView chart(Edition edition) {
        Document document = edition.model().documents().get(0);
        return new Diagrams(edition)
                .of((Block.Diagram) document.blocks().get(0))
                .orElseThrow();
    }

    static List<String> values(List<ChartView.Point> points) {
        return points.stream()
                .map(point ->
                        point.label() + " " + point.value().map(String::valueOf).orElse("-") + " " + point.words())
                .toList();
    }
}
