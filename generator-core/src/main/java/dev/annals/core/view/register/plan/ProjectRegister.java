package dev.annals.core.view.register.plan;

import dev.annals.core.compute.register.Spending;
import dev.annals.core.compute.register.Sum;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.plan.Investment;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.plan.Project;
import dev.annals.core.model.plan.ProjectStage;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.Measure;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Cell;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The table of projects by stage, with money, dates, and a subtotal for each stage. */
public final class ProjectRegister {

    private static final String NAME = "projects";

    private final Cells cells;
    private final Captions captions;

    /** For an edition. */
    public ProjectRegister(Captions captions) {
        this.captions = captions;
        this.cells = captions.cells();
    }

    /** The projects of a plan. */
    public Register of(Plan plan) {
        Measure measure = Measure.of(
                cells.edition(),
                plan.projects().stream().map(Project::investment).flatMap(ProjectRegister::figures));
        TableDraft draft = new TableDraft()
                .column("name", cells.message("column.project"))
                .optional("short", cells.message("column.lead"))
                .optional("number", cells.message("column.investment"))
                .optional("number", cells.message("column.investment.year"))
                .optional("number", cells.message("column.investment.done"))
                .optional("number", cells.message("column.investment.share"))
                .optional("date", cells.message("column.planned"))
                .optional("date", cells.message("column.actual"));
        for (ProjectStage stage : ProjectStage.values()) {
            List<Project> projects =
                    plan.projects().stream().filter(one -> one.stage() == stage).toList();
            if (!projects.isEmpty()) {
                draft.group(Cells.words(title(stage, projects.size())), rows(projects, measure));
            }
        }
        addTotal(draft, plan.projects(), measure);
        String caption = captions.of(NAME, RegisterKind.Subject.PLAN, plan.id(), plan.title());
        return new Register.Table(NAME, measure.caption(caption), draft.table());
    }

    private static Stream<Optional<Figure>> figures(Investment investment) {
        return Stream.of(investment.total(), investment.year(), investment.done());
    }

    private String title(ProjectStage stage, int count) {
        return cells.message("register.counted", cells.message("project-stage." + stage.key()), count);
    }

    private List<Row> rows(List<Project> projects, Measure measure) {
        List<Row> rows = new ArrayList<>();
        for (Project project : projects) {
            rows.add(row(project, measure));
        }
        if (projects.size() > 1 && measure.unit().isPresent()) {
            Cell[] sums = sums("register.subtotal", Spending.of(projects), measure);
            rows.add(TableDraft.row("subtotal", sums));
        }
        return rows;
    }

    private Row row(Project project, Measure measure) {
        return TableDraft.row(
                "entry",
                Cells.detailed(
                        Cells.of(cells.line(project.title())),
                        project.note().map(cells::line).stream().toList()),
                cells.of(project.lead()),
                measure.cell(project.investment().total()),
                measure.cell(project.investment().year()),
                measure.cell(project.investment().done()),
                cells.number(Spending.share(project)),
                cells.span(project.planned()),
                cells.span(project.actual()));
    }

    private void addTotal(TableDraft draft, List<Project> projects, Measure measure) {
        Spending all = Spending.of(projects);
        if (projects.size() > 1 && measure.unit().isPresent()) {
            draft.total(sums("register.total", all, measure));
            boolean complete = Stream.of(all.total(), all.year(), all.done())
                    .flatMap(Optional::stream)
                    .allMatch(Sum::complete);
            if (!complete) {
                draft.note(cells.message("register.incomplete"));
            }
        }
    }

    private Cell[] sums(String key, Spending sums, Measure measure) {
        return new Cell[] {
            Cells.of(cells.message(key)),
            Cells.BLANK,
            measure.cell(sums.total().map(Sum::figure)),
            measure.cell(sums.year().map(Sum::figure)),
            measure.cell(sums.done().map(Sum::figure)),
            cells.number(sums.share()),
            Cells.BLANK,
            Cells.BLANK
        };
    }
}
