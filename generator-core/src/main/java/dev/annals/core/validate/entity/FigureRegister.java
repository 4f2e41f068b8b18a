package dev.annals.core.validate.entity;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.source.Node;
import dev.annals.core.validate.agreement.FigureKey;
import dev.annals.core.validate.schema.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The figures and targets written so far. One written twice is {@link Code#FIGURE_TWICE}: {0} the indicator, with the part
 * of the whole behind a slash, {1} the body, {2} the period, {3} the other place, {4} figure or target, {5} what is
 * written there, {6} what is written here; {5} or {6} is empty where nothing is.
 */
final class FigureRegister {

    private static final List<String> SAYING = List.of("value", "missing");

    private record Entry(Place place, String written) {}

    private final Scope scope;
    private final Map<FigureKey, Entry> entries = new LinkedHashMap<>();

    FigureRegister(Scope scope) {
        this.scope = scope;
    }

    /** Everything written, rightly or not. */
    Set<FigureKey> keys() {
        return entries.keySet();
    }

    /** Whether this is the first with its key; a second one is told. */
    boolean isFirst(FigureKey key, Node.Scalar name, Node value) {
        String written = written(value);
        Entry before = entries.putIfAbsent(key, new Entry(name.place(), written));
        if (before != null) {
            String part = key.disaggregation().isWhole()
                    ? ""
                    : "/" + key.disaggregation().id();
            scope.add(
                    Code.FIGURE_TWICE,
                    name.place(),
                    key.indicator() + part,
                    key.body(),
                    key.period().id(),
                    before.place().toString(),
                    key.part().key(),
                    before.written(),
                    written);
        }
        return before == null;
    }

    /** The figure of a scalar, of a mapping that says more, or of a list of these. */
    private static String written(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().strip();
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().map(FigureRegister::written).collect(Collectors.joining(", "));
        }
        return node instanceof Node.Mapping mapping
                ? SAYING.stream()
                        .map(mapping::get)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(FigureRegister::written)
                        .orElse("")
                : "";
    }
}
