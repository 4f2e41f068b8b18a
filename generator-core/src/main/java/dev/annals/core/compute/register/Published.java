package dev.annals.core.compute.register;

import dev.annals.core.model.Model;
import dev.annals.core.model.inspection.Inspection;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.programme.Programme;
import dev.annals.core.model.work.FocusArea;
import dev.annals.core.model.work.Task;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What may leave in a public edition of what bodies set out to do: that of public bodies, without internal tasks.
 *
 * @param model where it is
 */
public record Published(Model model) {

    /** The plans, the one whose term ends last first. */
    public List<Plan> plans() {
        return model.undertakings().plans().stream()
                .filter(plan -> isPublic(plan.body()))
                .sorted(Comparator.comparing(Plan::term).reversed())
                .toList();
    }

    /** The programmes, the newest period first. */
    public List<Programme> programmes() {
        return model.undertakings().programmes().stream()
                .filter(programme -> isPublic(programme.body()))
                .sorted(Comparator.comparing(Programme::period).reversed())
                .toList();
    }

    /** The inspections, by id. */
    public List<Inspection> inspections() {
        return model.undertakings().inspections().stream()
                .filter(inspection -> isPublic(inspection.body()))
                .toList();
    }

    /** The focus areas with a public task, those of year files, newest period first, before those of plans. */
    public List<FocusArea> focusAreas() {
        return Stream.concat(
                        model.undertakings().focusAreas().stream(),
                        plans().stream().flatMap(plan -> plan.focusAreas().stream()))
                .filter(area -> isPublic(area.body()))
                .map(Published::of)
                .filter(area -> !area.tasks().isEmpty())
                .toList();
    }

    /** The focus area with its public tasks. */
    public static FocusArea of(FocusArea area) {
        return area.with(area.tasks().stream().filter(Task::isPublic).toList());
    }

    private boolean isPublic(String body) {
        return model.body(body).filter(Body::isPublic).isPresent();
    }
}
