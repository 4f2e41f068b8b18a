package dev.annals.core.compute;

import dev.annals.core.compute.ranking.Ranking;
import dev.annals.core.model.KeyHash;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.time.Period;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The model with every change and status computed: the value between compute and view.
 *
 * @param model the model
 * @param series all series of wholes, in the order of the indicators, then of the bodies
 * @param parts all series of parts, in the same order, then by part
 * @param index both by what they are of
 */
public record Measured(Model model, List<Series> series, List<Series> parts, Map<Key, Series> index) {

    /**
     * What a series is of.
     *
     * @param indicator id of the indicator
     * @param body id of the body
     * @param part which part of the whole
     */
    public record Key(String indicator, String body, Disaggregation part) {
        /** As a record's own, which takes a millisecond to be set up and is slower. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key one
                    && indicator.equals(one.indicator)
                    && body.equals(one.body)
                    && part.equals(one.part);
        }

        @Override
        public int hashCode() {
            return KeyHash.of(indicator, body, part);
        }
    }

    /** Keeps its own copies. */
    public Measured {
        series = List.copyOf(series);
        parts = List.copyOf(parts);
        index = Map.copyOf(index);
    }

    /** The series of an indicator and a body; absent when it has neither figure nor target. */
    public Optional<Series> series(String indicator, String body) {
        return series(indicator, body, Disaggregation.WHOLE);
    }

    /** The series of an indicator and a body; one without readings when it has neither figure nor target. */
    public Series history(Indicator indicator, String body) {
        return series(indicator.id(), body).orElseGet(() -> {
            Yardstick yardstick = new Yardstick(new Changes(indicator), Assessment.of(model));
            return new Series(yardstick, body, Disaggregation.WHOLE, new History(new TreeMap<>()));
        });
    }

    /** The series of a part of an indicator of a body; absent when it has neither figure nor target. */
    public Optional<Series> series(String indicator, String body, Disaggregation part) {
        return Optional.ofNullable(index.get(new Key(indicator, body, part)));
    }

    /** The series of all parts of an indicator of a body, by part. */
    public List<Series> parts(String indicator, String body) {
        return parts.stream()
                .filter(one ->
                        one.indicator().id().equals(indicator) && one.body().equals(body))
                .toList();
    }

    /**
     * The bodies right below this one in the order of an indicator, in one period; of its own level when it has none
     * below. Internal bodies are left out.
     */
    public Ranking ranking(Indicator indicator, String body, Period period) {
        List<Body> level = model.children(body).isEmpty() ? model.siblings(body) : model.children(body);
        return ranking(indicator, level, period);
    }

    /** The place of a body among those of its own level, in one period. */
    public Optional<Ranking.Entry> place(Indicator indicator, String body, Period period) {
        Ranking level = ranking(indicator, model.siblings(body), period);
        return level.of() < 2 ? Optional.empty() : level.entry(body);
    }

    /** These bodies in the order of an indicator, in one period. Internal ones are left out. */
    public Ranking ranking(Indicator indicator, List<Body> level, Period period) {
        List<String> bodies =
                level.stream().filter(Body::isPublic).map(Body::id).toList();
        Map<String, BigDecimal> values = new HashMap<>();
        for (String id : bodies) {
            series(indicator.id(), id)
                    .flatMap(one -> one.at(period))
                    .flatMap(Reading::observation)
                    .flatMap(one -> one.figure().value())
                    .ifPresent(value -> values.put(id, value));
        }
        return Ranking.of(bodies, values, indicator.direction());
    }
}
