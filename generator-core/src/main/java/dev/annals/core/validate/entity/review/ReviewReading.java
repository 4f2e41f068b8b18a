package dev.annals.core.validate.entity.review;

import dev.annals.core.model.review.Achievement;
import dev.annals.core.model.review.Honour;
import dev.annals.core.model.review.Problem;
import dev.annals.core.model.review.Review;
import dev.annals.core.model.review.Standing;
import dev.annals.core.model.time.Period;
import dev.annals.core.source.Node;
import dev.annals.core.validate.prose.ProseContext;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what year files say besides figures and targets: achievements, honours, places, problems.
 *
 * <table>
 * <caption>Findings of its own and their arguments</caption>
 * <tr><td>{@code RANK_BEYOND_COUNT}</td><td>{0} the place, {1} of how many</td></tr>
 * </table>
 */
public final class ReviewReading {

    /** Honours of a file. */
    public static final Key<List<Node>> HONOURS = section("honours", AwardReading.HONOUR);

    /** Places of a file. */
    public static final Key<List<Node>> RANKS = section("ranks", AwardReading.RANK);

    /** Achievements of a file. */
    public static final Key<List<Node>> ACHIEVEMENTS = section("achievements", AchievementReading.ACHIEVEMENT);

    /** Problems of a file. */
    public static final Key<List<Node>> PROBLEMS = section("problems", ProblemReading.PROBLEM);

    private final List<Achievement> achievements = new ArrayList<>();
    private final List<Honour> honours = new ArrayList<>();
    private final List<Standing> standings = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /** Reads the sections of one more file of the body and period of the context. */
    public void file(Fields fields, ProseContext context) {
        AwardReading awards = new AwardReading(context);
        AchievementReading achieved = new AchievementReading(context);
        fields.get(HONOURS)
                .orElse(List.of())
                .forEach(node -> awards.honour(node).ifPresent(honours::add));
        fields.get(RANKS)
                .orElse(List.of())
                .forEach(node -> awards.standing(node).ifPresent(standings::add));
        fields.get(ACHIEVEMENTS)
                .orElse(List.of())
                .forEach(node -> achieved.achievement(node).ifPresent(achievements::add));
        problems.addAll(problems(fields, context, context.period(), Optional.empty()));
    }

    /**
     * The problems of one file that are right.
     *
     * @param period the period they belong to
     * @param plan id of the plan they belong to
     */
    public static List<Problem> problems(Fields fields, ProseContext context, Period period, Optional<String> plan) {
        ProblemReading reading = new ProblemReading(context, period, plan);
        return fields.get(PROBLEMS).orElse(List.of()).stream()
                .map(reading::problem)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What was right, in the order of the model. */
    public Review review() {
        return new Review(
                sorted(achievements, newestFirst(Achievement::period)),
                sorted(honours, newestFirst(Honour::period).thenComparing(Honour::level)),
                sorted(standings, newestFirst(Standing::period).thenComparing(Standing::level)),
                sorted(problems, newestFirst(Problem::period)));
    }

    private static <T> Comparator<T> newestFirst(Function<T, Period> period) {
        return Comparator.comparing(period, Comparator.reverseOrder());
    }

    private static <T> List<T> sorted(List<T> all, Comparator<T> order) {
        return all.stream().sorted(order).toList();
    }

    private static Key<List<Node>> section(String name, Schema schema) {
        return Key.optional(name, Shapes.list(Shapes.later(new Type.Structure(schema))));
    }
}
