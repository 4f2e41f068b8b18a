package dev.annals.core.compute;

import dev.annals.core.compute.progress.rollup.RollUp;
import dev.annals.core.model.observation.Change;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Target;
import dev.annals.core.model.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One period of a series. Changes, rates and outcomes are worked out when they are asked for: of most figures nobody asks,
 * and for a hundred thousand of them they would take more memory than the figures.
 */
public final class Reading {

    private final Yardstick yardstick;
    private final Period period;
    private final @Nullable Observation observation;
    private final @Nullable RollUp rollUp;
    private final @Nullable Target target;
    private final List<Target> others;
    private final @Nullable Observation before;

    /** What is written for a period, set against what is comparable of the period before. */
    Reading(Yardstick yardstick, Period period, Entry now, @Nullable Observation before) {
        this.yardstick = yardstick;
        this.period = period;
        this.observation = now.observation();
        this.rollUp = now.rollUp();
        this.target = now.target();
        this.others = now.others();
        this.before = before;
    }

    /** The period. */
    public Period period() {
        return period;
    }

    /** The figure, reported or derived; absent when only a target is known. */
    public Optional<Observation> observation() {
        return Optional.ofNullable(observation);
    }

    /** How the figure was derived from those of the bodies below; absent when it was reported. */
    public Optional<RollUp> rollUp() {
        return Optional.ofNullable(rollUp);
    }

    /**
     * The natural change since the period before: points for ratios, else in the unit; derived where both figures are
     * known, else as the data states it.
     */
    public Optional<Change> change() {
        return yardstick.changes().natural(observation(), before());
    }

    /**
     * The same change in percent, half up to one decimal, where the base is known from the figure before or from a stated
     * amount, or as the data states it; absent for ratios, ranks and proportions, and from a base that is not positive.
     */
    public Optional<Change> percent() {
        return yardstick.changes().percent(observation(), before());
    }

    /** The figure as a share of the target in percent, half up to one decimal, for targets to be reached from below. */
    public Optional<BigDecimal> rate() {
        return target().flatMap(goal -> yardstick.changes().rate(observation(), goal));
    }

    /** The target of this period: the annual one, or else the minimum, or else the one striven for. */
    public Optional<Target> target() {
        return Optional.ofNullable(target);
    }

    /** The target of this period and how it was met. */
    public Optional<Outcome> outcome() {
        return target().map(goal -> new Outcome(goal, yardstick.status(goal, observation(), before())));
    }

    /** The other targets of this period, by kind. */
    public List<Target> others() {
        return others;
    }

    private Optional<Observation> before() {
        return Optional.ofNullable(before);
    }
}
