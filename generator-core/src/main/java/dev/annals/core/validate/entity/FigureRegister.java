package dev.annals.core.validate.entity;

import dev.annals.core.finding.Code;
import dev.annals.core.finding.Place;
import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import dev.annals.core.validate.agreement.FigureKey;
import dev.annals.core.validate.agreement.FigureMap;
import dev.annals.core.validate.schema.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The figures and targets written so far. One written twice is {@link Code#FIGURE_TWICE}: {0} the indicator, with the part
 * of the whole behind a slash, {1} the body, {2} the period, {3} the other place, {4} figure or target, {5} what is
 * written there, {6} what is written here; {5} or {6} is empty where nothing is.
 */
final class FigureRegister {

    private static final List<String> SAYING = List.of("value", "missing");

    private final Scope scope;
    private final Map<String, SourceFile> files = new HashMap<>();

    /** What stands in the files that have figures written twice; of most none has, of one that was copied all are. */
    private final Map<String, Map<Place, Node>> read = new HashMap<>();

    private final FigureMap<Entry> entries = new FigureMap<>();

    /** Where a name and a value start: the nodes of all values would take more memory than the figures. */
    private record Entry(Place name, Place value) {}

    FigureRegister(Scope scope) {
        this.scope = scope;
    }

    /** Takes note of a file whose figures are to follow. */
    void file(SourceFile file) {
        files.put(file.path(), file);
    }

    /** Everything written, rightly or not. */
    FigureMap<?> figures() {
        return entries;
    }

    /** Whether this is the first with its key; a second one is told. */
    boolean isFirst(FigureKey key, Node.Scalar name, Node value) {
        Entry before = entries.putIfAbsent(key, new Entry(name.place(), value.place()));
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
                    before.name().toString(),
                    key.part().key(),
                    written(before.value()),
                    written(value));
        }
        return before == null;
    }

    private String written(Place value) {
        Node node = read.computeIfAbsent(value.file(), this::nodes).get(value);
        return node == null ? "" : written(node);
    }

    private Map<Place, Node> nodes(String path) {
        SourceFile file = files.get(path);
        return file == null ? Map.of() : file.nodes();
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
