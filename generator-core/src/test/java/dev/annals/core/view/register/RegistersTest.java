package dev.annals.core.view.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.compute.Measures;
import dev.annals.core.finding.Place;
import dev.annals.core.model.document.Subjects;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.setting.Language;
import dev.annals.core.setting.Messages;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.table.Register;
import dev.annals.core.wording.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each register says. Cells stand between bars, lines of a cell between slashes. */
class RegistersTest {

    private static final Place PLACE = new Place("d.md", 1, 1);

    private static Edition edition(Language language) {
        try {
            Map<Language, Messages> words = Map.of(
                    Language.CHINESE, Words.messages(Language.CHINESE),
                    Language.ENGLISH, Words.messages(Language.ENGLISH));
            return Edition.of(Measures.of(SampleUndertakings.model()), SampleWords.units(), words, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Register register(RegisterKind kind, Language language) {
        Optional<String> subject = kind.subject() == RegisterKind.Subject.NONE
                ? Optional.empty()
                : Optional.of(kind.subject().name().toLowerCase(Locale.ROOT));
        return new Registers(edition(language), Subjects.NONE)
                .of(new Block.Register(kind, subject, Optional.empty(), SampleUndertakings.YEAR, "b", PLACE));
    }

    private static List<String> read(RegisterKind kind) {
        return RegisterText.read(register(kind, Language.CHINESE));
    }

    private static Register tasks(Optional<String> plan, List<String> statuses) {
        return new Registers(edition(Language.CHINESE), Subjects.NONE)
                .tasks(new Block.Tasks(SampleUndertakings.YEAR, "b", plan, Optional.empty(), statuses, PLACE));
    }

    @Test
    void tasks_standByFocusArea_withWhatTheyDeliver() {
        assertThat(RegisterText.read(tasks(Optional.empty(), List.of())))
                .containsExactly(
                        "# 2017年重点任务",
                        "序号|任务|牵头单位|配合单位|时限|状态|进度/%|成果（完成／计划）",
                        "> 扩大学位",
                        "1|任务task1/节点：选址，2017年5月底前，已完成/任务来源：市政府工作报告|基础教育科|财务科、基建科"
                                + "|2017年3月起/2017年11月底前|推进中/逾期|60|建园24／30所/改园：计划8所",
                        "2|任务task2/节点：选址，2017年5月底前/任务来源：市政府工作报告|基础教育科|财务科、基建科" + "|2017年3月起/2017年12月31日前|已完成|100|–");
    }

    @Test
    void tasks_areThoseOfAStatus_andColumnsWithoutContentAreLeftOut() {
        List<String> read = RegisterText.read(tasks(Optional.empty(), List.of("done")));

        assertThat(read).hasSize(4).noneMatch(line -> line.contains("task1"));
        assertThat(read.get(1)).isEqualTo("序号|任务|牵头单位|配合单位|时限|状态|进度/%");
    }

    @Test
    void tasks_areThoseOfThePlan_whenOneIsNamed() {
        assertThat(RegisterText.read(tasks(Optional.of("plan"), List.of())).get(0))
                .isEqualTo("# 教育规划：重点任务");
    }

    @Test
    void caption_doesNotNameTheSubject_whenTheDocumentIsAboutIt() {
        Subjects subjects = new Subjects(Optional.of("plan"), Optional.empty(), Optional.empty(), Optional.empty());
        Register register = new Registers(edition(Language.CHINESE), subjects)
                .of(new Block.Register(
                        RegisterKind.PROJECTS,
                        Optional.of("plan"),
                        Optional.empty(),
                        SampleUndertakings.YEAR,
                        "b",
                        PLACE));

        assertThat(RegisterText.read(register).get(0)).isEqualTo("# 项目进展（单位：万元）");
    }

    @Test
    void achievements_standByCategory_andSayWhereTheyWereFirst() {
        assertThat(read(RegisterKind.ACHIEVEMENTS))
                .containsExactly("> 学前教育", "招聘教师300名", "> 教师队伍", "[全省率先]建成公办园12所佐证：省教育厅通报");
    }

    @Test
    void ranks_sayOfHowManyAndHowTheyMoved() {
        assertThat(read(RegisterKind.RANKS))
                .containsExactly(
                        "# 2017年位次",
                        "评比事项|位次|比上次|层级|发布单位|日期",
                        "义务教育质量监测|第2（共14）|前移3位|省级|省教育厅|2018年1月",
                        "平安校园|第1|–|省级|省教育厅|2018年1月");
    }

    @Test
    void problems_nameWhatStandsBehindThem_butNothingInternal() {
        assertThat(read(RegisterKind.PROBLEMS))
                .containsExactly(
                        "# 2017年存在问题",
                        "序号|问题|领域|程度|对应事项",
                        "1|城区学位不足|学前教育|严重|任务：任务task1",
                        "2|教师编制紧|学前教育|–|巡察问题一",
                        "3|师德个案|学前教育|轻微|–");
    }

    @Test
    void projects_standByStage_withSubtotalsAndATotal() {
        assertThat(read(RegisterKind.PROJECTS))
                .containsExactly(
                        "# 教育规划：项目进展（单位：万元）",
                        "项目|牵头单位|总投资|本年投资|累计完成|完成比例/%|计划起止|实际起止",
                        "> 在建（2个）",
                        "二小|基建科|30,000|10,000|6000|20.0|2016年3月至/2018年8月|2016年5月起",
                        "三小|基建科|10,000|2000|–|–|2016年3月至/2018年8月|2016年5月起",
                        "小计||40,000|12,000|6000|20.0||",
                        "> 已完工（1个）",
                        "一小|基建科|8000|–|7600|95.0|2016年3月至/2018年8月|2016年5月至/2017年8月30日",
                        "= 合计||48,000|12,000|13,600|35.8||",
                        "部分项目未填报，合计仅含已填报的数。");
    }

    @Test
    void safeguards_standByKind() {
        assertThat(read(RegisterKind.SAFEGUARDS)).containsExactly("> 组织保障", "成立领导小组", "> 经费保障", "增加投入责任单位：财务科");
    }

    @Test
    void beneficiaries_areCounted() {
        assertThat(read(RegisterKind.BENEFICIARIES)).containsExactly("# 教师公租房：受益对象", "受益对象|数量", "乡村教师|3.0377万名");
    }

    @Test
    void funds_haveRatesAndATotal() {
        assertThat(read(RegisterKind.FUNDS))
                .containsExactly(
                        "# 教师公租房：资金执行情况（单位：万元）",
                        "资金项目|来源|年初预算|调整预算|执行数|执行率（%）",
                        "省级补助|省级财政|3000|2800|2278.275|81.37",
                        "市级配套|市级财政|1000|–|1000|100.00",
                        "= 合计||4000|3800|3278.275|86.27");
    }

    @Test
    void effects_standByKind_withTheTotalScore() {
        assertThat(read(RegisterKind.EFFECTS))
                .containsExactly(
                        "# 教师公租房：绩效指标完成情况",
                        "绩效指标|目标|完成值|分值|得分",
                        "> 数量指标",
                        "建房|200套|190套|60|57.5",
                        "> 服务对象满意度",
                        "满意|≥90%|95%|40|40",
                        "= 合计|||100|97.5");
    }

    @Test
    void rectification_countsIssuesAndMeasures_withTheClosingRate() {
        assertThat(read(RegisterKind.RECTIFICATION))
                .containsExactly(
                        "# 市委巡察：整改总体情况",
                        "类别|总数|未启动|推进中|已完成|完成并长期坚持|已销号|整改完成率（%）",
                        "问题|3|0|2|0|0|1|33.3",
                        "整改措施|2|1|0|1|0|0|50.0");
    }

    @Test
    void issues_standAboveTheirMeasures() {
        assertThat(read(RegisterKind.ISSUES))
                .containsExactly(
                        "# 市委巡察：整改台账",
                        "序号|问题与整改措施|责任单位|时限|状态|佐证",
                        "一|问题issue1|办公室|2017年10月|推进中/逾期|–",
                        "（1）|修订办法|–|2017年9月30日|已完成|–",
                        "（2）|开展检查|–|2017年12月1日|未启动/逾期|–",
                        "2|问题issue2|办公室|2017年12月31日|推进中|–",
                        "3|问题issue3|办公室|2017年8月|已销号|销号单");
    }

    @Test
    void overdue_listsWhatIsNotDoneAfterItsDeadline() {
        assertThat(read(RegisterKind.OVERDUE))
                .containsExactly(
                        "# 市委巡察：逾期事项（截至2017年12月31日）",
                        "序号|问题与整改措施|责任单位|时限|逾期天数|状态",
                        "一|问题issue1|办公室|2017年10月|61|推进中",
                        "一（2）|开展检查|办公室|2017年12月1日|30|未启动");
    }

    @Test
    void agenda_standsByDays_withTimesFromAndTo() {
        assertThat(read(RegisterKind.AGENDA))
                .containsExactly(
                        "# 教育工作会议：议程",
                        "时间|事项|时长（分钟）",
                        "> 2017年3月1日",
                        "09:00—10:30|工作报告|90",
                        "10:30|经验交流|–",
                        "> 2017年3月2日",
                        "–|现场观摩|–");
    }

    @Test
    void participants_haveATotal() {
        assertThat(read(RegisterKind.PARTICIPANTS))
                .containsExactly("# 教育工作会议：参会人员", "参会单位|数量", "区县局|40名", "市直学校|25名", "= 合计|65名");
    }

    @Test
    void awards_nameTheirRecipients() {
        assertThat(read(RegisterKind.AWARDS)).containsExactly("[市级]先进集体（2个）:一小、二小");
    }

    @ParameterizedTest
    @EnumSource(
            value = RegisterKind.class,
            names = {"PLAN", "METHODS", "UNREPORTED"},
            mode = EnumSource.Mode.EXCLUDE)
    void words_areEnglish_inAnEnglishEdition(RegisterKind kind) {
        List<String> read = RegisterText.read(register(kind, Language.ENGLISH));

        assertThat(read).isNotEmpty();
        if (register(kind, Language.ENGLISH) instanceof Register.Table table) {
            assertThat(table.table().columns()).allMatch(column -> column.head().matches("\\p{ASCII}+"));
        }
    }
}
