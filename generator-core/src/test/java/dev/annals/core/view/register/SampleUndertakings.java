package dev.annals.core.view.register;

import dev.annals.core.compute.Models;
import dev.annals.core.finding.Place;
import dev.annals.core.model.Model;
import dev.annals.core.model.SiteSettings;
import dev.annals.core.model.Undertakings;
import dev.annals.core.model.catalogue.Catalogue;
import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.catalogue.Direction;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.event.AgendaItem;
import dev.annals.core.model.event.Award;
import dev.annals.core.model.event.Event;
import dev.annals.core.model.event.Participants;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.inspection.Inspection;
import dev.annals.core.model.inspection.Issue;
import dev.annals.core.model.inspection.IssueStatus;
import dev.annals.core.model.inspection.Measure;
import dev.annals.core.model.plan.Investment;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.plan.Project;
import dev.annals.core.model.plan.ProjectStage;
import dev.annals.core.model.plan.Safeguard;
import dev.annals.core.model.plan.SafeguardKind;
import dev.annals.core.model.plan.Span;
import dev.annals.core.model.programme.Beneficiaries;
import dev.annals.core.model.programme.Effect;
import dev.annals.core.model.programme.EffectKind;
import dev.annals.core.model.programme.Fund;
import dev.annals.core.model.programme.FundSource;
import dev.annals.core.model.programme.Programme;
import dev.annals.core.model.prose.BoundText;
import dev.annals.core.model.prose.Inline;
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
import dev.annals.core.setting.Language;
import dev.annals.core.validate.grammar.FigureGrammar;
import dev.annals.core.validate.grammar.Parsed;
import dev.annals.core.wording.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model with one of everything that registers list; body {@code b}, period 2017, as of 2017-12-31. */
public final class SampleUndertakings {

    static final Period YEAR = new Period(2017);
    static final Period TERM = Period.parse("2016-2020").orElseThrow();

    private static final Place PLACE = new Place("x.yml", 1, 1);
    private static final FigureGrammar GRAMMAR = new FigureGrammar(units());

    private SampleUndertakings() {}

    static UnitCatalogue units() {
        try {
            return UnitCatalogue.of(Words.units());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Text text(String words) {
        return new Text(Map.of(Language.CHINESE, words));
    }

    static BoundText bound(String words) {
        return new BoundText(Map.of(Language.CHINESE, List.of(new Inline.Words(words, PLACE))));
    }

    private static Figure figure(String words) {
        String unit = List.of("元", "名", "套", "%", "所").stream()
                .filter(words::endsWith)
                .findFirst()
                .orElseThrow();
        return ((Parsed.Good<Figure>) GRAMMAR.figure(words, unit)).value();
    }

    private static Optional<Figure> some(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(figure(words));
    }

    private static Optional<String> day(String iso) {
        return iso.isEmpty() ? Optional.empty() : Optional.of(iso);
    }

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
                        List.of(programme()),
                        List.of(inspection()),
                        List.of(event())),
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

    private static Programme programme() {
        return new Programme(
                "programme",
                text("教师公租房"),
                "b",
                YEAR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new Beneficiaries(text("乡村教师"), figure("3.0377万名"), Optional.empty(), PLACE)),
                List.of(
                        fund("省级补助", FundSource.PROVINCIAL, "3000万元", "2800万元", "2278.275万元"),
                        fund("市级配套", FundSource.CITY, "1000万元", "", "1000万元")),
                List.of(
                        effect("满意", EffectKind.SATISFACTION, "≥90%", "95%", "40", Optional.of("40")),
                        effect("建房", EffectKind.OUTPUT, "200套", "190套", "60", Optional.of("57.5"))),
                Optional.empty(),
                Optional.empty(),
                PLACE);
    }

    private static Fund fund(String title, FundSource source, String initial, String adjusted, String executed) {
        return new Fund(
                text(title),
                Optional.of(source),
                some(initial),
                some(adjusted),
                figure(executed),
                Optional.empty(),
                PLACE);
    }

    private static Effect effect(
            String title, EffectKind kind, String target, String actual, String weight, Optional<String> score) {
        return new Effect(
                title,
                text(title),
                Optional.of(kind),
                some(target),
                some(actual),
                Optional.empty(),
                new BigDecimal(weight),
                score.map(BigDecimal::new),
                Optional.empty(),
                Optional.empty(),
                PLACE);
    }

    private static Inspection inspection() {
        return new Inspection(
                "inspection",
                text("市委巡察"),
                Optional.of(text("市委巡察组")),
                "b",
                Optional.empty(),
                Optional.empty(),
                Optional.of("2017-06-01"),
                Optional.empty(),
                List.of(
                        issue(
                                "issue1",
                                "2017-10",
                                IssueStatus.UNDER_WAY,
                                List.of(
                                        measure("修订办法", "2017-09-30", IssueStatus.DONE),
                                        measure("开展检查", "2017-12-01", IssueStatus.NOT_STARTED))),
                        issue("issue2", "2017-12-31", IssueStatus.UNDER_WAY, List.of()),
                        issue("issue3", "2017-08", IssueStatus.CLOSED, List.of())),
                Optional.empty(),
                PLACE);
    }

    private static Issue issue(String id, String deadline, IssueStatus status, List<Measure> measures) {
        return new Issue(
                id,
                id.equals("issue1") ? Optional.of("一") : Optional.empty(),
                bound("问题" + id),
                Optional.empty(),
                Optional.of(text("办公室")),
                Optional.of(deadline),
                status,
                status == IssueStatus.CLOSED ? Optional.of(text("销号单")) : Optional.empty(),
                measures,
                PLACE);
    }

    private static Measure measure(String words, String deadline, IssueStatus status) {
        return new Measure(bound(words), Optional.empty(), Optional.of(deadline), status, Optional.empty(), PLACE);
    }

    private static Event event() {
        return new Event(
                "event",
                text("教育工作会议"),
                "b",
                "2017-03-01",
                Optional.of("2017-03-02"),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        item("2017-03-01", Optional.of("09:00"), Optional.of(90), "工作报告"),
                        item("2017-03-01", Optional.of("10:30"), Optional.empty(), "经验交流"),
                        item("2017-03-02", Optional.empty(), Optional.empty(), "现场观摩")),
                List.of(
                        new Participants(text("区县局"), some("40名"), PLACE),
                        new Participants(text("市直学校"), some("25名"), PLACE)),
                List.of(new Award(text("先进集体"), Optional.of(Level.CITY), List.of(text("一小"), text("二小")), PLACE)),
                Optional.empty(),
                PLACE);
    }

    private static AgendaItem item(String date, Optional<String> time, Optional<Integer> minutes, String title) {
        return new AgendaItem(
                day(date).orElseThrow(), time, minutes, text(title), Optional.empty(), Optional.empty(), PLACE);
    }
}
