package dev.annals.core.intake.edit;

import dev.annals.core.finding.Place;
import dev.annals.core.model.observation.Maturity;
import dev.annals.core.source.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a figure is written: one value where there is nothing but that, else a mapping; parts of the whole below it. */
final class FigureText {

    private static final String STEP = "  ";
    private static final String VALUE = "value";
    private static final String OF = "of";
    private static final Place NOWHERE = Place.of("");

    private FigureText() {}

    /** The lines, without ends. */
    static List<String> lines(NewFigure figure, String indentation) {
        List<String> lines = new ArrayList<>();
        lines(figure.indicator(), node(figure), indentation, lines);
        return lines;
    }

    /** What the lines say; of its nodes only the texts mean something. */
    static Node node(NewFigure figure) {
        Map<String, Node> keys = keys(figure.text(), figure.missing(), figure.remarks());
        Map<String, Map<String, Node>> by = new LinkedHashMap<>();
        List<Node> cells = new ArrayList<>();
        for (NewFigure.Part part : figure.parts()) {
            Map<String, Node> said = keys(part.text(), part.missing(), part.remarks());
            if (part.of().values().size() == 1) {
                var only = part.of().values().firstEntry();
                by.computeIfAbsent(only.getKey(), key -> new LinkedHashMap<>()).put(only.getValue(), shortest(said));
            } else {
                Map<String, Node> cell = new LinkedHashMap<>();
                Map<String, Node> of = new LinkedHashMap<>();
                part.of().values().forEach((dimension, value) -> of.put(dimension, scalar(value)));
                cell.put(OF, mapping(of));
                cell.putAll(said);
                cells.add(mapping(cell));
            }
        }
        if (!by.isEmpty()) {
            Map<String, Node> dimensions = new LinkedHashMap<>();
            by.forEach((dimension, values) -> dimensions.put(dimension, mapping(values)));
            keys.put("by", mapping(dimensions));
        }
        if (!cells.isEmpty()) {
            keys.put("cells", new Node.Sequence(cells, NOWHERE));
        }
        return shortest(keys);
    }

    private static Map<String, Node> keys(String text, boolean missing, Remarks remarks) {
        Map<String, Node> keys = new LinkedHashMap<>();
        keys.put(missing ? "missing" : VALUE, scalar(text));
        remarks.maturity().map(Maturity::key).ifPresent(one -> keys.put("maturity", scalar(one)));
        remarks.asOf().ifPresent(one -> keys.put("as-of", scalar(one)));
        remarks.source().ifPresent(one -> keys.put("source", scalar(one)));
        remarks.note().ifPresent(one -> keys.put("note", scalar(one)));
        return keys;
    }

    private static Node shortest(Map<String, Node> keys) {
        Node value = keys.get(VALUE);
        return keys.size() == 1 && value != null ? value : mapping(keys);
    }

    private static Node scalar(String text) {
        return new Node.Scalar(text, NOWHERE, false, NOWHERE);
    }

    private static Node.Mapping mapping(Map<String, Node> keys) {
        List<Node.Entry> entries = new ArrayList<>();
        keys.forEach((key, node) -> entries.add(new Node.Entry((Node.Scalar) scalar(key), node)));
        return new Node.Mapping(entries, NOWHERE);
    }

    private static void lines(String key, Node node, String indentation, List<String> lines) {
        if (node instanceof Node.Mapping mapping) {
            if (key.equals(OF)) {
                lines.add(indentation + key + ": " + inBraces(mapping));
                return;
            }
            lines.add(indentation + key + ":");
            mapping.entries().forEach(entry -> lines(entry.key().text(), entry.value(), indentation + STEP, lines));
        } else if (node instanceof Node.Sequence sequence) {
            lines.add(indentation + key + ":");
            for (Node item : sequence.items()) {
                int first = lines.size();
                String inner = indentation + STEP + STEP;
                ((Node.Mapping) item)
                        .entries()
                        .forEach(entry -> lines(entry.key().text(), entry.value(), inner, lines));
                lines.set(first, indentation + STEP + "- " + lines.get(first).strip());
            }
        } else if (node instanceof Node.Scalar scalar) {
            lines.add(indentation + key + ": " + YamlScalar.of(scalar.text()));
        }
    }

    private static String inBraces(Node.Mapping ids) {
        return ids.entries().stream()
                .map(entry -> entry.key().text() + ": " + ((Node.Scalar) entry.value()).text())
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
