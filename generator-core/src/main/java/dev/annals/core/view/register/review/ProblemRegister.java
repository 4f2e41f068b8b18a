package dev.annals.core.view.register.review;

import dev.annals.core.compute.register.Selection;
import dev.annals.core.model.Model;
import dev.annals.core.model.inspection.Issue;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.model.review.Problem;
import dev.annals.core.model.work.Task;
import dev.annals.core.view.part.Line;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.Marks;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Cell;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of problems: how grave each is, and the task or issue behind it. */
public final class ProblemRegister {

    private final Cells cells;
    private final Captions captions;
    private final Marks marks;

    /** For an edition. */
    public ProblemRegister(Captions captions) {
        this.captions = captions;
        this.cells = captions.cells();
        this.marks = new Marks(cells.edition());
    }

    /** The problems that a block shows. */
    public Register of(Block.Register block) {
        List<Row> rows = new ArrayList<>();
        for (Problem problem : new Selection(model()).problems(block)) {
            rows.add(row(rows.size() + 1, problem));
        }
        return new Register.Table(
                block.kind().key(),
                caption(block),
                new TableDraft()
                        .column("ordinal", cells.message("column.ordinal"))
                        .column("name", cells.message("column.problem"))
                        .optional("short", cells.message("column.category"))
                        .optional("status", cells.message("column.severity"))
                        .optional("text", cells.message("column.behind"))
                        .rows(rows)
                        .table());
    }

    private String caption(Block.Register block) {
        String name = block.kind().key();
        return block.subject()
                .flatMap(model().undertakings()::plan)
                .map(plan -> captions.of(name, RegisterKind.Subject.PLAN, plan.id(), plan.title()))
                .orElseGet(() -> captions.of(name, block.period()));
    }

    private Row row(int number, Problem problem) {
        return TableDraft.row(
                "entry",
                cells.number(number),
                Cells.of(cells.line(problem.text())),
                problem.category().map(cells::category).map(Cells::of).orElse(Cells.NONE),
                problem.severity().map(marks::of).map(Cells::of).orElse(Cells.NONE),
                behind(problem));
    }

    private Cell behind(Problem problem) {
        List<Line> lines = new ArrayList<>();
        problem.task().flatMap(this::task).ifPresent(task -> lines.add(cells.around("register.task", task.title())));
        problem.issue().flatMap(this::issue).ifPresent(issue -> lines.add(line(issue)));
        return Cells.of(lines);
    }

    private Line line(Issue issue) {
        return issue.number()
                .map(number -> Cells.words(cells.message("register.issue", number)))
                .orElseGet(() -> cells.line(issue.text()));
    }

    /** A task with this id that may be named. */
    private Optional<Task> task(String id) {
        return cells.edition().published().focusAreas().stream()
                .flatMap(area -> area.tasks().stream())
                .filter(task -> task.id().equals(id))
                .findFirst();
    }

    /** An issue with this id that may be named. */
    private Optional<Issue> issue(String id) {
        return cells.edition().published().inspections().stream()
                .flatMap(inspection -> inspection.issues().stream())
                .filter(issue -> issue.id().equals(id))
                .findFirst();
    }

    private Model model() {
        return cells.edition().model();
    }
}
