package dev.annals.core.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.annals.core.finding.Place;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.Nature;
import dev.annals.core.model.catalogue.ProgressMethod;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.plan.PlanIndicator;
import dev.annals.core.model.plan.Project;
import dev.annals.core.model.plan.ProjectStage;
import dev.annals.core.model.plan.Safeguard;
import dev.annals.core.model.plan.SafeguardKind;
import dev.annals.core.model.review.Achievement;
import dev.annals.core.model.review.Honour;
import dev.annals.core.model.review.Level;
import dev.annals.core.model.review.Problem;
import dev.annals.core.model.review.Severity;
import dev.annals.core.model.review.Standing;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.time.Period;
import dev.annals.core.model.work.Deliverable;
import dev.annals.core.model.work.FocusArea;
import dev.annals.core.model.work.Milestone;
import dev.annals.core.model.work.Task;
import dev.annals.core.model.work.TaskStatus;
import dev.annals.core.setting.Language;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkModelTest {

    @TempDir
    Path folder;

    private Model model(String goodCase) {
        Path file = Corpus.goodCases().stream()
                .filter(path -> path.endsWith(goodCase + ".txt"))
                .findFirst()
                .orElseThrow();
        return Corpus.validate(Corpus.over(Corpus.sections(Corpus.read(file))), folder)
                .model()
                .orElseThrow();
    }

    private static Optional<String> chinese(Optional<Text> text) {
        return text.flatMap(words -> words.in(Language.CHINESE));
    }

    private static String number(Figure figure) {
        return figure.value().orElseThrow().toPlainString();
    }

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    @Test
    void honours_areReadWithDateAndNote_higherLevelsFirst() {
        Model model = model("review-every-key");

        assertThat(model.honours())
                .extracting(Honour::level)
                .containsExactly(Level.PROVINCIAL, Level.COUNTY, Level.SCHOOL);
        Honour honour = model.honours().get(1);
        assertThat(honour.date()).contains("2017-09-10");
        assertThat(chinese(honour.note())).contains("含改扩建");
        assertThat(chinese(honour.awardedBy())).contains("区政府");
        assertThat(honour.category()).contains("preschool");
        assertThat(honour.body()).isEqualTo("bureau");
        assertThat(honour.period()).isEqualTo(new Period(2017));
        assertThat(honour.place()).isEqualTo(new Place("years/2017-work.yml", 4, 5));
    }

    @Test
    void standings_areReadWithEveryKey() {
        Model model = model("review-every-key");

        assertThat(model.review().standings()).extracting(Standing::rank).containsExactly(2, 1);
        Standing standing = model.review().standings().get(0);
        assertThat(standing.of()).contains(14);
        assertThat(standing.previous()).contains(5);
        assertThat(standing.level()).isEqualTo(Level.PROVINCIAL);
        assertThat(standing.category()).contains("preschool");
        assertThat(chinese(standing.awardedBy())).contains("省教育厅");
        assertThat(standing.date()).contains("2018-01");
        assertThat(chinese(standing.note())).contains("第三方评估");
        assertThat(standing.title().words()).containsOnlyKeys(Language.CHINESE);
    }

    @Test
    void achievements_areReadWithEveryKey_andInternalOnesStayMarked() {
        Model model = model("review-every-key");

        assertThat(model.review().achievements())
                .extracting(Achievement::isPublic)
                .containsExactly(true, false);
        Achievement first = model.review().achievements().get(0);
        assertThat(first.text().words()).containsOnlyKeys(Language.CHINESE, Language.ENGLISH);
        assertThat(first.first()).contains(Level.PROVINCIAL);
        assertThat(chinese(first.evidence())).contains("省教育厅通报");
        assertThat(first.source()).contains("report");
        assertThat(first.category()).contains("preschool");
    }

    @Test
    void problems_areReadWithEveryKey_andInternalOnesMayNameInternalTasks() {
        Model model = model("review-every-key");

        assertThat(model.review().problems()).extracting(Problem::isPublic).containsExactly(true, false, true);
        assertThat(model.review().problems())
                .extracting(Problem::severity)
                .containsExactly(Optional.of(Severity.HIGH), Optional.of(Severity.MEDIUM), Optional.of(Severity.LOW));
        assertThat(model.review().problems())
                .extracting(Problem::task)
                .containsExactly(Optional.of("schools"), Optional.of("hidden"), Optional.empty());
        assertThat(model.review().problems()).extracting(Problem::plan).containsOnly(Optional.empty());
    }

    @Test
    void focusAreas_areReadWithTasksInOrder_newestPeriodFirst() {
        Model model = model("focus-every-key");

        assertThat(model.undertakings().focusAreas())
                .extracting(area -> area.period() + " " + area.body() + " " + area.id())
                .containsExactly(
                        "2017 district building",
                        "2017 bureau building",
                        "2017 bureau teachers",
                        "2016 bureau building");
        FocusArea area = model.undertakings().focusAreas().get(1);
        assertThat(area.category()).contains("preschool");
        assertThat(area.plan()).isEmpty();
        assertThat(area.tasks())
                .extracting(Task::id, Task::status)
                .containsExactly(
                        tuple("schools", TaskStatus.UNDER_WAY),
                        tuple("closed", TaskStatus.DONE),
                        tuple("waiting", TaskStatus.NOT_STARTED),
                        tuple("dropped", TaskStatus.CANCELLED),
                        tuple("internal", TaskStatus.NOT_STARTED));
        assertThat(area.tasks()).extracting(Task::isPublic).containsExactly(true, true, true, true, false);
    }

    @Test
    void task_isReadWithEveryKey() {
        Task task = model("focus-every-key")
                .undertakings()
                .focusAreas()
                .get(1)
                .tasks()
                .get(0);

        assertThat(task.title().in(Language.ENGLISH)).contains("Build kindergartens");
        assertThat(chinese(task.lead())).contains("基建科");
        assertThat(task.support()).hasSize(2);
        assertThat(task.start()).contains("2017-03");
        assertThat(task.due()).contains("2017-12-20");
        assertThat(task.percent().orElseThrow().toPlainString()).isEqualTo("60");
        assertThat(chinese(task.origin())).contains("市委1号文件");
        assertThat(chinese(task.note())).contains("含改扩建");
        assertThat(task.place()).isEqualTo(new Place("years/2017-work.yml", 7, 7));
        assertThat(task.milestones())
                .extracting(Milestone::due, Milestone::status)
                .containsExactly(
                        tuple(Optional.of("2017-04"), TaskStatus.DONE),
                        tuple(Optional.of("2017-12-20"), TaskStatus.BEHIND),
                        tuple(Optional.empty(), TaskStatus.NOT_STARTED));
    }

    @Test
    void deliverables_areReadWithTheirFigures() {
        Task task = model("focus-every-key")
                .undertakings()
                .focusAreas()
                .get(1)
                .tasks()
                .get(0);

        Deliverable first = task.deliverables().get(0);
        assertThat(number(first.planned())).isEqualTo("30");
        assertThat(number(first.done().orElseThrow())).isEqualTo("24");
        assertThat(first.indicator()).contains("kindergartens");
        assertThat(number(task.deliverables().get(1).planned())).isEqualTo("10000");
        assertThat(task.deliverables().get(2).done()).isEmpty();
    }

    @Test
    void plan_isReadWithEveryKey() {
        Plan plan = model("plan-every-key").undertakings().plan("five-years").orElseThrow();

        assertThat(plan.title().in(Language.ENGLISH)).contains("Development plan");
        assertThat(plan.number()).contains("长教发〔2016〕8号");
        assertThat(plan.body()).isEqualTo("bureau");
        assertThat(plan.term()).isEqualTo(period("2016-2020"));
        assertThat(plan.period()).isEqualTo(period("2017"));
        assertThat(plan.source()).contains("report");
        assertThat(chinese(plan.note())).contains("2018年修订");
        FocusArea area = plan.focusAreas().get(0);
        assertThat(area.plan()).contains("five-years");
        assertThat(area.period()).isEqualTo(period("2016-2020"));
        Problem problem = plan.problems().get(0);
        assertThat(problem.plan()).contains("five-years");
        assertThat(problem.period()).isEqualTo(period("2016-2020"));
        assertThat(problem.task()).contains("plan-schools");
        assertThat(plan.safeguards()).extracting(Safeguard::kind).containsExactly(SafeguardKind.values());
        assertThat(chinese(plan.safeguards().get(0).lead())).contains("办公室");
    }

    @Test
    void planIndicators_areReadWithBaseTargetAndPath() {
        Plan plan = model("plan-every-key").undertakings().plan("five-years").orElseThrow();

        PlanIndicator coverage = plan.indicators().get(0);
        assertThat(coverage.base().orElseThrow().period()).isEqualTo(period("2015"));
        assertThat(number(coverage.base().orElseThrow().figure())).isEqualTo("75.0");
        assertThat(number(coverage.target())).isEqualTo("85");
        assertThat(coverage.path().keySet())
                .containsExactly(period("2016"), period("2017"), period("2018-H1"), period("2019-2020"));
        assertThat(number(coverage.path().get(period("2017")))).isEqualTo("80");
        assertThat(coverage.nature()).contains(Nature.BINDING);
        assertThat(coverage.method()).contains(ProgressMethod.PACE);
        assertThat(chinese(coverage.owner())).contains("学前教育科");
        assertThat(chinese(coverage.note())).contains("含民办");
        assertThat(plan.indicators()).hasSize(5);
    }

    @Test
    void projects_areReadWithMoneyAndDates() {
        Plan plan = model("plan-every-key").undertakings().plan("five-years").orElseThrow();

        assertThat(plan.projects())
                .extracting(Project::stage)
                .containsExactly(
                        ProjectStage.UNDER_CONSTRUCTION,
                        ProjectStage.COMPLETED,
                        ProjectStage.PLANNED,
                        ProjectStage.APPROVED,
                        ProjectStage.SUSPENDED,
                        ProjectStage.CANCELLED);
        Project campus = plan.projects().get(0);
        assertThat(number(campus.investment().total().orElseThrow())).isEqualTo("300000000");
        assertThat(number(campus.investment().year().orElseThrow())).isEqualTo("100000000");
        assertThat(number(campus.investment().done().orElseThrow())).isEqualTo("60000000");
        assertThat(campus.planned().start()).contains("2016-03");
        assertThat(campus.planned().end()).contains("2018-09");
        assertThat(campus.actual().start()).contains("2016-05-12");
        assertThat(campus.actual().end()).isEmpty();
        assertThat(chinese(campus.lead())).contains("基建科");
        assertThat(chinese(campus.note())).contains("市重点工程");
    }

    @Test
    void plan_hasThePeriodOfTheSite_whenItNamesNone() {
        Plan plan = model("plan-small").undertakings().plan("规划-2018").orElseThrow();

        assertThat(plan.period()).isEqualTo(new Period(2017));
        assertThat(plan.body()).isEqualTo("district");
        assertThat(plan.indicators().get(0).path()).isEqualTo(Map.of());
    }
}
