package dev.annals.core.view.diagram;

import dev.annals.core.compute.diagram.plan.PlanDiagrams;
import dev.annals.core.compute.diagram.plan.Schedule;
import dev.annals.core.compute.diagram.plan.Scheduling;
import dev.annals.core.compute.register.Overdue;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.plan.Project;
import dev.annals.core.model.plan.ProjectStage;
import dev.annals.core.model.time.Period;
import dev.annals.core.model.work.FocusArea;
import dev.annals.core.model.work.Task;
import dev.annals.core.model.work.TaskStatus;
import dev.annals.core.view.chart.ChartView;
import dev.annals.core.view.chart.Gantt;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.part.StatusView;
import dev.annals.core.view.register.draft.Marks;
import dev.annals.core.wording.DateWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Charts of projects and tasks over time. */
public final class Timelines {

    private static final int PERCENT = 2;

    private final Edition edition;
    private final DiagramWords words;
    private final Marks marks;
    private final String asOf;

    /** For an edition. */
    public Timelines(Edition edition) {
        this.edition = edition;
        this.words = new DiagramWords(edition);
        this.marks = new Marks(edition);
        this.asOf = edition.model().site().asOf();
    }

    /** The projects and tasks of a plan; with a focus area only its tasks. */
    public Optional<Gantt> of(Plan plan, Optional<String> focus) {
        return new PlanDiagrams(plan, edition.measured())
                .schedule(focus)
                .content()
                .map(schedule -> gantt(title(plan, schedule), schedule));
    }

    private String title(Plan plan, Schedule schedule) {
        String key = schedule.tasks().isEmpty()
                ? "gantt.projects.title"
                : schedule.projects().isEmpty() ? "gantt.plan-tasks.title" : "gantt.plan.title";
        return words.text(key, plan.title().or(edition.language()));
    }

    /** The tasks of a body in a period; with a focus area only those. */
    public Optional<Gantt> of(Period period, String body, Optional<String> focus) {
        boolean isPublic = edition.model().body(body).filter(Body::isPublic).isPresent();
        List<FocusArea> areas = edition.model().undertakings().focusAreas().stream()
                .filter(area ->
                        isPublic && area.period().equals(period) && area.body().equals(body))
                .filter(area -> focus.isEmpty() || focus.equals(Optional.of(area.id())))
                .toList();
        return Scheduling.of(List.of(), areas)
                .content()
                .map(schedule -> gantt(words.text("gantt.tasks.title", edition.name(period)), schedule));
    }

    private Gantt gantt(String title, Schedule schedule) {
        List<Gantt.Task> tasks = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Schedule.Dated<Project> one : schedule.projects()) {
            StatusView status = status(one.item());
            counts.merge(status.word(), 1, Integer::sum);
            tasks.add(task(one.item().title().or(edition.language()), one, done(one.item()), status));
        }
        for (Schedule.Dated<Task> one : schedule.tasks()) {
            StatusView status = status(one.item());
            counts.merge(status.word(), 1, Integer::sum);
            tasks.add(task(one.item().title().or(edition.language()), one, done(one.item()), status));
        }
        LocalDate low = YearMonth.from(schedule.first()).atDay(1);
        LocalDate high = YearMonth.from(schedule.last()).atEndOfMonth();
        return new Gantt(
                title,
                words.text(
                        "gantt.description",
                        tasks.size(),
                        day(schedule.first().toString()),
                        day(schedule.last().toString()),
                        words.counts(counts)),
                low.toEpochDay(),
                high.toEpochDay(),
                new TimeTicks(words).of(low, high),
                today(low, high),
                tasks);
    }

    private static Gantt.Task task(String label, Schedule.Dated<?> dated, Optional<Double> done, StatusView status) {
        return new Gantt.Task(
                label,
                dated.start().map(day -> (double) day.toEpochDay()),
                dated.end().toEpochDay(),
                done,
                DiagramWords.tone(status),
                DiagramWords.marked(status));
    }

    private StatusView status(Task task) {
        return Overdue.isOverdue(task, asOf) ? marks.overdue() : marks.of(task.status());
    }

    private StatusView status(Project project) {
        ProjectStage stage = project.stage();
        String mark = switch (stage) {
            case PLANNED -> "○";
            case APPROVED, UNDER_CONSTRUCTION -> "◐";
            case COMPLETED -> "✓";
            case SUSPENDED -> "▲";
            case CANCELLED -> "–";
        };
        return new StatusView(stage.key(), mark, edition.messages().text("project-stage." + stage.key()));
    }

    private static Optional<Double> done(Project project) {
        return project.stage() == ProjectStage.COMPLETED ? Optional.of(1.0) : Optional.empty();
    }

    private static Optional<Double> done(Task task) {
        return task.status() == TaskStatus.DONE
                ? Optional.of(1.0)
                : task.percent().map(share -> share.movePointLeft(PERCENT).doubleValue());
    }

    private Optional<ChartView.Tick> today(LocalDate low, LocalDate high) {
        LocalDate today = LocalDate.parse(asOf);
        return today.isBefore(low) || today.isAfter(high)
                ? Optional.empty()
                : Optional.of(new ChartView.Tick(today.toEpochDay(), words.text("gantt.today", day(asOf))));
    }

    private String day(String iso) {
        return DateWords.of(iso, edition.messages());
    }
}
