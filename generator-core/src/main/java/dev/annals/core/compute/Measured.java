package dev.annals.core.compute;

import dev.annals.core.model.Model;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The model with every change and status computed: the value between compute and view.
 *
 * @param model the model
 * @param series all series, in the order of the indicators, then of the bodies
 * @param index the same by indicator id and body id
 */
public record Measured(Model model, List<Series> series, Map<String, Map<String, Series>> index) {

    /** Keeps its own copies. */
    public Measured {
        series = List.copyOf(series);
        index = Map.copyOf(index);
    }

    /** The series of an indicator and a body; absent when it has neither figure nor target. */
    public Optional<Series> series(String indicator, String body) {
        return Optional.ofNullable(index.getOrDefault(indicator, Map.of()).get(body));
    }
}
