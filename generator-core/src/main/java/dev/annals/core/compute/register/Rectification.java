package dev.annals.core.compute.register;

import dev.annals.core.model.inspection.IssueStatus;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far issues or measures are, all together.
 *
 * @param counts how many have each status, 0 or more; every status is there, in order
 * @param all how many there are
 * @param rate the closing rate (整改完成率): done, kept up or closed as a share of all, in percent, half up to one decimal;
 *     absent of none
 */
public record Rectification(Map<IssueStatus, Integer> counts, int all, Optional<BigDecimal> rate) {

    private static final int DECIMALS = 1;

    /** Keeps its own copy. */
    public Rectification {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** Counts statuses. */
    public static Rectification of(List<IssueStatus> statuses) {
        Map<IssueStatus, Integer> counts = new EnumMap<>(IssueStatus.class);
        for (IssueStatus status : IssueStatus.values()) {
            counts.put(status, Collections.frequency(statuses, status));
        }
        long settled = statuses.stream().filter(Rectification::isSettled).count();
        return new Rectification(
                counts,
                statuses.size(),
                Share.of(BigDecimal.valueOf(settled), BigDecimal.valueOf(statuses.size()), DECIMALS));
    }

    /** Whether an issue or measure is done, with or without more to follow. */
    public static boolean isSettled(IssueStatus status) {
        return switch (status) {
            case DONE, DONE_AND_KEPT_UP, CLOSED -> true;
            case NOT_STARTED, UNDER_WAY -> false;
        };
    }
}
