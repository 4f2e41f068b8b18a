package dev.annals.core.view.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.compute.Measures;
import dev.annals.core.finding.Place;
import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.model.time.Period;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import dev.annals.core.validate.Corpus;
import dev.annals.core.validate.Validated;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.wording.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From YAML to what the registers of progress, bodies and dimensions say. */
class ProgressRegistersTest {

    private static final Place PLACE = new Place("d.md", 1, 1);
    private static final Period YEAR = new Period(2023);
    private static final Map<String, String> FILES = files(
            "annals.yml",
            """
            title: 规划
            period: 2023
            bodies:
              city: 市
              east: {title: 东区, parent: city}
              west: {title: 西区, parent: city}
              north: {title: 北区, parent: city}
            categories: {c: 类}
            dimensions:
              stage: {title: 学段, values: {primary: 小学, secondary: 初中}}
            """,
            "indicators/i.yml",
            """
            category: c
            indicators:
              share: {title: 普惠率, unit: "%", direction: up, limit: 100%, nature: binding, decimals: 1, owner: 计划处}
              kept: {title: 巩固率, unit: "%", direction: keep, limit: 100%, nature: expected}
              secret: {title: 内部指标, unit: 人, direction: up, visibility: internal}
              pupils: {title: 学生, unit: 人, direction: up, aggregation: sum, dimensions: [stage]}
            """,
            "plans/p.yml",
            """
            title: 五年规划
            term: 2021-2025
            indicators:
              share: {base: {period: 2020, value: 80%}, target: ≥90%}
              kept: {target: ≥95%}
              secret: {base: {period: 2020, value: 10人}, target: 20人}
            """,
            "years/2021.yml",
            "period: 2021\nfigures:\n  share: 82%\n",
            "years/2022.yml",
            "period: 2022\nfigures:\n  share: 84%\n",
            "years/2023.yml",
            "period: 2023\nfigures:\n  share: 86.4%\n  kept: 94%\ntargets:\n  share: ≥86%\n",
            "years/east.yml",
            "period: 2023\nbody: east\nfigures:\n"
                    + "  pupils: {value: 300人, by: {stage: {primary: 200人, secondary: 100人}}}\n",
            "years/north.yml",
            "period: 2023\nbody: north\ntargets:\n  pupils: ≥100人\n",
            "years/west.yml",
            "period: 2023\nbody: west\nfigures:\n  pupils: 500人\n");

    private static Map<String, String> files(String... pathsAndTexts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return files;
    }

    @TempDir
    Path folder;

    private Registers registers() {
        Validated validated = Corpus.validate(FILES, folder);
        assertThat(validated.findings().stream().map(Corpus::line)).isEmpty();
        try {
            Map<Language, Messages> words = Map.of(Language.CHINESE, Words.messages(Language.CHINESE));
            Edition edition = Edition.of(
                    Measures.of(validated.model().orElseThrow()), validated.units(), words, Language.CHINESE);
            Subjects plan = new Subjects(Optional.of("p"), Optional.empty(), Optional.empty(), Optional.empty());
            return new Registers(edition, plan);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private List<String> register(RegisterKind kind) {
        Optional<String> subject = kind.subject() == RegisterKind.Subject.PLAN ? Optional.of("p") : Optional.empty();
        return RegisterText.read(
                registers().of(new Block.Register(kind, subject, Optional.empty(), YEAR, "city", PLACE)));
    }

    @Test
    void plan_showsWayTimePaceStatusAndForecast_bindingIndicatorsFirst() {
        assertThat(register(RegisterKind.PLAN))
                .containsExactly(
                        "# 规划指标进展",
                        "序号|指标|基期值|目标|现状值|完成进度|时间进度|进度比|判定|期末预测",
                        "> 约束性指标",
                        "1|普惠率|80%/2020|≥90%|86.4%/2023|64%|60%|1.07|达到序时进度|90.7%～91.0%/2025年达到目标",
                        "> 预期性指标",
                        "2|巩固率|–|≥95%|94%/2023|–|–|–|未达到|–",
                        "共2项：达到序时进度1项、未达到1项。进度截至2023年，规划期2021—2025年。完成进度为已完成部分占全程的比例，"
                                + "进度比为完成进度与时间进度（有分年目标的，与当年目标进度）之比；"
                                + "期末预测由历年数据线性外推和按年均增速外推得出，不是承诺。");
    }

    @Test
    void methods_tellInputsOfTargetsAndOfThePlan() {
        List<String> methods = register(RegisterKind.METHODS);

        assertThat(methods)
                .contains("> 2023年目标", "普惠率|年度目标比对|目标：≥86%/实际：86.4%/上年：84%|兑现", "> 规划指标")
                .anyMatch(row -> row.startsWith("普惠率|序时进度法|t0\u00A0=\u00A02020，y0\u00A0=\u00A080，t\u00A0=\u00A02023，")
                        && row.contains("done\u00A0=\u00A00.64")
                        && row.endsWith("|达到序时进度"))
                .anyMatch(row -> row.startsWith("巩固率|保持法|") && row.endsWith("|未达到"));
    }

    @Test
    void bodies_areRanked_withTheirSum_andWhoIsSilent() {
        assertThat(RegisterText.read(registers().comparison(new Block.Comparison("pupils", YEAR, "city", PLACE))))
                .containsExactly(
                        "# 学生：2023年各单位情况", "位次|单位|2023年", "1|西区|500人", "2|东区|300人", "–|北区|–", "= |市|800人", "未报：北区。");
    }

    @Test
    void parts_showTheirShareOfTheWhole() {
        assertThat(RegisterText.read(registers().breakdown(new Block.Breakdown("pupils", YEAR, "east", PLACE))))
                .containsExactly(
                        "# 学生：2023年分组情况（单位：人）", "分组|2023年|占比", "> 学段", "小学|200|66.7%", "初中|100|33.3%", "= 合计|300|");
    }

    @Test
    void unreported_listsBodiesWithWhatTheyLack() {
        assertThat(register(RegisterKind.UNREPORTED)).containsExactly("# 2023年未报数据清单", "单位|项数|指标", "北区|1|学生");
    }

    @Test
    void statuses_areCountedByFieldOfficeAndBody() {
        assertThat(register(RegisterKind.STATUSES))
                .containsExactly(
                        "# 2023年目标兑现统计",
                        "分组|兑现|未到期|合计",
                        "> 按领域",
                        "类|1|–|1",
                        "> 按责任处室",
                        "计划处|1|–|1",
                        "> 按单位",
                        "北区|–|1|1");
    }
}
