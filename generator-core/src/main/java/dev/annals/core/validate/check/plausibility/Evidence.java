package dev.annals.core.validate.check.plausibility;

import dev.annals.core.compute.Truth;
import dev.annals.core.model.KeyHash;
import dev.annals.core.model.Model;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.figure.Figure;
import dev.annals.core.model.observation.Observation;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.time.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All observations of a model, found by what they are of, and those among them that are told as mistyped so far: what
 * follows only from such a one is not told again.
 */
final class Evidence {

    /** What figures of different periods have in common. */
    private record Line(String indicator, String body, Disaggregation part) {
        /** As a record's own, which takes a millisecond to be set up and is slower. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Line one
                    && indicator.equals(one.indicator)
                    && body.equals(one.body)
                    && part.equals(one.part);
        }

        @Override
        public int hashCode() {
            return KeyHash.of(indicator, body, part);
        }

        static Line of(Observation observation) {
            return new Line(observation.indicator(), observation.body(), observation.disaggregation());
        }

        boolean holds(Observation observation) {
            return indicator.equals(observation.indicator())
                    && body.equals(observation.body())
                    && part.equals(observation.disaggregation());
        }
    }

    /** What figures of bodies beside each other have in common. */
    private record Group(String indicator, String parent, Disaggregation part, Period period) {
        @Override
        public int hashCode() {
            return KeyHash.of(indicator, parent, part, period);
        }
    }

    /** Enough to find one that is not mistyped; more would make long series slow. */
    private static final int NEIGHBOURS = 3;

    private static final NavigableMap<Period, Observation> NOTHING = Collections.emptyNavigableMap();

    private final Model model;
    private final Truth truth;
    private final Map<Line, NavigableMap<Period, Observation>> lines = new LinkedHashMap<>();

    /** The line asked for last: models are gone through line by line. */
    private Line last = new Line("", "", Disaggregation.WHOLE);

    private NavigableMap<Period, Observation> lastLine = NOTHING;

    /** The indicators of more than one body: only their figures have others beside them. */
    private final Set<String> shared = new HashSet<>();

    private final Map<Group, List<Observation>> groups = new HashMap<>();
    private final Map<String, List<Body>> children = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private final Set<Observation> mistyped = Collections.newSetFromMap(new IdentityHashMap<>());

    Evidence(Model model) {
        this.model = model;
        this.truth = new Truth(model.site().checks().tolerance());
        for (Body body : model.bodies()) {
            String parent = body.parent().orElse("");
            parents.put(body.id(), parent);
            children.computeIfAbsent(parent, id -> new ArrayList<>()).add(body);
        }
        for (Observation observation : model.observations()) {
            if (!last.holds(observation)) {
                last = Line.of(observation);
                lastLine = lines.computeIfAbsent(last, line -> new TreeMap<>());
            }
            lastLine.putIfAbsent(observation.period(), observation);
        }
        findShared();
        for (Observation observation : model.observations()) {
            if (shared.contains(observation.indicator()) && number(observation).isPresent()) {
                groups.computeIfAbsent(groupOf(observation), group -> new ArrayList<>())
                        .add(observation);
            }
        }
    }

    private void findShared() {
        Map<String, String> bodies = new HashMap<>();
        for (Line line : lines.keySet()) {
            String other = bodies.putIfAbsent(line.indicator, line.body);
            if (other != null && !other.equals(line.body)) {
                shared.add(line.indicator);
            }
        }
    }

    Model model() {
        return model;
    }

    Truth truth() {
        return truth;
    }

    /** The number of a figure that is neither a rank nor a proportion; empty when it has none. */
    static Optional<BigDecimal> number(Observation observation) {
        return observation.figure() instanceof Figure.Single single ? single.value() : Optional.empty();
    }

    /** The figure of the same body, period and part, of another indicator. */
    Optional<Observation> of(String indicator, Observation like) {
        return at(new Line(indicator, like.body(), like.disaggregation()), like.period());
    }

    /** The figure of another part of the whole, of the same indicator, body and period. */
    Optional<Observation> of(Disaggregation part, Observation like) {
        return at(new Line(like.indicator(), like.body(), part), like.period());
    }

    /** The figure of another body, of the same indicator, period and part. */
    Optional<Observation> of(Body body, Observation like) {
        return at(new Line(like.indicator(), body.id(), like.disaggregation()), like.period());
    }

    private Optional<Observation> at(Line line, Period period) {
        return Optional.ofNullable(lines.getOrDefault(line, NOTHING).get(period));
    }

    /** The same one year earlier. */
    Optional<Observation> yearBefore(Observation observation) {
        return Optional.ofNullable(line(observation).get(observation.period().previous()));
    }

    /** The nearest earlier ones of the same kind of period with a number, the nearest first. */
    List<Observation> earlier(Observation observation) {
        return withNumber(line(observation).headMap(observation.period(), false).descendingMap(), observation);
    }

    /** The nearest later ones of the same kind of period with a number, the nearest first. */
    List<Observation> later(Observation observation) {
        return withNumber(line(observation).tailMap(observation.period(), false), observation);
    }

    private NavigableMap<Period, Observation> line(Observation observation) {
        if (!last.holds(observation)) {
            last = Line.of(observation);
            lastLine = lines.getOrDefault(last, NOTHING);
        }
        return lastLine;
    }

    private static List<Observation> withNumber(Map<Period, Observation> line, Observation like) {
        if (line.isEmpty()) {
            return List.of();
        }
        List<Observation> found = new ArrayList<>(NEIGHBOURS);
        for (Observation one : line.values()) {
            if (one.period().kind() == like.period().kind() && number(one).isPresent()) {
                found.add(one);
                if (found.size() == NEIGHBOURS) {
                    break;
                }
            }
        }
        return found;
    }

    /** The bodies right below one. */
    List<Body> below(String body) {
        return children.getOrDefault(body, List.of());
    }

    /**
     * The figures with a number of the bodies with the same parent as the one of this figure, which is among them; none
     * when no other body has its indicator.
     */
    List<Observation> group(Observation observation) {
        return shared.contains(observation.indicator())
                ? groups.getOrDefault(groupOf(observation), List.of())
                : List.of();
    }

    /** The same without this figure itself. */
    List<Observation> beside(Observation observation) {
        return group(observation).stream()
                .filter(other -> !other.body().equals(observation.body()))
                .toList();
    }

    private Group groupOf(Observation observation) {
        String parent = parents.getOrDefault(observation.body(), "");
        return new Group(observation.indicator(), parent, observation.disaggregation(), observation.period());
    }

    /** Remembers that this figure is told as mistyped. */
    void suspect(Observation observation) {
        mistyped.add(observation);
    }

    /** Whether this figure is told as mistyped. */
    boolean isSuspect(Observation observation) {
        return mistyped.contains(observation);
    }
}
