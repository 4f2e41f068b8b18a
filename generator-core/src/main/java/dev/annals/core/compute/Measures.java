package dev.annals.core.compute;

import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Target;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Computes changes and statuses. All arithmetic is exact on decimals; only percentages are rounded, half up to one decimal.
 * A figure that is a claim (近2万个) computes with its exact value where one is known, and else with the worded number.
 */
public final class Measures {

    private final Model model;
    private final Assessment assessment;
    private final Map<Key, NavigableMap<Period, Entry>> entries = new LinkedHashMap<>();

    private record Key(String indicator, String body) {}

    private record Entry(Optional<Observation> observation, Optional<Target> target) {

        static final Entry NONE = new Entry(Optional.empty(), Optional.empty());

        Entry with(Observation figure) {
            return new Entry(observation.or(() -> Optional.of(figure)), target);
        }

        Entry with(Target promise) {
            return new Entry(observation, target.or(() -> Optional.of(promise)));
        }
    }

    private Measures(Model model) {
        this.model = model;
        this.assessment = new Assessment(model.site().period());
    }

    /** The model with a series for every indicator and body that have a figure or a target. */
    public static Measured of(Model model) {
        return new Measures(model).measured();
    }

    private Measured measured() {
        for (Observation observation : model.observations()) {
            periods(observation.indicator(), observation.body())
                    .merge(observation.period(), Entry.NONE.with(observation), (old, added) -> old.with(observation));
        }
        for (Target target : model.targets()) {
            periods(target.indicator(), target.body())
                    .merge(target.period(), Entry.NONE.with(target), (old, added) -> old.with(target));
        }
        List<Series> all = new ArrayList<>();
        Map<String, Map<String, Series>> index = new LinkedHashMap<>();
        for (Indicator indicator : model.indicators()) {
            Map<String, Series> byBody = new LinkedHashMap<>();
            for (Body body : model.bodies()) {
                series(indicator, body.id()).ifPresent(series -> byBody.put(body.id(), series));
            }
            all.addAll(byBody.values());
            index.put(indicator.id(), Map.copyOf(byBody));
        }
        return new Measured(model, all, index);
    }

    private NavigableMap<Period, Entry> periods(String indicator, String body) {
        return entries.computeIfAbsent(new Key(indicator, body), key -> new TreeMap<>());
    }

    private Optional<Series> series(Indicator indicator, String body) {
        NavigableMap<Period, Entry> periods = entries.get(new Key(indicator.id(), body));
        if (periods == null) {
            return Optional.empty();
        }
        List<Reading> readings = new ArrayList<>();
        for (Map.Entry<Period, Entry> entry : periods.entrySet()) {
            Entry before = Optional.ofNullable(periods.lowerEntry(entry.getKey()))
                    .filter(lower -> lower.getKey().equals(entry.getKey().previous()))
                    .map(Map.Entry::getValue)
                    .orElse(Entry.NONE);
            readings.add(reading(indicator, entry.getKey(), entry.getValue(), before));
        }
        return Optional.of(new Series(indicator, body, readings));
    }

    private Reading reading(Indicator indicator, Period period, Entry now, Entry before) {
        Changes changes = new Changes(indicator);
        Optional<Outcome> outcome = now.target()
                .map(target -> new Outcome(
                        target,
                        assessment.status(indicator, target, now.observation(), Changes.value(before.observation()))));
        return new Reading(
                period,
                now.observation(),
                changes.natural(now.observation(), before.observation()),
                changes.percent(now.observation(), before.observation()),
                outcome);
    }
}
