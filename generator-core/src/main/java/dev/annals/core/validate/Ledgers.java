package dev.annals.core.validate;

import dev.annals.core.model.Undertakings;
import dev.annals.core.model.event.Event;
import dev.annals.core.model.inspection.Inspection;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.programme.Programme;
import dev.annals.core.model.work.FocusArea;
import dev.annals.core.source.SourceFile;
import dev.annals.core.source.SourceTree;
import dev.annals.core.validate.entity.event.EventReading;
import dev.annals.core.validate.entity.inspection.InspectionReading;
import dev.annals.core.validate.entity.ledger.Context;
import dev.annals.core.validate.entity.plan.PlanReading;
import dev.annals.core.validate.entity.programme.ProgrammeReading;
import dev.annals.core.validate.entity.work.FocusReading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The plans, programmes, inspections and events of a repository, each by id.
 *
 * @param plans the plans
 * @param programmes the programmes
 * @param inspections the inspections
 * @param events the events
 */
record Ledgers(List<Plan> plans, List<Programme> programmes, List<Inspection> inspections, List<Event> events) {

    static Ledgers read(SourceTree tree, Context context, FocusReading focus) {
        List<Programme> programmes = read(tree, "programmes", new ProgrammeReading(context)::file);
        List<Inspection> inspections = read(tree, "inspections", new InspectionReading(context)::file);
        List<Event> events = read(tree, "events", new EventReading(context)::file);
        PlanReading reading = new PlanReading(context.scope(), context.catalogue(), focus);
        List<Plan> plans = read(tree, "plans", file -> reading.file(file, context.period(), context.body()));
        return new Ledgers(
                sorted(plans, Plan::id),
                sorted(programmes, Programme::id),
                sorted(inspections, Inspection::id),
                sorted(events, Event::id));
    }

    /** What is undertaken, with the focus areas of the year files. */
    Undertakings with(List<FocusArea> areas) {
        return new Undertakings(
                areas.stream()
                        .sorted(Comparator.comparing(FocusArea::period, Comparator.reverseOrder()))
                        .toList(),
                plans,
                programmes,
                inspections,
                events);
    }

    private static <T> List<T> read(SourceTree tree, String folder, Function<SourceFile, Optional<T>> reading) {
        return tree.in(folder).stream().map(reading).flatMap(Optional::stream).toList();
    }

    private static <T> List<T> sorted(List<T> entities, Function<T, String> id) {
        return entities.stream().sorted(Comparator.comparing(id)).toList();
    }
}
