package dev.annals.core.model;

import dev.annals.core.model.event.Event;
import dev.annals.core.model.inspection.Inspection;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.programme.Programme;
import dev.annals.core.model.work.FocusArea;
import java.util.List;
import java.util.Optional;

/**
 * What bodies set out to do, and what they are held to; all but focus areas by id.
 *
 * @param focusAreas the focus areas of year files, newest period first; those of a plan are in the plan
 * @param plans the plans
 * @param programmes the programmes
 * @param inspections the inspections
 * @param events the events
 */
public record Undertakings(
        List<FocusArea> focusAreas,
        List<Plan> plans,
        List<Programme> programmes,
        List<Inspection> inspections,
        List<Event> events) {

    /** None. */
    public static final Undertakings NONE = new Undertakings(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Keeps its own copies. */
    public Undertakings {
        focusAreas = List.copyOf(focusAreas);
        plans = List.copyOf(plans);
        programmes = List.copyOf(programmes);
        inspections = List.copyOf(inspections);
        events = List.copyOf(events);
    }

    /** The plan with this id. */
    public Optional<Plan> plan(String id) {
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** The programme with this id. */
    public Optional<Programme> programme(String id) {
        return programmes.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The inspection with this id. */
    public Optional<Inspection> inspection(String id) {
        return inspections.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The event with this id. */
    public Optional<Event> event(String id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }
}
