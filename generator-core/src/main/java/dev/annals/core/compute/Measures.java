package dev.annals.core.compute;

import dev.annals.core.compute.bodies.Aggregates;
import dev.annals.core.compute.bodies.Derived;
import dev.annals.core.compute.progress.rollup.RollUp;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.observation.Target;
import dev.annals.core.model.observation.TargetKind;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.time.Period;
import java.math.BigDecimal;
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
 * What a body has not reported itself is derived from the bodies below it, where the indicator allows that.
 */
public final class Measures {

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

    private record Entry(Optional<Observation> observation, Optional<RollUp> rollUp, List<Target> targets) {

        static final Entry NONE = new Entry(Optional.empty(), Optional.empty(), List.of());

        Entry with(Observation figure, Optional<RollUp> from) {
            return observation.isPresent() ? this : new Entry(Optional.of(figure), from, targets);
        }

        Entry with(Target promise) {
            List<Target> more = new ArrayList<>(targets);
            more.add(promise);
            return new Entry(observation, rollUp, List.copyOf(more));
        }

        /** The target that a status tells of: the annual one, or else the minimum, or else the one striven for. */
        Optional<Target> target() {
            return of(TargetKind.ANNUAL).or(() -> of(TargetKind.MINIMUM)).or(() -> of(TargetKind.STRETCH));
        }

        private Optional<Target> of(TargetKind kind) {
            return targets.stream().filter(target -> target.kind() == kind).findFirst();
        }
    }

    private Measures(Model model) {
        this.model = model;
        this.assessment =
                new Assessment(model.site().period(), model.site().checks().nearly());
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
            take(one, Optional.empty());
        }
        for (Target target : model.targets()) {
            periods(target.indicator(), target.body(), Disaggregation.WHOLE)
                    .merge(target.period(), Entry.NONE.with(target), (old, added) -> old.with(target));
        }
        new Aggregates(model)
                .all()
                .forEach((key, derived) -> take(observation(key, derived), Optional.of(derived.rollUp())));
        List<Series> wholes = new ArrayList<>();
        List<Series> parts = new ArrayList<>();
        Map<Measured.Key, Series> index = new LinkedHashMap<>();
        List<String> ids = List.copyOf(bodies.keySet());
        for (Indicator indicator : model.indicators()) {
            entries.getOrDefault(indicator.id(), new TreeMap<>()).forEach((slot, periods) -> {
                Series series = new Series(indicator, ids.get(slot.body()), slot.part(), readings(indicator, periods));
                (slot.part().isWhole() ? wholes : parts).add(series);
                index.put(new Measured.Key(indicator.id(), series.body(), slot.part()), series);
            });
        }
        return new Measured(model, wholes, parts, index);
    }

    private void take(Observation one, Optional<RollUp> from) {
        periods(one.indicator(), one.body(), one.disaggregation())
                .merge(one.period(), Entry.NONE.with(one, from), (old, added) -> old.with(one, from));
    }

    private Observation observation(Aggregates.Key key, Derived derived) {
        return new Observation(
                key.indicator(),
                key.body(),
                key.period(),
                key.part(),
                derived.figure(),
                Optional.empty(),
                Maturity.FINAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                model.body(key.body()).orElseThrow().place());
    }

    private NavigableMap<Period, Entry> periods(String indicator, String body, Disaggregation part) {
        int place = bodies.computeIfAbsent(body, id -> bodies.size());
        return entries.computeIfAbsent(indicator, id -> new TreeMap<>())
                .computeIfAbsent(new Slot(place, part), slot -> new TreeMap<>());
    }

    private List<Reading> readings(Indicator indicator, NavigableMap<Period, Entry> periods) {
        List<Reading> readings = new ArrayList<>();
        periods.forEach((period, entry) -> {
            Entry before = comparable(entry, periods.getOrDefault(period.previous(), Entry.NONE));
            readings.add(reading(indicator, period, entry, before));
        });
        return readings;
    }

    /** The entry before; nothing where both are sums of different bodies, which would compare unlike things. */
    private static Entry comparable(Entry now, Entry before) {
        boolean differ = now.rollUp().isPresent()
                && before.rollUp().isPresent()
                && !now.rollUp().get().reported().equals(before.rollUp().get().reported());
        return differ ? Entry.NONE : before;
    }

    private Reading reading(Indicator indicator, Period period, Entry now, Entry before) {
        Changes changes = new Changes(indicator);
        Optional<BigDecimal> last = Changes.value(before.observation());
        Optional<Outcome> outcome = now.target()
                .map(target -> new Outcome(target, assessment.status(indicator, target, now.observation(), last)));
        return new Reading(
                period,
                now.observation(),
                now.rollUp(),
                changes.natural(now.observation(), before.observation()),
                changes.percent(now.observation(), before.observation()),
                outcome.flatMap(one -> changes.rate(now.observation(), one.target())),
                outcome,
                now.targets().stream()
                        .filter(target ->
                                outcome.filter(one -> one.target() == target).isEmpty())
                        .toList());
    }
}
