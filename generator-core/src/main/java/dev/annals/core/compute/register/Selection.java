package dev.annals.core.compute.register;

import dev.annals.core.model.Model;
import dev.annals.core.model.event.Event;
import dev.annals.core.model.inspection.Inspection;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.programme.Programme;
import dev.annals.core.model.prose.Block;
import dev.annals.core.model.review.Achievement;
import dev.annals.core.model.review.Problem;
import dev.annals.core.model.review.Standing;
import dev.annals.core.model.time.Period;
import dev.annals.core.model.work.FocusArea;
import dev.annals.core.model.work.Task;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a block lists: the public entities that it is about, in order.
 *
 * @param model where they are
 */
public record Selection(Model model) {

    /** The focus areas with the tasks that the block shows; areas without any are left out. */
    public List<FocusArea> tasks(Block.Tasks block) {
        Stream<FocusArea> areas = block.plan().isPresent()
                ? block.plan().flatMap(this::plan).map(Plan::focusAreas).orElse(List.of()).stream()
                : model.undertakings().focusAreas().stream()
                        .filter(area -> isOf(area.period(), area.body(), block.period(), block.body()));
        return areas.filter(area -> block.focus().map(area.id()::equals).orElse(true))
                .map(area -> shown(area, block))
                .filter(area -> !area.tasks().isEmpty())
                .toList();
    }

    private static FocusArea shown(FocusArea area, Block.Tasks block) {
        return area.with(area.tasks().stream()
                .filter(Task::isPublic)
                .filter(task -> block.statuses().isEmpty()
                        || block.statuses().contains(task.status().key()))
                .toList());
    }

    /** The achievements that the block shows. */
    public List<Achievement> achievements(Block.Register block) {
        return model.review().achievements().stream()
                .filter(Achievement::isPublic)
                .filter(one -> isOf(one.period(), one.body(), block.period(), block.body()))
                .filter(one -> isIn(block, one.category()))
                .toList();
    }

    /** The places in orders that the block shows. */
    public List<Standing> standings(Block.Register block) {
        return model.review().standings().stream()
                .filter(one -> isOf(one.period(), one.body(), block.period(), block.body()))
                .filter(one -> isIn(block, one.category()))
                .toList();
    }

    /** The problems that the block shows: of its plan, else of its period. */
    public List<Problem> problems(Block.Register block) {
        Stream<Problem> problems = block.subject().isPresent()
                ? block.subject().flatMap(this::plan).map(Plan::problems).orElse(List.of()).stream()
                : model.review().problems().stream()
                        .filter(one -> isOf(one.period(), one.body(), block.period(), block.body()));
        return problems.filter(Problem::isPublic)
                .filter(one -> isIn(block, one.category()))
                .toList();
    }

    private Optional<Plan> plan(String id) {
        return model.undertakings().plan(id);
    }

    private static boolean isOf(Period period, String body, Period wanted, String whose) {
        return period.equals(wanted) && body.equals(whose);
    }

    private static boolean isIn(Block.Register block, Optional<String> category) {
        return block.category().isEmpty() || block.category().equals(category);
    }

    /**
     * Whether a register has nothing to list. One that says that there is nothing, such as nothing overdue, has; one of a
     * subject that could not be read is not known to be empty.
     */
    public boolean isEmpty(Block.Register block) {
        String id = block.subject().orElse("");
        return switch (block.kind()) {
            case ACHIEVEMENTS -> achievements(block).isEmpty();
            case RANKS -> standings(block).isEmpty();
            case PROBLEMS -> problems(block).isEmpty();
            case UNREPORTED, METHODS, STATUSES -> false;
            case PLAN -> isEmpty(plan(id).map(Plan::indicators));
            case PROJECTS -> isEmpty(plan(id).map(Plan::projects));
            case SAFEGUARDS -> isEmpty(plan(id).map(Plan::safeguards));
            case BENEFICIARIES -> isEmpty(programme(id).map(Programme::beneficiaries));
            case FUNDS -> isEmpty(programme(id).map(Programme::funds));
            case EFFECTS -> isEmpty(programme(id).map(Programme::effects));
            case RECTIFICATION, ISSUES, OVERDUE ->
                isEmpty(model.undertakings().inspection(id).map(Inspection::issues));
            case AGENDA -> isEmpty(event(id).map(Event::agenda));
            case PARTICIPANTS -> isEmpty(event(id).map(Event::participants));
            case AWARDS -> isEmpty(event(id).map(Event::awards));
        };
    }

    private Optional<Programme> programme(String id) {
        return model.undertakings().programme(id);
    }

    private Optional<Event> event(String id) {
        return model.undertakings().event(id);
    }

    private static boolean isEmpty(Optional<? extends List<?>> list) {
        return list.map(List::isEmpty).orElse(false);
    }
}
