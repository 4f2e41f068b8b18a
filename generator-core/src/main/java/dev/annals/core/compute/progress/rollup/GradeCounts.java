package dev.annals.core.compute.progress.rollup;

import dev.annals.core.compute.progress.Appraisal;
import dev.annals.core.compute.progress.Grade;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How many appraisals came to which grade.
 *
 * @param counts the grades that occurred, in the order of {@link Grade}, each with a number of 1 or more
 */
public record GradeCounts(Map<Grade, Integer> counts) {

    /** Keeps its own copy, in order. */
    public GradeCounts {
        Map<Grade, Integer> ordered = new EnumMap<>(Grade.class);
        ordered.putAll(counts);
        counts = Collections.unmodifiableMap(ordered);
    }

    /** Counts these. */
    public static GradeCounts of(Collection<Appraisal> appraisals) {
        Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
        appraisals.forEach(appraisal -> counts.merge(appraisal.grade(), 1, Integer::sum));
        return new GradeCounts(counts);
    }

    /**
     * Counts per group, such as category, owner, plan or body; the groups in the order in which they first appear.
     *
     * @param items what was appraised
     * @param group the group an item belongs to
     * @param appraisal the appraisal of an item
     */
    public static <T, K> Map<K, GradeCounts> by(List<T> items, Function<T, K> group, Function<T, Appraisal> appraisal) {
        Map<K, List<Appraisal>> groups = new LinkedHashMap<>();
        items.forEach(item -> groups.computeIfAbsent(group.apply(item), key -> new ArrayList<>())
                .add(appraisal.apply(item)));
        Map<K, GradeCounts> counted = new LinkedHashMap<>();
        groups.forEach((key, appraisals) -> counted.put(key, of(appraisals)));
        return Collections.unmodifiableMap(counted);
    }

    /** How many came to this grade, 0 or more. */
    public int count(Grade grade) {
        return counts.getOrDefault(grade, 0);
    }

    /** How many there are. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
