package dev.annals.core.validate.check;

import dev.annals.core.finding.Place;
import dev.annals.core.model.Model;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Sheet;
import dev.annals.core.model.observation.Target;
import dev.annals.core.model.observation.TargetKind;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.plan.PlanIndicator;
import dev.annals.core.model.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The targets of plans as targets of their terms and years, for the checks that all targets go through. */
final class PlanTargets {

    private PlanTargets() {}

    /** The target at the end of each term, and those on the way. */
    static List<Target> of(Model model) {
        return model.undertakings().plans().stream()
                .flatMap(plan -> plan.indicators().stream().flatMap(one -> of(plan, one)))
                .toList();
    }

    private static Stream<Target> of(Plan plan, PlanIndicator promise) {
        return Stream.concat(
                Stream.of(target(plan, promise, plan.term(), promise.target())),
                promise.path().entrySet().stream().map(step -> target(plan, promise, step.getKey(), step.getValue())));
    }

    private static Target target(Plan plan, PlanIndicator promise, Period period, Figure figure) {
        Place place = promise.place();
        return new Target(
                promise.indicator(),
                new Sheet(place.file(), plan.body(), period),
                TargetKind.ANNUAL,
                figure,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                place.line(),
                place.column());
    }
}
