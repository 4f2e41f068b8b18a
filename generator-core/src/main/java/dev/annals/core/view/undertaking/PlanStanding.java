package dev.annals.core.view.undertaking;

import dev.annals.core.compute.plan.PlanReview;
import dev.annals.core.compute.plan.PlanReviews;
import dev.annals.core.compute.progress.Grade;
import dev.annals.core.compute.progress.rollup.GradeCounts;
import dev.annals.core.compute.register.Published;
import dev.annals.core.model.plan.Plan;
import dev.annals.core.model.work.Task;
import dev.annals.core.view.edition.ProgressMarks;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.StatusCount;
import dev.annals.core.view.part.StatusTally;
import dev.annals.core.view.register.draft.Cells;
import dev.annals.core.wording.ProgressWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How a plan stands: in sentences, and in counts. */
final class PlanStanding {

    private static final Set<Grade> ON_COURSE = EnumSet.of(Grade.ACHIEVED, Grade.ON_PACE, Grade.SIGNIFICANT, Grade.MET);
    private static final Set<Grade> NEARLY = EnumSet.of(Grade.NEARLY, Grade.MODERATE);
    private static final Set<Grade> UNKNOWN = EnumSet.of(Grade.NOT_ASSESSABLE);

    private final Cells cells;
    private final TaskCounts tasks;

    PlanStanding(Cells cells) {
        this.cells = cells;
        this.tasks = new TaskCounts(cells);
    }

    /** 截至2018年，2016—2020年规划期已过60%。4项指标中，3项达到进度，1项滞后。6项任务中，1项已完成。 */
    String sentences(Plan plan) {
        List<String> sentences = new ArrayList<>();
        PlanReview review = review(plan);
        sentences.add(cells.message(
                "standing.plan", cells.period(plan.period()), cells.period(plan.term()), share(review.time())));
        GradeCounts counts = review.counts();
        if (counts.total() > 0) {
            sentences.add(cells.message("standing.plan.indicators", counts.total(), parts(counts)));
        }
        tasks.sentence(tasks(plan)).ifPresent(sentences::add);
        return String.join(cells.message("standing.join"), sentences);
    }

    private String share(BigDecimal share) {
        return new ProgressWords(cells.edition().messages()).percent(share);
    }

    private String parts(GradeCounts counts) {
        Set<Grade> behind = EnumSet.allOf(Grade.class);
        behind.removeAll(ON_COURSE);
        behind.removeAll(NEARLY);
        behind.removeAll(UNKNOWN);
        List<String> parts = new ArrayList<>();
        part("standing.on-course", counts, ON_COURSE).ifPresent(parts::add);
        part("standing.nearly", counts, NEARLY).ifPresent(parts::add);
        part("standing.behind", counts, behind).ifPresent(parts::add);
        part("standing.unknown", counts, UNKNOWN).ifPresent(parts::add);
        return String.join(cells.message("standing.and"), parts);
    }

    private Optional<String> part(String key, GradeCounts counts, Set<Grade> grades) {
        int count = grades.stream().mapToInt(counts::count).sum();
        return count == 0 ? Optional.empty() : Optional.of(cells.message(key, count));
    }

    /** Its indicators by grade, and its tasks by status. */
    List<StatusTally> tallies(Plan plan) {
        String page = Address.plan(plan.id());
        List<StatusCount> grades = review(plan).counts().counts().entrySet().stream()
                .map(entry -> new StatusCount(
                        ProgressMarks.view(entry.getKey(), cells.edition().messages()),
                        entry.getValue(),
                        Optional.of(page + "#indicators")))
                .toList();
        List<StatusCount> statuses = tasks.by(tasks(plan)).stream()
                .map(count -> count.to(page + "#tasks"))
                .toList();
        return List.of(
                new StatusTally(cells.message("standing.indicators"), grades),
                new StatusTally(cells.message("standing.tasks"), statuses));
    }

    private PlanReview review(Plan plan) {
        return PlanReviews.of(plan.id(), cells.edition().measured())
                .orElseThrow()
                .published();
    }

    private static List<Task> tasks(Plan plan) {
        return plan.focusAreas().stream()
                .map(Published::of)
                .flatMap(area -> area.tasks().stream())
                .collect(Collectors.toUnmodifiableList());
    }
}
