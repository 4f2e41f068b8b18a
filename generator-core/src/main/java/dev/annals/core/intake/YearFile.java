package dev.annals.core.intake;

import dev.annals.core.finding.Place;
import dev.annals.core.intake.edit.YearText;
import dev.annals.core.model.catalogue.Disaggregation;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.model.time.Period;
import dev.annals.core.source.Node;
import dev.annals.core.source.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A file of a year, as far as an import needs it. It was found right by the checks before.
 *
 * @param file the file
 * @param period its period
 * @param body its body
 * @param source the source of its figures, where it names one
 * @param maturity how firm its figures are
 * @param figures what it says, by indicator, in its order
 */
record YearFile(
        SourceFile file,
        Period period,
        String body,
        Optional<String> source,
        Maturity maturity,
        Map<String, Map<Disaggregation, Written>> figures) {

    /**
     * A figure in the file.
     *
     * @param place where it stands
     * @param keys what is said, by key; a figure that is one value under {@code value}
     */
    record Written(Place place, Map<String, String> keys) {

        /** The figure as typed, with its unit; the reason where there is none. */
        String text() {
            String value = keys.getOrDefault("value", keys.getOrDefault("missing", ""));
            String unit = keys.getOrDefault("unit", "");
            return value + unit;
        }
    }

    /** Reads a file; empty when it has no period that could be read. */
    static Optional<YearFile> of(SourceFile file, String mainBody) {
        if (!(file.root() instanceof Node.Mapping root)) {
            return Optional.empty();
        }
        Map<String, String> heading = scalars(root);
        Map<String, Map<Disaggregation, Written>> figures = new LinkedHashMap<>();
        for (Node.Entry entry : entries(root.get("figures"))) {
            figures.put(entry.key().text(), parts(entry));
        }
        return Optional.ofNullable(heading.get("period"))
                .flatMap(Period::parse)
                .map(period -> new YearFile(
                        file,
                        period,
                        heading.getOrDefault("body", mainBody),
                        Optional.ofNullable(heading.get("source")),
                        Optional.ofNullable(heading.get("maturity"))
                                .flatMap(Maturity::of)
                                .orElse(Maturity.FINAL),
                        figures));
    }

    /** Whether it says anything of an indicator. */
    boolean has(String indicator) {
        return figures.containsKey(indicator);
    }

    /** What it says of an indicator, of the whole or a part. */
    Optional<Written> written(String indicator, Disaggregation part) {
        return Optional.ofNullable(figures.getOrDefault(indicator, Map.of()).get(part));
    }

    /** Whether figures can be put into it as lines. */
    boolean takesLines() {
        return YearText.takesLines(file);
    }

    private static Map<Disaggregation, Written> parts(Node.Entry figure) {
        Map<Disaggregation, Written> parts = new TreeMap<>();
        parts.put(Disaggregation.WHOLE, written(figure));
        if (figure.value() instanceof Node.Mapping mapping) {
            for (Node.Entry dimension : entries(mapping.get("by"))) {
                for (Node.Entry value : entries(Optional.of(dimension.value()))) {
                    String id = dimension.key().text();
                    parts.put(Disaggregation.of(id, value.key().text()), written(value));
                }
            }
            if (mapping.get("cells").orElse(mapping) instanceof Node.Sequence cells) {
                cells.items().forEach(cell -> cell(cell, parts));
            }
        }
        return parts;
    }

    private static void cell(Node node, Map<Disaggregation, Written> parts) {
        if (node instanceof Node.Mapping cell && cell.get("of").orElse(node) instanceof Node.Mapping of) {
            parts.put(new Disaggregation(new TreeMap<>(scalars(of))), new Written(cell.place(), scalars(cell)));
        }
    }

    private static Iterable<Node.Entry> entries(Optional<Node> node) {
        return node.filter(Node.Mapping.class::isInstance)
                .map(one -> ((Node.Mapping) one).entries())
                .orElse(List.of());
    }

    private static Written written(Node.Entry entry) {
        if (entry.value() instanceof Node.Mapping mapping) {
            return new Written(entry.key().place(), scalars(mapping));
        }
        String text = entry.value() instanceof Node.Scalar scalar ? scalar.text() : "";
        return new Written(entry.key().place(), Map.of("value", text));
    }

    private static Map<String, String> scalars(Node.Mapping mapping) {
        Map<String, String> scalars = new LinkedHashMap<>();
        for (Node.Entry entry : mapping.entries()) {
            if (entry.value() instanceof Node.Scalar scalar) {
                scalars.put(entry.key().text(), scalar.text());
            }
        }
        return scalars;
    }
}
