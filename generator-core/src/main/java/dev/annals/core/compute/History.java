package dev.annals.core.compute;

import static java.util.Objects.requireNonNull;

import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Target;
import dev.annals.core.model.time.Period;
import dev.annals.core.model.time.PeriodKind;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is written for the periods of a series, ascending: of nearly all no more than a figure and a target. */
final class History {

    private final @Nullable Observation[] figures;
    private final @Nullable Target[] targets;

    /** The periods of which there is more. */
    private final Map<Period, Entry> further;

    /** What is written for these periods, for each a figure or a target. */
    History(SortedMap<Period, Entry> periods) {
        this.figures = new @Nullable Observation[periods.size()];
        this.targets = new @Nullable Target[periods.size()];
        Map<Period, Entry> more = new HashMap<>();
        int i = 0;
        for (Map.Entry<Period, Entry> period : periods.entrySet()) {
            Entry entry = period.getValue();
            figures[i] = entry.observation();
            targets[i++] = entry.target();
            if (entry.rollUp() != null || entry.targets().size() > 1) {
                more.put(period.getKey(), entry);
            }
        }
        this.further = Map.copyOf(more);
    }

    /** How many periods there are. */
    int size() {
        return figures.length;
    }

    /** A period, counted from 0. */
    Period period(int i) {
        Observation figure = figures[i];
        return figure == null ? requireNonNull(targets[i]).period() : figure.period();
    }

    /** What is written for a period. */
    Entry entry(int i) {
        Entry more = further.isEmpty() ? null : further.get(period(i));
        return more == null ? Entry.of(figures[i], targets[i]) : more;
    }

    /** The figure of the period before, if the two are comparable. */
    @Nullable
    Observation before(int i) {
        Period before = period(i).previous();
        for (int j = i - 1; j >= 0; j--) {
            if (period(j).equals(before)) {
                return !further.isEmpty() && entry(i).isUnlike(entry(j)) ? null : figures[j];
            }
        }
        return null;
    }

    /** The same with the periods of one kind only. */
    History of(PeriodKind kind) {
        SortedMap<Period, Entry> alike = new TreeMap<>();
        for (int i = 0; i < size(); i++) {
            if (period(i).kind() == kind) {
                alike.put(period(i), entry(i));
            }
        }
        return alike.size() == size() ? this : new History(alike);
    }
}
