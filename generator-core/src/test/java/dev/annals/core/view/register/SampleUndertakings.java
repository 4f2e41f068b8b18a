package dev.annals.core.view.register;

import static dev.annals.core.view.register.SampleWords.PLACE;
import static dev.annals.core.view.register.SampleWords.bound;
import static dev.annals.core.view.register.SampleWords.figure;
import static dev.annals.core.view.register.SampleWords.some;
import static dev.annals.core.view.register.SampleWords.text;

import dev.annals.core.compute.Models;
import dev.annals.core.model.Model;
import dev.annals.core.model.SiteSettings;
import dev.annals.core.model.Undertakings;
import dev.annals.core.model.catalogue.Catalogue;
import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.catalogue.Direction;
import dev.annals.core.model.plan.Investment;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.plan.Project;
import dev.annals.core.model.plan.ProjectStage;
import dev.annals.core.model.plan.Safeguard;
import dev.annals.core.model.plan.SafeguardKind;
import dev.annals.core.model.plan.Span;
import dev.annals.core.model.review.Achievement;
import dev.annals.core.model.review.Level;
import dev.annals.core.model.review.Problem;
import dev.annals.core.model.review.Review;
import dev.annals.core.model.review.Severity;
import dev.annals.core.model.review.Standing;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.text.Visibility;
import dev.annals.core.model.time.Period;
import dev.annals.core.model.work.Deliverable;
import dev.annals.core.model.work.FocusArea;
import dev.annals.core.model.work.Milestone;
import dev.annals.core.model.work.Task;
import dev.annals.core.model.work.TaskStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A model with one of everything that registers list; body {@code b}, period 2017, as of 2017-12-31. */
public final class SampleUndertakings {

    static final Period YEAR = new Period(2017);
    static final Period TERM = Period.parse("2016-2020").orElseThrow();

    private SampleUndertakings() {}

    /** The model. */
    public static Model model() {
        Model base = new Models("所", Direction.UP)
                .figure(2016, "86所")
                .figure(2017, "100所")
                .target(2017, "≥82所")
                .model();
        SiteSettings site = base.site();
        return new Model(
                site,
                base.bodies(),
                Catalogue.of(
                        List.of(category("c", "学前教育"), category("d", "教师队伍")),
                        List.of(),
                        base.catalogue().indicators()),
                base.observations(),
                base.targets(),
                review(),
                new Undertakings(
                        List.of(area("area", Optional.empty(), YEAR)),
                        List.of(plan()),
                        List.of(SampleLedgers.programme()),
                        List.of(SampleLedgers.inspection()),
                        List.of(SampleLedgers.event())),
                List.of(),
                List.of(),
                1);
    }

    private static Category category(String id, String title) {
        return new Category(id, text(title), Optional.empty(), Optional.empty(), Optional.empty(), PLACE);
    }

    private static Review review() {
        return new Review(
                List.of(
                        achievement("建成公办园12所", Optional.of("d"), Optional.of(Level.PROVINCIAL), Visibility.PUBLIC),
                        achievement("招聘教师300名", Optional.of("c"), Optional.empty(), Visibility.PUBLIC),
                        achievement("绝不外传", Optional.of("c"), Optional.empty(), Visibility.INTERNAL)),
                List.of(),
                List.of(
                        standing("义务教育质量监测", 2, Optional.of(14), Optional.of(5)),
                        standing("平安校园", 1, Optional.empty(), Optional.empty())),
                List.of(
                        problem("城区学位不足", Optional.of(Severity.HIGH), Optional.of("task1"), Optional.empty()),
                        problem("教师编制紧", Optional.empty(), Optional.of("secret"), Optional.of("issue1")),
                        problem("师德个案", Optional.of(Severity.LOW), Optional.empty(), Optional.empty())));
    }

    private static Achievement achievement(
            String words, Optional<String> category, Optional<Level> first, Visibility visibility) {
        Optional<Text> evidence = first.map(level -> text("省教育厅通报"));
        return new Achievement(bound(words), category, "b", YEAR, first, evidence, Optional.empty(), visibility, PLACE);
    }

    private static Standing standing(String title, int rank, Optional<Integer> of, Optional<Integer> previous) {
        return new Standing(
                bound(title),
                rank,
                of,
                previous,
                Level.PROVINCIAL,
                Optional.of("c"),
                "b",
                YEAR,
                Optional.of(text("省教育厅")),
                Optional.of("2018-01"),
                Optional.empty(),
                PLACE);
    }

    private static Problem problem(
            String words, Optional<Severity> severity, Optional<String> task, Optional<String> issue) {
        return new Problem(
                bound(words),
                Optional.of("c"),
                "b",
                YEAR,
                Optional.empty(),
                severity,
                task,
                issue,
                Visibility.PUBLIC,
                PLACE);
    }

    private static FocusArea area(String id, Optional<String> plan, Period period) {
        Deliverable built = new Deliverable(text("建园"), figure("30所"), some("24所"), Optional.of("i"), PLACE);
        Deliverable open = new Deliverable(text("改园"), figure("8所"), Optional.empty(), Optional.empty(), PLACE);
        return new FocusArea(
                id,
                text("扩大学位"),
                Optional.of("c"),
                "b",
                period,
                plan,
                List.of(
                        task("task1", TaskStatus.UNDER_WAY, "2017-11", List.of(built, open), Visibility.PUBLIC),
                        task("task2", TaskStatus.DONE, "2017-12-31", List.of(), Visibility.PUBLIC),
                        task("secret", TaskStatus.BEHIND, "2017-12", List.of(), Visibility.INTERNAL)),
                PLACE);
    }

    private static Task task(
            String id, TaskStatus status, String due, List<Deliverable> deliverables, Visibility visibility) {
        return new Task(
                id,
                text("任务" + id),
                Optional.of(text("基础教育科")),
                List.of(text("财务科"), text("基建科")),
                Optional.of("2017-03"),
                Optional.of(due),
                status,
                Optional.of(new BigDecimal(status == TaskStatus.DONE ? "100" : "60")),
                List.of(new Milestone(text("选址"), Optional.of("2017-05"), TaskStatus.DONE, PLACE)),
                deliverables,
                Optional.of(text("市政府工作报告")),
                Optional.empty(),
                visibility,
                PLACE);
    }

    private static Plan plan() {
        return new Plan(
                "plan",
                text("教育规划"),
                Optional.empty(),
                "b",
                TERM,
                YEAR,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(area("planned", Optional.of("plan"), TERM)),
                List.of(
                        project("二小", ProjectStage.UNDER_CONSTRUCTION, "3亿元", "1亿元", "6000万元"),
                        project("一小", ProjectStage.COMPLETED, "8000万元", "", "7600万元"),
                        project("三小", ProjectStage.UNDER_CONSTRUCTION, "1亿元", "2000万元", "")),
                List.of(
                        new Safeguard(SafeguardKind.FUNDS, bound("增加投入"), Optional.of(text("财务科")), PLACE),
                        new Safeguard(SafeguardKind.ORGANISATION, bound("成立领导小组"), Optional.empty(), PLACE)),
                List.of(),
                PLACE);
    }

    private static Project project(String title, ProjectStage stage, String total, String year, String done) {
        boolean completed = stage == ProjectStage.COMPLETED;
        return new Project(
                title,
                text(title),
                Optional.empty(),
                stage,
                new Investment(some(total), some(year), some(done)),
                new Span(Optional.of("2016-03"), Optional.of("2018-08")),
                new Span(Optional.of("2016-05"), completed ? Optional.of("2017-08-30") : Optional.empty()),
                Optional.of(text("基建科")),
                Optional.empty(),
                PLACE);
    }
}
