package dev.annals.core.view.edition;

import dev.annals.core.compute.Status;
import dev.annals.core.setting.Messages;
import dev.annals.core.view.part.StatusCount;
import dev.annals.core.view.part.StatusView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Statuses with mark and word, and how often each occurs. */
public final class Statuses {

    private Statuses() {}

    /** A status. */
    public static StatusView view(Status status, Messages messages) {
        return new StatusView(status.key(), mark(status), messages.text("status." + status.key()));
    }

    private static String mark(Status status) {
        return switch (status) {
            case MET -> "✓";
            case NEARLY -> "◐";
            case MISSED -> "✕";
            case NOT_DUE -> "○";
            case UNREPORTED, NOT_ASSESSABLE -> "–";
        };
    }

    /** Counts in the order of {@link Status}; a status that does not occur is left out. */
    public static List<StatusCount> count(List<Status> statuses, Messages messages) {
        Map<Status, Integer> counts = new TreeMap<>();
        statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new StatusCount(view(entry.getKey(), messages), entry.getValue(), Optional.empty()))
                .toList();
    }
}
