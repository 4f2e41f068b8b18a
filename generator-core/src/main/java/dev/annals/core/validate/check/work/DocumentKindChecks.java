package dev.annals.core.validate.check.work;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Findings;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.document.Document;
import dev.annals.core.model.document.DocumentKind;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.prose.RegisterKind;
import dev.annals.core.model.work.FocusArea;
import dev.annals.core.model.work.Task;
import dev.annals.core.model.work.TaskStatus;
import dev.annals.core.validate.agreement.FigureKey;
import dev.annals.core.validate.agreement.Written;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks what a kind of document promises: that each task of a work plan says who leads it and when it is due, and that a
 * mid-term evaluation has a figure of each indicator of its plan or lists those without one.
 *
 * <table>
 * <caption>Findings and their arguments</caption>
 * <tr><td>{@code TASK_INCOMPLETE}</td><td>{0} id of the task, {1} the key that is missing: {@code lead} or
 *     {@code due}</td></tr>
 * <tr><td>{@code PLAN_INDICATOR_UNREPORTED}</td><td>{0} id of the indicator, {1} the period, {2} id of the plan</td></tr>
 * </table>
 */
public final class DocumentKindChecks {

    private final Model model;
    private final Written written;
    private final Findings findings;
    private final Set<Task> told = new HashSet<>();

    private DocumentKindChecks(Model model, Written written, Findings findings) {
        this.model = model;
        this.written = written;
        this.findings = findings;
    }

    /** Adds what documents lack for their kind. */
    public static void check(Model model, Written written, Findings findings) {
        DocumentKindChecks checks = new DocumentKindChecks(model, written, findings);
        model.documents().forEach(checks::document);
    }

    private void document(Document document) {
        if (document.kind() == DocumentKind.WORK_PLAN) {
            model.undertakings().focusAreas().stream()
                    .filter(area -> belongs(area, document))
                    .flatMap(area -> area.tasks().stream())
                    .filter(task -> task.isPublic() && task.status() != TaskStatus.CANCELLED)
                    .filter(told::add)
                    .forEach(this::task);
        } else if (document.kind() == DocumentKind.MIDTERM_EVALUATION && !lists(document.blocks())) {
            document.subjects()
                    .plan()
                    .flatMap(model.undertakings()::plan)
                    .ifPresent(plan -> evaluation(document, plan));
        }
    }

    private static boolean belongs(FocusArea area, Document document) {
        return area.body().equals(document.body()) && area.period().equals(document.period());
    }

    private void task(Task task) {
        if (task.lead().isEmpty()) {
            findings.add(Code.TASK_INCOMPLETE, task.place(), task.id(), "lead");
        }
        if (task.due().isEmpty()) {
            findings.add(Code.TASK_INCOMPLETE, task.place(), task.id(), "due");
        }
    }

    /** Whether the indicators without a figure are listed. */
    private static boolean lists(List<Block> blocks) {
        return blocks.stream()
                .anyMatch(
                        block -> block instanceof Block.Register register && register.kind() == RegisterKind.UNREPORTED
                                || block instanceof Block.Quote quote && lists(quote.blocks()));
    }

    private void evaluation(Document document, Plan plan) {
        Set<String> reported = model.observations().stream()
                .filter(one -> one.body().equals(plan.body()) && one.period().equals(plan.period()))
                .map(Observation::indicator)
                .collect(Collectors.toUnmodifiableSet());
        plan.indicators().stream()
                .map(promise -> new FigureKey(FigureKey.Part.FIGURE, promise.indicator(), plan.body(), plan.period()))
                .filter(key -> !reported.contains(key.indicator()) && written.lacks(key))
                .filter(key -> model.indicator(key.indicator())
                        .filter(Indicator::isPublic)
                        .isPresent())
                .forEach(key -> findings.add(
                        Code.PLAN_INDICATOR_UNREPORTED,
                        document.place(),
                        key.indicator(),
                        plan.period().id(),
                        plan.id()));
    }
}
