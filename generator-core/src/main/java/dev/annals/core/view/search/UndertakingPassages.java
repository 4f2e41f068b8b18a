package dev.annals.core.view.search;

import dev.annals.core.model.inspection.Inspection;
import dev.annals.core.model.inspection.Issue;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.text.Text;
import dev.annals.core.model.work.FocusArea;
import dev.annals.core.model.work.Task;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.Lines;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.Line;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes what a search finds among plans, tasks, inspections and programmes of public bodies. */
final class UndertakingPassages {

    private final Edition edition;

    UndertakingPassages(Edition edition) {
        this.edition = edition;
    }

    Stream<Passage> all() {
        return Stream.of(plans(), tasks(), inspections(), programmes()).flatMap(passages -> passages);
    }

    private boolean isPublic(String body) {
        return edition.model().body(body).filter(Body::isPublic).isPresent();
    }

    private Stream<Plan> publicPlans() {
        return edition.model().undertakings().plans().stream().filter(plan -> isPublic(plan.body()));
    }

    private Stream<Passage> plans() {
        return publicPlans()
                .map(plan -> new Passage(
                        Kind.PLAN,
                        label(plan.title()),
                        joined(Stream.of(plan.number(), plan.note().map(this::words))),
                        Address.plan(plan.id())));
    }

    private Stream<Passage> tasks() {
        Stream<Passage> ofYears = edition.model().undertakings().focusAreas().stream()
                .filter(area -> isPublic(area.body()))
                .flatMap(area -> tasks(area, Optional.empty()));
        Stream<Passage> ofPlans = publicPlans()
                .flatMap(plan -> plan.focusAreas().stream().flatMap(area -> tasks(area, Optional.of(plan))));
        return Stream.concat(ofYears, ofPlans);
    }

    private Stream<Passage> tasks(FocusArea area, Optional<Plan> plan) {
        return area.tasks().stream().filter(Task::isPublic).map(task -> task(task, area, plan));
    }

    private Passage task(Task task, FocusArea area, Optional<Plan> plan) {
        Stream<String> places = Stream.of(
                        Optional.of(Address.TASKS + "#" + task.id()),
                        Optional.of(Address.TASKS + "#task-" + task.id()),
                        plan.map(one -> Address.plan(one.id()) + "#" + task.id()),
                        plan.map(one -> Address.plan(one.id()) + "#task-" + task.id()),
                        plan.map(one -> Address.plan(one.id())),
                        Optional.of(Address.TASKS))
                .flatMap(Optional::stream);
        String text = joined(Stream.concat(
                Stream.of(
                        Optional.of(words(area.title())),
                        task.lead().map(this::words),
                        task.note().map(this::words)),
                task.deliverables().stream().map(one -> Optional.of(words(one.title())))));
        return new Passage(Kind.TASK, label(task.title()), text, places.toList());
    }

    private Stream<Passage> inspections() {
        return edition.model().undertakings().inspections().stream()
                .filter(inspection -> isPublic(inspection.body()))
                .flatMap(inspection -> Stream.concat(
                        Stream.of(new Passage(
                                Kind.INSPECTION,
                                label(inspection.title()),
                                joined(Stream.of(
                                        inspection.by().map(this::words),
                                        inspection.note().map(this::words))),
                                Address.inspection(inspection.id()))),
                        inspection.issues().stream().map(issue -> issue(inspection, issue))));
    }

    private Passage issue(Inspection inspection, Issue issue) {
        Lines lines = new Lines(edition);
        Line title = lines.of(issue.text());
        String measures = joined(Stream.concat(
                Stream.of(issue.responsible().map(this::words)),
                issue.measures().stream()
                        .map(measure -> Optional.of(lines.of(measure.text()).plain()))));
        String page = Address.inspection(inspection.id());
        return new Passage(
                Kind.ISSUE,
                new Label(title.plain(), title.lang()),
                measures,
                List.of(page + "#" + issue.id(), page + "#issue-" + issue.id(), page));
    }

    private Stream<Passage> programmes() {
        return edition.model().undertakings().programmes().stream()
                .filter(programme -> isPublic(programme.body()))
                .map(programme ->
                        new Passage(Kind.PROGRAMME, label(programme.title()), "", Address.programme(programme.id())));
    }

    private static String joined(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).collect(Collectors.joining(" · "));
    }

    private Label label(Text text) {
        return Label.of(text, edition.language());
    }

    private String words(Text text) {
        return text.or(edition.language());
    }
}
