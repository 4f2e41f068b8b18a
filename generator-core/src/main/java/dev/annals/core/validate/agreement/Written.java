package dev.annals.core.validate.agreement;

import dev.annals.core.model.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * The figures and targets that the year files write, rightly or wrongly, so that a wrong one is not told as a missing
 * one, too.
 */
public final class Written {

    private final Map<FigureMap.Sheet, Set<String>> wholes = new HashMap<>();
    private final Set<FigureKey> parts;
    private final boolean complete;

    /** The indicators with figures of the whole, and of parts of it, by body and period. */
    private final Map<String, NavigableMap<Period, Set<String>>> shown = new HashMap<>();

    private final Map<String, NavigableMap<Period, Set<String>>> shownInPart = new HashMap<>();

    /**
     * Keeps its own copy.
     *
     * @param figures what is written
     * @param complete whether all year files could be read so far that this is all
     */
    public Written(FigureMap<?> figures, boolean complete) {
        this.parts = new HashSet<>(figures.parts());
        this.complete = complete;
        figures.wholes().forEach((sheet, indicators) -> {
            Set<String> ids = Set.copyOf(indicators.keySet());
            wholes.put(sheet, ids);
            if (sheet.part() == FigureKey.Part.FIGURE) {
                periods(shown, sheet.body()).put(sheet.period(), ids);
            }
        });
        for (FigureKey key : parts) {
            if (key.part() == FigureKey.Part.FIGURE) {
                periods(shownInPart, key.body())
                        .computeIfAbsent(key.period(), period -> new HashSet<>())
                        .add(key.indicator());
            }
        }
    }

    private static NavigableMap<Period, Set<String>> periods(
            Map<String, NavigableMap<Period, Set<String>>> byBody, String body) {
        return byBody.computeIfAbsent(body, id -> new TreeMap<>());
    }

    /** Whether all year files could be read so far that what is written is known. */
    public boolean complete() {
        return complete;
    }

    /** Ids of the indicators that a body has a figure of, in the period or before. */
    public Set<String> upTo(Period period, String body) {
        Set<String> indicators = new HashSet<>();
        for (NavigableMap<Period, Set<String>> figures : found(body)) {
            figures.headMap(period, true).values().forEach(indicators::addAll);
        }
        return indicators;
    }

    private List<NavigableMap<Period, Set<String>>> found(String body) {
        NavigableMap<Period, Set<String>> nothing = new TreeMap<>();
        return List.of(shown.getOrDefault(body, nothing), shownInPart.getOrDefault(body, nothing));
    }

    /** Whether a figure or target that the model lacks is surely missing. */
    public boolean lacks(FigureKey key) {
        return complete && !holds(key);
    }

    private boolean holds(FigureKey key) {
        return key.disaggregation().isWhole()
                ? wholes.getOrDefault(FigureMap.sheet(key), Set.of()).contains(key.indicator())
                : parts.contains(key);
    }
}
