package dev.annals.core.compute;

import dev.annals.core.compute.bodies.Aggregates;
import dev.annals.core.compute.bodies.Derived;
import dev.annals.core.compute.progress.rollup.RollUp;
import dev.annals.core.finding.Place;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.observation.Attributes;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Sheet;
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
import org.jspecify.annotations.Nullable;

/**
 * Computes changes and statuses. All arithmetic is exact on decimals; only percentages are rounded, half up to one decimal.
 * A figure that is a claim (近2万个) computes with its exact value where one is known, and else with the worded number.
 * What a body has not reported itself is derived from the bodies below it, where the indicator allows that.
 */
public final class Measures {

    private static final Attributes DERIVED = Attributes.of(Maturity.FINAL, Optional.empty());

    private final Model model;
    private final Assessment assessment;
    private final Map<String, NavigableMap<Slot, NavigableMap<Period, Entry>>> entries = new LinkedHashMap<>();
    private final Map<String, Integer> bodies = new LinkedHashMap<>();

    /** The place of a series among those of its indicator. */
    private record Slot(int body, Disaggregation part) implements Comparable<Slot> {

        @Override
        public int compareTo(Slot other) {
            int order = Integer.compare(body, other.body);
            return order == 0 ? part.compareTo(other.part) : order;
        }
    }

    private Measures(Model model) {
        this.model = model;
        this.assessment = Assessment.of(model);
        for (Body body : model.bodies()) {
            bodies.put(body.id(), bodies.size());
        }
    }

    /** The model with a series for every indicator, body and part that have a figure or a target. */
    public static Measured of(Model model) {
        return new Measures(model).measured();
    }

    private Measured measured() {
        for (Observation one : model.observations()) {
            take(one, null);
        }
        for (Target target : model.targets()) {
            NavigableMap<Period, Entry> periods = periods(target.indicator(), target.body(), Disaggregation.WHOLE);
            periods.put(
                    target.period(),
                    periods.getOrDefault(target.period(), Entry.NONE).with(target));
        }
        new Aggregates(model).all().forEach((key, derived) -> take(observation(key, derived), derived.rollUp()));
        List<Series> wholes = new ArrayList<>();
        List<Series> parts = new ArrayList<>();
        Map<Measured.Key, Series> index = new LinkedHashMap<>();
        List<String> ids = List.copyOf(bodies.keySet());
        for (Indicator indicator : model.indicators()) {
            Yardstick yardstick = new Yardstick(new Changes(indicator), assessment);
            entries.getOrDefault(indicator.id(), new TreeMap<>()).forEach((slot, periods) -> {
                Series series = new Series(yardstick, ids.get(slot.body()), slot.part(), new History(periods));
                (slot.part().isWhole() ? wholes : parts).add(series);
                index.put(new Measured.Key(indicator.id(), series.body(), slot.part()), series);
            });
        }
        return new Measured(model, wholes, parts, index);
    }

    private void take(Observation one, @Nullable RollUp from) {
        NavigableMap<Period, Entry> periods = periods(one.indicator(), one.body(), one.disaggregation());
        periods.put(one.period(), periods.getOrDefault(one.period(), Entry.NONE).with(one, from));
    }

    private Observation observation(Aggregates.Key key, Derived derived) {
        Place place = model.body(key.body()).orElseThrow().place();
        return new Observation(
                key.indicator(),
                new Sheet(place.file(), key.body(), key.period()),
                key.part(),
                derived.figure(),
                DERIVED,
                place.line(),
                place.column());
    }

    private NavigableMap<Period, Entry> periods(String indicator, String body, Disaggregation part) {
        bodies.putIfAbsent(body, bodies.size());
        int place = bodies.get(body);
        return entries.computeIfAbsent(indicator, id -> new TreeMap<>())
                .computeIfAbsent(new Slot(place, part), slot -> new TreeMap<>());
    }
}
