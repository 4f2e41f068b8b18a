package dev.annals.core.compute;

import dev.annals.core.compute.progress.rollup.RollUp;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Target;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written for one period of a series.
 *
 * @param observation the figure
 * @param rollUp how it was derived; nothing when it was reported
 * @param targets what was promised, in the order of the model
 */
record Entry(@Nullable Observation observation, @Nullable RollUp rollUp, List<Target> targets) {

    static final Entry NONE = new Entry(null, null, List.of());

    /** A reported figure and what was promised. */
    static Entry of(@Nullable Observation figure, @Nullable Target promise) {
        return new Entry(figure, null, promise == null ? List.of() : List.of(promise));
    }

    /** The same with a figure, unless it has one. */
    Entry with(Observation figure, @Nullable RollUp from) {
        return observation == null ? new Entry(figure, from, targets) : this;
    }

    /** The same with one more target. */
    Entry with(Target promise) {
        if (targets.isEmpty()) {
            return new Entry(observation, rollUp, List.of(promise));
        }
        List<Target> more = new ArrayList<>(targets);
        more.add(promise);
        return new Entry(observation, rollUp, List.copyOf(more));
    }

    /** Whether both are sums of different bodies, which it would be wrong to compare. */
    boolean isUnlike(Entry other) {
        return rollUp != null && other.rollUp != null && !rollUp.reported().equals(other.rollUp.reported());
    }

    /** The target that a status tells of: the annual one, or else the minimum, or else the one striven for. */
    @Nullable
    Target target() {
        Target told = null;
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            if (told == null || target.kind().compareTo(told.kind()) < 0) {
                told = target;
            }
        }
        return told;
    }

    /** The targets that a status does not tell of. */
    List<Target> others() {
        if (targets.size() < 2) {
            return List.of();
        }
        Target told = target();
        return targets.stream().filter(target -> target != told).toList();
    }
}
