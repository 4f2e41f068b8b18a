package dev.annals.core.view.register.inspection;

import dev.annals.core.compute.register.Overdue;
import dev.annals.core.model.inspection.Inspection;
import dev.annals.core.model.inspection.Issue;
import dev.annals.core.model.inspection.Measure;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.register.draft.Captions;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.view.register.draft.Marks;
import dev.annals.core.view.register.draft.TableDraft;
import dev.annals.core.view.table.Register;
import dev.annals.core.view.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ledger of issues, each with its measures, and the list of those that are overdue. */
public final class IssueRegister {

    private final Cells cells;
    private final Captions captions;
    private final Marks marks;
    private final String asOf;

    /** For an edition. */
    public IssueRegister(Captions captions) {
        this.captions = captions;
        this.cells = captions.cells();
        this.marks = new Marks(cells.edition());
        this.asOf = cells.edition().model().site().asOf();
    }

    /** The ledger of an inspection: a row for each issue, below it one for each of its measures. */
    public Register ledger(Inspection inspection) {
        TableDraft draft = columns()
                .column("status", cells.message("column.state"))
                .optional("text", cells.message("column.evidence"));
        List<Overdue> late = Overdue.of(inspection, asOf);
        List<Issue> issues = inspection.issues();
        for (int i = 0; i < issues.size(); i++) {
            Issue issue = issues.get(i);
            List<Row> rows = new ArrayList<>();
            rows.add(row(number(issue, i), issue, isLate(late, issue, Optional.empty()))
                    .at(anchor(issue)));
            for (Measure measure : issue.measures()) {
                String anchor = anchor(issue, measure);
                rows.add(row(rows.size(), measure, isLate(late, issue, Optional.of(measure)))
                        .at(anchor));
            }
            draft.rows(rows);
        }
        return new Register.Table("issues", caption("issues", inspection), draft.table());
    }

    private static String anchor(Issue issue) {
        return "issue-" + issue.id();
    }

    private static String anchor(Issue issue, Measure measure) {
        return "measure-" + issue.id() + "-" + (issue.measures().indexOf(measure) + 1);
    }

    private TableDraft columns() {
        return new TableDraft()
                .column("ordinal", cells.message("column.ordinal"))
                .column("name", cells.message("column.issue"))
                .optional("short", cells.message("column.responsible"))
                .optional("date", cells.message("column.deadline"));
    }

    private static boolean isLate(List<Overdue> late, Issue issue, Optional<Measure> measure) {
        return late.stream()
                .anyMatch(one -> one.issue().equals(issue) && one.measure().equals(measure));
    }

    /** Its number as printed, else its place in the ledger. */
    private static String number(Issue issue, int index) {
        return issue.number().orElseGet(() -> Integer.toString(index + 1));
    }

    private Row row(String number, Issue issue, boolean late) {
        return TableDraft.row(
                "entry",
                Cells.of(number),
                Cells.of(cells.line(issue.text())),
                cells.of(issue.responsible()),
                cells.date(issue.deadline()),
                late ? Cells.of(marks.of(issue.status()), marks.overdue()) : Cells.of(marks.of(issue.status())),
                cells.of(issue.evidence()));
    }

    private Row row(int number, Measure measure, boolean late) {
        return TableDraft.row(
                "part",
                Cells.of(cells.message("register.part", number)),
                Cells.of(cells.line(measure.text())),
                cells.of(measure.responsible()),
                cells.date(measure.deadline()),
                late ? Cells.of(marks.of(measure.status()), marks.overdue()) : Cells.of(marks.of(measure.status())),
                cells.of(measure.evidence()));
    }

    /** What is overdue of an inspection; a sentence when nothing is, which names no day when none matters. */
    public Register overdue(Inspection inspection) {
        List<Overdue> late = Overdue.of(inspection, asOf);
        if (late.isEmpty()) {
            return new Register.Statement(
                    "overdue",
                    Overdue.canBe(inspection)
                            ? cells.message("register.overdue.none", cells.date(asOf))
                            : cells.message("register.overdue.undated"));
        }
        List<Row> rows = late.stream().map(one -> row(one, inspection)).toList();
        return new Register.Table(
                "overdue",
                cells.message("register.as-of", caption("overdue", inspection), cells.date(asOf)),
                columns()
                        .column("number", cells.message("column.late"))
                        .column("status", cells.message("column.state"))
                        .rows(rows)
                        .table());
    }

    private Row row(Overdue late, Inspection inspection) {
        Issue issue = late.issue();
        String number = number(issue, inspection.issues().indexOf(issue));
        String shown = late.measure()
                .map(measure ->
                        number + cells.message("register.part", issue.measures().indexOf(measure) + 1))
                .orElse(number);
        String anchor = late.measure().map(measure -> anchor(issue, measure)).orElseGet(() -> anchor(issue));
        return TableDraft.row(
                "entry",
                Cells.of(Cells.linked(shown, Address.inspection(inspection.id()) + "#" + anchor)),
                Cells.of(cells.line(late.measure().map(Measure::text).orElse(issue.text()))),
                cells.of(late.measure().flatMap(Measure::responsible).or(issue::responsible)),
                Cells.of(cells.date(late.deadline())),
                cells.number(late.days()),
                Cells.of(marks.of(late.measure().map(Measure::status).orElse(issue.status()))));
    }

    private String caption(String name, Inspection inspection) {
        return captions.of(name, RegisterKind.Subject.INSPECTION, inspection.id(), inspection.title());
    }
}
